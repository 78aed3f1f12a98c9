package org.lucerna.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.LinkType;
import org.lucerna.model.PartialDate;
import org.lucerna.model.Publication;
import org.lucerna.model.PublicationEvent;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.StatedLink;
import org.lucerna.model.TrialRegistration;

/** What has become of a work, from what it states and from what others state of it. */
final class WorkFlags {
  /** A link on the work itself, and the flag it means; its inverse on another means the same. */
  static final Map<LinkType, RecordFlag> BY_LINK =
      Map.of(
          LinkType.RETRACTED_BY, RecordFlag.RETRACTED,
          LinkType.CONCERN_EXPRESSED_BY, RecordFlag.CONCERN,
          LinkType.CORRECTED_BY, RecordFlag.CORRECTED,
          LinkType.REPLACED_BY, RecordFlag.SUPERSEDED,
          LinkType.UPDATED_BY, RecordFlag.SUPERSEDED);

  private WorkFlags() {}

  static Set<RecordFlag> stated(EvidenceRecord source) {
    EnumSet<RecordFlag> flags = EnumSet.noneOf(RecordFlag.class);
    for (StatedLink link : source.header().links()) {
      RecordFlag flag = BY_LINK.get(link.type());
      if (flag != null) {
        flags.add(flag);
      }
    }
    String title = source.header().title().toLowerCase(Locale.ROOT);
    if (title.startsWith("retracted:") || title.startsWith("retracted article")) {
      flags.add(RecordFlag.RETRACTED);
    }
    if (title.startsWith("withdrawn:")) {
      flags.add(RecordFlag.WITHDRAWN);
    }
    switch (source) {
      case Publication publication -> addTypes(flags, publication);
      case Guidance guidance -> addStatus(flags, guidance.status());
      case TrialRegistration trial -> {}
      case SourceArticle article -> {}
    }
    return flags;
  }

  private static void addTypes(Set<RecordFlag> flags, Publication publication) {
    for (String type : publication.publicationTypes()) {
      PublicationEvent.of(type)
          .ifPresent(
              event -> {
                switch (event) {
                  case RETRACTED -> flags.add(RecordFlag.RETRACTED);
                  case CONCERN -> flags.add(RecordFlag.CONCERN);
                  case CORRECTED -> flags.add(RecordFlag.CORRECTED);
                  case REINSTATED -> {}
                }
              });
    }
  }

  /**
   * Takes the retraction from a work that a source says is in force again, and a concern that was
   * expressed before. A source that says so knows of the retraction; others may not have heard of
   * the end of it.
   */
  static void reinstate(Set<RecordFlag> flags, Collection<EvidenceRecord> sources) {
    boolean inForce =
        sources.stream()
            .anyMatch(
                source ->
                    source instanceof Publication publication
                        && PublicationEvent.of(publication)
                            .filter(event -> event == PublicationEvent.REINSTATED)
                            .isPresent());
    if (inForce) {
      flags.remove(RecordFlag.RETRACTED);
    }
    Optional<PartialDate> reinstated = latest(sources, PublicationEvent.REINSTATED);
    Optional<PartialDate> doubted = latest(sources, PublicationEvent.CONCERN);
    if (reinstated.isPresent()
        && doubted.filter(date -> date.compareTo(reinstated.get()) < 0).isPresent()) {
      flags.remove(RecordFlag.CONCERN);
    }
  }

  private static Optional<PartialDate> latest(
      Collection<EvidenceRecord> sources, PublicationEvent event) {
    return sources.stream()
        .filter(
            source ->
                source instanceof Publication publication
                    && PublicationEvent.of(publication).filter(event::equals).isPresent())
        .flatMap(source -> source.header().updated().stream())
        .max(Comparator.naturalOrder());
  }

  private static void addStatus(Set<RecordFlag> flags, GuidanceStatus status) {
    switch (status) {
      case REPLACED -> flags.add(RecordFlag.SUPERSEDED);
      case WITHDRAWN -> flags.add(RecordFlag.WITHDRAWN);
      case CURRENT, UNDER_REVIEW, IN_DEVELOPMENT, UNKNOWN -> {}
    }
  }
}
