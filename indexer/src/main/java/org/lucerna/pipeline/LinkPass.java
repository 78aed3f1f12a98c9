package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lucerna.index.DocumentMapper;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.LinkTerm;
import org.lucerna.index.Role;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;
import org.lucerna.model.RecordFlag;

/**
 * Sets the flags that other records' links mean: a paper is retracted because its notice says so,
 * whether or not its own record has been revised since.
 */
final class LinkPass {
  private final IndexSession session;
  private final DocumentMapper mapper;
  private final Touched touched;
  private final Set<SourceKey> visited = new HashSet<>();

  LinkPass(IndexSession session, DocumentMapper mapper, Touched touched) {
    this.session = session;
    this.mapper = mapper;
    this.touched = touched;
  }

  void run() {
    if (touched.isEverything()) {
      for (LinkType type : WorkFlags.BY_LINK.keySet()) {
        session.forEachTerm(
            IndexField.LINK,
            LinkTerm.prefix(type.inverse()),
            term -> LinkTerm.parse(term).ifPresent(link -> check(link.target())));
      }
      for (RecordFlag flag : RecordFlag.values()) {
        session.keys(IndexField.FLAG, flag.label()).forEach(this::check);
      }
    } else {
      touched.forEachLinked(this::check);
    }
  }

  private void check(Identifier identifier) {
    session.keys(IndexField.ID, identifier.toString()).forEach(this::check);
  }

  private void check(SourceKey lead) {
    if (visited.add(lead)) {
      StoredRecord stored = session.record(lead).orElseThrow();
      List<RecordFlag> flags = List.copyOf(flags(stored));
      if (!flags.equals(stored.context().flags())) {
        session.replace(
            mapper.map(
                new StoredRecord(lead, stored.annotated(), stored.context().withFlags(flags))));
      }
    }
  }

  private Set<RecordFlag> flags(StoredRecord lead) {
    EnumSet<RecordFlag> flags = EnumSet.noneOf(RecordFlag.class);
    List<EvidenceRecord> sources = new ArrayList<>(List.of(lead.annotated().source()));
    if (lead.context().sources().size() > 1) {
      for (SourceKey other : session.keys(IndexField.LEAD, lead.key().toString())) {
        session
            .record(other)
            .filter(each -> each.context().role() == Role.MEMBER)
            .ifPresent(each -> sources.add(each.annotated().source()));
      }
    }
    sources.forEach(source -> flags.addAll(WorkFlags.stated(source)));
    for (Identifier own : lead.context().identifiers()) {
      for (Map.Entry<LinkType, RecordFlag> entry : WorkFlags.BY_LINK.entrySet()) {
        LinkTerm inverse = new LinkTerm(entry.getKey().inverse(), own);
        if (session.count(IndexField.LINK, inverse.toString()) > 0) {
          flags.add(entry.getValue());
        }
      }
    }
    WorkFlags.reinstate(flags, sources);
    return flags;
  }
}
