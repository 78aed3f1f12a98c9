package org.lucerna.index;

import java.util.List;
import java.util.stream.Stream;
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
 * @param resolved links to the works that references without an identifier were found to mean,
 *     sorted
 * @param sought {@link MatchKeys} of the references that mean no work of the index yet, sorted
 * @param flags what other records and its own fields say has become of it, sorted
 */
public record WorkContext(
    Role role,
    String lead,
    List<Identifier> identifiers,
    List<Provenance> sources,
    List<String> links,
    List<String> resolved,
    List<String> sought,
    List<RecordFlag> flags) {
  public WorkContext {
    identifiers = List.copyOf(identifiers);
    sources = List.copyOf(sources);
    links = List.copyOf(links);
    resolved = List.copyOf(resolved);
    sought = List.copyOf(sought);
    flags = List.copyOf(flags);
  }

  /** A source that belongs to the work of another, or to none any more. */
  public static WorkContext subordinate(Role role, String lead) {
    return new WorkContext(
        role, lead, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public WorkContext withFlags(List<RecordFlag> now) {
    return new WorkContext(role, lead, identifiers, sources, links, resolved, sought, now);
  }

  public WorkContext withReferences(List<String> found, List<String> open) {
    return new WorkContext(role, lead, identifiers, sources, links, found, open, flags);
  }

  /** Links as stated and as resolved. */
  public List<String> allLinks() {
    return resolved.isEmpty()
        ? links
        : Stream.concat(links.stream(), resolved.stream()).distinct().sorted().toList();
  }
}
