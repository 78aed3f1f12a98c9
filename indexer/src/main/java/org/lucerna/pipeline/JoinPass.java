package org.lucerna.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lucerna.index.DocumentMapper;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.Role;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.WorkContext;
import org.lucerna.index.Works;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.PublicationEvent;
import org.lucerna.model.RecordFlag;

/**
 * Joins source records into works after a run has written them, and parts works whose joining
 * source is gone: rewrites the documents whose place changed, and no others.
 */
final class JoinPass {
  private final IndexSession session;
  private final DocumentMapper mapper;
  private final Touched touched;
  private final Set<SourceKey> visited = new HashSet<>();
  private final Map<String, Integer> mergedByFormat = new HashMap<>();
  private final List<IndexReport.Conflict> conflicts = new ArrayList<>();
  private final Set<String> filesRead;
  private final Set<String> events;

  /**
   * @param filesRead full paths of the files this run read, whose merged records are counted
   * @param events names of the formats whose records say what happened to a work
   */
  JoinPass(
      IndexSession session,
      DocumentMapper mapper,
      Touched touched,
      Set<String> filesRead,
      Set<String> events) {
    this.session = session;
    this.mapper = mapper;
    this.touched = touched;
    this.filesRead = filesRead;
    this.events = events;
  }

  void run() {
    if (touched.isEverything()) {
      List<SourceKey> open = new ArrayList<>();
      session.forEachSharedIdentifier(
          identifier -> resolve(session.keys(IndexField.OWN, identifier.toString())));
      for (Role role : List.of(Role.MEMBER, Role.REPLACED, Role.DELETED)) {
        session.forEachKey(IndexField.ROLE, role.label(), open::add);
      }
      session.forEachKey(IndexField.ROLE, Role.JOINED, open::add);
      open.forEach(key -> resolve(List.of(key)));
    } else {
      touched.forEachOwn(
          identifier -> resolve(session.keys(IndexField.OWN, identifier.toString())));
    }
  }

  /** Identifiers that works gave up, of those that this run placed. */
  List<IndexReport.Conflict> conflicts() {
    return conflicts.stream().sorted(IndexReport.Conflict.ORDER).toList();
  }

  /** Records read by this run that show under another one, by format. */
  Map<String, Integer> mergedByFormat() {
    return Map.copyOf(mergedByFormat);
  }

  private void resolve(List<SourceKey> start) {
    if (visited.containsAll(start)) {
      return;
    }
    Map<SourceKey, StoredRecord> records = new HashMap<>();
    List<SourceNode> nodes = gather(start, records);
    List<WorkGraph.Work> works = WorkGraph.resolve(nodes);
    WorkNames names = WorkNames.of(works, node -> source(records, node));
    for (WorkGraph.Work work : works) {
      place(work, records, names);
    }
    names.conflicts().forEach(each -> conflicts.add(reported(each, records, names)));
  }

  private static IndexReport.Conflict reported(
      WorkNames.Withheld withheld, Map<SourceKey, StoredRecord> records, WorkNames names) {
    Provenance provenance = source(records, withheld.lead()).header().provenance();
    return new IndexReport.Conflict(
        withheld.identifier().toString(),
        Works.id(source(records, withheld.keeper()), names.identifiers(withheld.keeper())).text(),
        Works.id(source(records, withheld.lead()), names.identifiers(withheld.lead())).text(),
        provenance.file(),
        provenance.position());
  }

  /** Everything that a chain of shared identifiers leads to. */
  private List<SourceNode> gather(List<SourceKey> start, Map<SourceKey, StoredRecord> records) {
    Deque<SourceKey> open = new ArrayDeque<>(start);
    Set<Identifier> seen = new HashSet<>();
    List<SourceNode> nodes = new ArrayList<>();
    while (!open.isEmpty()) {
      SourceKey key = open.poll();
      if (visited.add(key)) {
        Optional<StoredRecord> stored = session.record(key);
        SourceNode node =
            stored.isPresent()
                ? node(stored.get())
                : deletion(key, session.context(key).orElseThrow());
        stored.ifPresent(each -> records.put(key, each));
        nodes.add(node);
        for (Identifier own : node.own()) {
          if (seen.add(own)) {
            open.addAll(session.keys(IndexField.OWN, own.toString()));
          }
        }
      }
    }
    return nodes;
  }

  private SourceNode node(StoredRecord stored) {
    EvidenceRecord source = stored.annotated().source();
    return new SourceNode(
        stored.key(),
        database(source),
        source.header().identifiers(),
        source.header().updated(),
        Fullness.of(source),
        false);
  }

  /**
   * Whose newer record stands for its older one. Where records are events, only a newer one of the
   * kind does: a correction is no newer state of a retraction, a reinstatement is.
   */
  private String database(EvidenceRecord source) {
    String format = source.header().provenance().format();
    Optional<PublicationEvent> event =
        events.contains(format) && source instanceof Publication publication
            ? PublicationEvent.of(publication)
            : Optional.empty();
    return event
        .filter(each -> each == PublicationEvent.CONCERN || each == PublicationEvent.CORRECTED)
        .map(each -> format + ' ' + each)
        .orElse(format);
  }

  private static SourceNode deletion(SourceKey key, WorkContext context) {
    String format = context.sources().stream().map(Provenance::format).findFirst().orElse("");
    return new SourceNode(key, format, context.identifiers(), Optional.empty(), 0, true);
  }

  private void place(WorkGraph.Work work, Map<SourceKey, StoredRecord> records, WorkNames names) {
    work.deleted().forEach(node -> write(records, node, WorkContext.subordinate(Role.DELETED, "")));
    if (work.members().isEmpty()) {
      return;
    }
    SourceNode lead = work.members().getFirst();
    List<EvidenceRecord> all = work.members().stream().map(each -> source(records, each)).toList();
    String leadKey = lead.key().toString();
    List<EvidenceRecord> others = new ArrayList<>();
    Set<RecordFlag> flags = new TreeSet<>();
    for (SourceNode member : work.members()) {
      EvidenceRecord source = source(records, member);
      flags.addAll(WorkFlags.stated(source));
      if (!member.key().equals(lead.key())) {
        others.add(source);
        write(records, member, WorkContext.subordinate(Role.MEMBER, leadKey));
        count(member, source);
      }
    }
    for (SourceNode older : work.replaced()) {
      write(records, older, WorkContext.subordinate(Role.REPLACED, leadKey));
      count(older, source(records, older));
    }
    WorkFlags.reinstate(flags, all);
    WorkContext context = WorkContexts.of(lead.key(), source(records, lead), others, flags);
    List<Provenance> sources = new ArrayList<>(context.sources());
    work.replaced().forEach(older -> sources.add(source(records, older).header().provenance()));
    write(
        records,
        lead,
        new WorkContext(
            Role.WORK,
            leadKey,
            names.identifiers(lead),
            sources,
            context.links(),
            List.of(),
            List.of(),
            context.flags()));
  }

  private static EvidenceRecord source(Map<SourceKey, StoredRecord> records, SourceNode node) {
    return stored(records, node).annotated().source();
  }

  private static StoredRecord stored(Map<SourceKey, StoredRecord> records, SourceNode node) {
    StoredRecord stored = records.get(node.key());
    if (stored == null) {
      throw new IllegalStateException("not a record: " + node.key());
    }
    return stored;
  }

  private void count(SourceNode node, EvidenceRecord source) {
    if (filesRead.contains(node.key().file())) {
      mergedByFormat.merge(source.header().provenance().format(), 1, Integer::sum);
    }
  }

  /** Flags that links of others set are left for {@link LinkPass}, which runs after this. */
  private void write(Map<SourceKey, StoredRecord> records, SourceNode node, WorkContext context) {
    StoredRecord before = stored(records, node);
    WorkContext now =
        before.context().role() == Role.WORK && context.role() == Role.WORK
            ? context
                .withFlags(before.context().flags())
                .withReferences(before.context().resolved(), before.context().sought())
            : context;
    if (!now.equals(before.context())) {
      session.replace(mapper.map(new StoredRecord(before.key(), before.annotated(), context)));
    }
    if (context.role() == Role.WORK) {
      touched.addList(before.key(), before.annotated().source());
      context.identifiers().forEach(touched::add);
    }
  }
}
