package org.lucerna.api.http;

/** Answers one route; a fault is thrown as a {@link ProblemException} or as the query's own. */
@FunctionalInterface
public interface Endpoint {
  Answer answer(Call call);
}
