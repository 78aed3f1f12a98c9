package org.lucerna.api.page;

import java.util.Optional;
import org.lucerna.model.Identifier;

/** Where an identifier can be looked up; what is no web address is no link. */
final class Resolvers {
  private Resolvers() {}

  static Optional<String> url(Identifier identifier) {
    return Optional.of(identifier.scheme().url(identifier.value())).filter(Resolvers::isWebAddress);
  }

  /** Hostile files may carry {@code javascript:} where an address should be. */
  static boolean isWebAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
