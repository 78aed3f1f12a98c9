package org.lucerna.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.index.IndexField;
import org.lucerna.index.LinkTerm;
import org.lucerna.index.Role;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;
import org.lucerna.model.StatedLink;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.WorkDetail;
import org.lucerna.query.WorkLink;
import org.lucerna.query.WorkSummary;

/** Looks works up by identifier, with their sources and their links both ways. */
final class WorkLookup {
  /** Links of one type shown; a textbook may be cited by more works than anyone reads. */
  private static final int MOST_LINKS = 1000;

  private final IndexSnapshot index;
  private final Summaries summaries;

  WorkLookup(IndexSnapshot index, Summaries summaries) {
    this.index = index;
    this.summaries = summaries;
  }

  Optional<StoredRecord> lead(String anyId) {
    return Identifiers.candidates(anyId).stream()
        .flatMap(id -> index.find(IndexField.ID, id, 1).stream())
        .findFirst();
  }

  Optional<WorkDetail> detail(String anyId) {
    return lead(anyId).map(lead -> new WorkDetail(summaries.of(lead), records(lead), links(lead)));
  }

  private List<AnnotatedRecord> records(StoredRecord lead) {
    List<AnnotatedRecord> records = new ArrayList<>();
    records.add(lead.annotated());
    if (lead.context().sources().size() > 1) {
      index.find(IndexField.LEAD, lead.key().toString(), MOST_LINKS).stream()
          .filter(other -> other.context().role() == Role.MEMBER)
          .forEach(other -> records.add(other.annotated()));
    }
    return records;
  }

  private List<WorkLink> links(StoredRecord lead) {
    Map<String, WorkLink> links = new LinkedHashMap<>();
    for (String term : lead.context().allLinks()) {
      LinkTerm.parse(term).ifPresent(link -> add(links, outgoing(lead, link)));
    }
    for (LinkType type : LinkType.values()) {
      for (Identifier own : lead.context().identifiers()) {
        String term = new LinkTerm(type, own).toString();
        for (StoredRecord other : index.find(IndexField.LINK, term, MOST_LINKS)) {
          add(links, incoming(other, type, own));
        }
      }
    }
    return List.copyOf(links.values());
  }

  /** The same work may be linked by several of its identifiers, and from both its ends. */
  private static void add(Map<String, WorkLink> links, WorkLink link) {
    String target = link.work().map(work -> work.id().text()).orElse(link.target());
    links.putIfAbsent(link.type() + " " + target, link);
  }

  private WorkLink outgoing(StoredRecord lead, LinkTerm link) {
    Optional<WorkSummary> work =
        index.find(IndexField.ID, link.target().toString(), 1).stream()
            .findFirst()
            .map(summaries::of);
    return new WorkLink(link.type(), link.target().toString(), work, stating(lead, link));
  }

  private WorkLink incoming(StoredRecord other, LinkType type, Identifier own) {
    WorkSummary work = summaries.of(other);
    return new WorkLink(
        type.inverse(),
        work.id().text(),
        Optional.of(work),
        stating(other, new LinkTerm(type, own)) + " of " + work.id());
  }

  private static String stating(StoredRecord stored, LinkTerm link) {
    return stored.annotated().source().header().links().stream()
        .filter(each -> each.type() == link.type() && each.target().equals(link.target()))
        .findFirst()
        .map(StatedLink::source)
        .orElse("reference list");
  }
}
