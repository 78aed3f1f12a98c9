package org.lucerna.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.index.DocumentMapper;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.LinkTerm;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.WorkContext;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordKind;
import org.lucerna.model.Reference;
import org.lucerna.resolve.CitedReference;
import org.lucerna.resolve.IndexedWork;
import org.lucerna.resolve.ReferenceResolver;

/**
 * Makes links of references that name no identifier, by resolving them against all that the run has
 * written. A reference that means no work yet leaves its keys in the index: when a record with such
 * a key arrives, the list is resolved again although its own file did not change.
 *
 * <p>Of articles, guidance and trials, whose lists people write. The lists of publications come
 * from databases, which have put identifiers to what they know; resolving the rest would cost a run
 * over all of PubMed more than reading it.
 */
final class ReferenceLinks {
  private static final List<RecordKind> KINDS =
      List.of(RecordKind.ARTICLE, RecordKind.GUIDANCE, RecordKind.TRIAL);

  private final IndexSession session;
  private final DocumentMapper mapper;
  private final Touched touched;
  private final ReferenceParser parser = new ReferenceParser();
  private final ReferenceResolver resolver;
  private final Set<SourceKey> visited = new HashSet<>();

  ReferenceLinks(IndexSession session, DocumentMapper mapper, Touched touched) {
    this.session = session;
    this.mapper = mapper;
    this.touched = touched;
    this.resolver = new ReferenceResolver(new SessionLookup(session));
  }

  /** Whether it has references that this pass looks at. */
  static boolean hasOpen(EvidenceRecord source) {
    return !(source instanceof Publication)
        && WorkContexts.references(source).stream().anyMatch(it -> it.identifiers().isEmpty());
  }

  void run() {
    if (touched.isEverything()) {
      for (RecordKind kind : KINDS) {
        session.keys(IndexField.KIND, kind.label().toLowerCase(Locale.ROOT)).forEach(this::resolve);
      }
      return;
    }
    touched.forEachList(key -> session.context(key).ifPresent(it -> resolve(lead(key, it))));
    touched.forEachMatchKey(key -> session.keys(IndexField.SOUGHT, key).forEach(this::resolve));
    touched.forEachLinked(
        id ->
            session
                .keys(IndexField.LINK, new LinkTerm(LinkType.CITES, id).toString())
                .forEach(this::resolve));
  }

  private static SourceKey lead(SourceKey key, WorkContext context) {
    return context.lead().isEmpty() ? key : SourceKey.parse(context.lead());
  }

  private void resolve(SourceKey lead) {
    if (!visited.add(lead)) {
      return;
    }
    Optional<StoredRecord> stored = session.record(lead);
    if (stored.isEmpty() || stored.get().annotated().source() instanceof Publication) {
      return;
    }
    WorkContext now = resolved(stored.get());
    if (!now.equals(stored.get().context())) {
      session.replace(mapper.map(new StoredRecord(lead, stored.get().annotated(), now)));
    }
  }

  private WorkContext resolved(StoredRecord stored) {
    Set<String> links = new TreeSet<>();
    Set<String> sought = new TreeSet<>();
    for (Reference reference : WorkContexts.references(stored.annotated().source())) {
      if (reference.identifiers().isEmpty()) {
        CitedReference cited = CitedReference.of(reference, parser.parse(reference.raw()));
        Optional<Identifier> meant = meant(cited, stored);
        meant.ifPresent(it -> links.add(new LinkTerm(LinkType.CITES, it).toString()));
        if (meant.isEmpty() && cited.indexable()) {
          sought.addAll(ReferenceResolver.keys(cited));
        }
      }
    }
    return stored.context().withReferences(List.copyOf(links), List.copyOf(sought));
  }

  /** A work without an identifier cannot be linked to, and none cites itself. */
  private Optional<Identifier> meant(CitedReference cited, StoredRecord citing) {
    return resolver
        .resolve(cited)
        .match()
        .map(IndexedWork::identifiers)
        .filter(own -> !own.equals(citing.context().identifiers()))
        .flatMap(own -> own.stream().findFirst());
  }
}
