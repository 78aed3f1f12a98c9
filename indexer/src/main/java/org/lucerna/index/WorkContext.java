package org.lucerna.index;

import java.util.List;
import org.lucerna.model.Identifier;
import org.lucerna.model.Provenance;
import org.lucerna.model.RecordFlag;

/**
 * What a source record's document holds beside the record itself: its place among the others.
 *
 * @param lead key of the source that leads the work: its own where {@code role} is {@link
 *     Role#WORK}
 * @param identifiers own identifiers of all sources, sorted; empty unless it leads
 * @param sources where all sources were read, the lead first; empty unless it leads
 * @param links links of all sources, sorted; empty unless it leads
 * @param flags what other records and its own fields say has become of it, sorted
 */
public record WorkContext(
    Role role,
    String lead,
    List<Identifier> identifiers,
    List<Provenance> sources,
    List<String> links,
    List<RecordFlag> flags) {
  public WorkContext {
    identifiers = List.copyOf(identifiers);
    sources = List.copyOf(sources);
    links = List.copyOf(links);
    flags = List.copyOf(flags);
  }

  /** A source that belongs to the work of another, or to none any more. */
  public static WorkContext subordinate(Role role, String lead) {
    return new WorkContext(role, lead, List.of(), List.of(), List.of(), List.of());
  }

  public WorkContext withFlags(List<RecordFlag> now) {
    return new WorkContext(role, lead, identifiers, sources, links, now);
  }
}
