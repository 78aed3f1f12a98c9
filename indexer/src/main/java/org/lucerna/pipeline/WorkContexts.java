package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lucerna.index.LinkTerm;
import org.lucerna.index.Role;
import org.lucerna.index.SourceKey;
import org.lucerna.index.WorkContext;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.Reference;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.StatedLink;
import org.lucerna.model.TrialRegistration;

/** What a work's lead document says of the work as a whole. */
final class WorkContexts {
  private WorkContexts() {}

  /** Of a work with one source. */
  static WorkContext single(SourceKey key, EvidenceRecord source) {
    return of(key, source, List.of(), WorkFlags.stated(source));
  }

  /**
   * @param others the other sources, in the order they are listed
   * @param flags of the whole work
   */
  static WorkContext of(
      SourceKey lead,
      EvidenceRecord source,
      List<EvidenceRecord> others,
      Collection<RecordFlag> flags) {
    List<EvidenceRecord> all = new ArrayList<>(others.size() + 1);
    all.add(source);
    all.addAll(others);
    TreeSet<Identifier> identifiers = new TreeSet<>();
    TreeSet<String> links = new TreeSet<>();
    for (EvidenceRecord each : all) {
      identifiers.addAll(each.header().identifiers());
      forEachLink(each, link -> links.add(link.toString()));
    }
    return new WorkContext(
        Role.WORK,
        lead.toString(),
        List.copyOf(identifiers),
        all.stream().map(each -> each.header().provenance()).toList(),
        List.copyOf(links),
        List.of(),
        List.of(),
        List.copyOf(new TreeSet<>(flags)));
  }

  /** What a source states, and what its reference list names by identifier. */
  static void forEachLink(EvidenceRecord source, Consumer<LinkTerm> consumer) {
    for (StatedLink link : source.header().links()) {
      consumer.accept(new LinkTerm(link.type(), link.target()));
    }
    for (Reference reference : references(source)) {
      for (Identifier cited : reference.identifiers()) {
        consumer.accept(new LinkTerm(LinkType.CITES, cited));
      }
    }
  }

  static List<Reference> references(EvidenceRecord source) {
    return switch (source) {
      case Publication publication -> publication.references();
      case TrialRegistration trial -> trial.references();
      case Guidance guidance -> guidance.references();
      case SourceArticle article -> article.references();
    };
  }
}
