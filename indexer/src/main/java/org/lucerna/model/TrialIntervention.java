package org.lucerna.model;

import java.util.List;

/**
 * What a trial gives or does.
 *
 * @param type such as {@code Drug} or {@code Procedure}, empty where not given
 */
public record TrialIntervention(
    String type, String name, String description, List<String> otherNames) {
  public TrialIntervention {
    otherNames = List.copyOf(otherNames);
  }
}
