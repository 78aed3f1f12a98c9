package org.lucerna.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lucerna.model.ConceptId;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Identifier;
import org.lucerna.model.Mention;
import org.lucerna.model.MeshDescriptor;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.RecordId;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.StudyDesign;
import org.lucerna.model.TrialRegistration;

/** Turns records into documents; the one place that decides what each field is filled with. */
public final class DocumentMapper {
  private final Function<ConceptId, ? extends Collection<ConceptId>> broader;
  private final Map<ConceptId, List<IndexDocument.Text>> values = new ConcurrentHashMap<>();

  /**
   * @param broader all concepts above a concept, near and far
   */
  public DocumentMapper(Function<ConceptId, ? extends Collection<ConceptId>> broader) {
    this.broader = broader;
  }

  /** The document of a source record. */
  public IndexDocument map(StoredRecord stored) {
    EvidenceRecord source = stored.annotated().source();
    IndexDocument document = new IndexDocument(stored.key().toString());
    addKeys(document, stored);
    document.add(IndexField.PAYLOAD, RecordCodec.encode(stored.annotated()));
    document.add(IndexField.CONTEXT, RecordCodec.encode(stored.context()));
    if (stored.context().role() == Role.WORK) {
      addWork(document, stored);
      List<RecordPart> parts = RecordParts.of(source);
      addText(document, parts);
      document.add(IndexField.PASSAGE, Passage.of(parts).digest());
      addHeader(document, source.header());
      addConcepts(document, stored.annotated().mentions(), parts);
      KindFields.add(document, source);
    }
    return document;
  }

  /** Word of a deletion: withdraws records of {@code source}'s format and earlier files. */
  public static IndexDocument tombstone(SourceKey key, Identifier deleted, Provenance source) {
    IndexDocument document = new IndexDocument(key.toString());
    document.add(IndexField.KEY, key.toString());
    document.add(IndexField.FILE, key.file());
    document.add(IndexField.ROLE, Role.TOMBSTONE.label());
    document.add(IndexField.OWN, deleted.toString());
    WorkContext context =
        new WorkContext(
            Role.TOMBSTONE,
            "",
            List.of(deleted),
            List.of(source),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return document.add(IndexField.CONTEXT, RecordCodec.encode(context));
  }

  /** The document by which a file is known again. */
  public static IndexDocument manifest(FileEntry entry) {
    IndexDocument document = new IndexDocument("file " + entry.path());
    document.add(IndexField.KEY, document.key());
    document.add(IndexField.ROLE, Role.FILE.label());
    document.add(IndexField.MANIFEST_PATH, entry.path());
    document.add(IndexField.MANIFEST_DIGEST, entry.digest());
    return document.add(IndexField.MANIFEST, RecordCodec.encode(entry));
  }

  /** The document of a MeSH heading. */
  public static IndexDocument descriptor(SourceKey key, MeshDescriptor heading) {
    IndexDocument document = new IndexDocument(key.toString());
    document.add(IndexField.KEY, key.toString());
    document.add(IndexField.FILE, key.file());
    document.add(IndexField.ROLE, Role.DESCRIPTOR.label());
    document.add(IndexField.DESCRIPTOR_LABEL, heading.name().toLowerCase(Locale.ROOT));
    document.add(IndexField.DESCRIPTOR_LABEL, heading.ui().toLowerCase(Locale.ROOT));
    for (String term : heading.entryTerms()) {
      document.add(IndexField.DESCRIPTOR_LABEL, term.toLowerCase(Locale.ROOT));
    }
    heading.treeNumbers().forEach(node -> document.add(IndexField.DESCRIPTOR_NODE, node));
    return document.add(IndexField.DESCRIPTOR, RecordCodec.encode(heading));
  }

  private static void addKeys(IndexDocument document, StoredRecord stored) {
    WorkContext context = stored.context();
    document.add(IndexField.KEY, document.key());
    document.add(IndexField.FILE, stored.key().file());
    document.add(IndexField.ROLE, context.role().label());
    if (context.sources().size() > 1) {
      document.add(IndexField.ROLE, Role.JOINED);
    }
    document.add(IndexField.LEAD, context.role() == Role.WORK ? "" : context.lead());
    for (Identifier own : stored.annotated().source().header().identifiers()) {
      document.add(IndexField.OWN, own.toString());
    }
  }

  private static void addWork(IndexDocument document, StoredRecord stored) {
    WorkContext context = stored.context();
    RecordId id = Works.id(stored.annotated().source(), context.identifiers());
    if (context.identifiers().isEmpty()) {
      document.add(IndexField.ID, id.text());
    }
    context.identifiers().forEach(own -> document.add(IndexField.ID, own.toString()));
    document.add(IndexField.TIE, Works.tieBreak(id));
    MatchKeys.of(stored.annotated().source()).forEach(key -> document.add(IndexField.MATCH, key));
    document.add(IndexField.MATCH_FACTS, MatchFacts.of(stored.annotated().source()).encoded());
    context.allLinks().forEach(link -> document.add(IndexField.LINK, link));
    context.sought().forEach(key -> document.add(IndexField.SOUGHT, key));
    context.flags().forEach(flag -> document.add(IndexField.FLAG, flag.label()));
    context.sources().stream()
        .map(Provenance::format)
        .distinct()
        .forEach(format -> document.add(IndexField.SOURCE, format));
    if (stored.annotated().design() != StudyDesign.UNCLASSIFIED) {
      document.add(IndexField.STUDY_DESIGN, stored.annotated().design().label());
    }
  }

  private static void addText(IndexDocument document, List<RecordPart> parts) {
    for (RecordPart part : parts) {
      switch (part.role()) {
        case TITLE -> {
          document.add(IndexField.TITLE, part.text());
          document.add(IndexField.TEXT, part.text());
        }
        case ABSTRACT -> document.add(IndexField.TEXT, part.text());
        case BODY, HEADING, INCLUSION, EXCLUSION -> document.add(IndexField.BODY, part.text());
        case KEYWORD, MESH, CONDITION, INTERVENTION, OUTCOME_MEASURE ->
            document.add(IndexField.TERMS, part.text());
        case REFERENCE -> {} // what others found is found by searching for them
      }
    }
  }

  private static void addHeader(IndexDocument document, RecordHeader header) {
    header.mentioned().forEach(id -> document.add(IndexField.MENTIONED, id.toString()));
    header
        .language()
        .ifPresent(tag -> document.add(IndexField.LANGUAGE, tag.toLowerCase(Locale.ROOT)));
    header
        .published()
        .ifPresent(
            date -> {
              String year = Integer.toString(date.year());
              document.add(IndexField.YEAR, "0".repeat(Math.max(0, 4 - year.length())) + year);
              long number = (date.year() * 100L + date.month()) * 100L + date.day();
              document.add(IndexField.DATE, number);
            });
  }

  private void addConcepts(IndexDocument document, List<Mention> mentions, List<RecordPart> parts) {
    Set<IndexDocument.Text> all = new LinkedHashSet<>();
    for (ConceptId concept : RecordConcepts.of(mentions, parts)) {
      all.addAll(values.computeIfAbsent(concept, this::withBroader));
    }
    all.forEach(document::add);
  }

  private List<IndexDocument.Text> withBroader(ConceptId concept) {
    return Stream.concat(Stream.of(concept), broader.apply(concept).stream())
        .map(each -> new IndexDocument.Text(IndexField.of(each.facet()), each.toString()))
        .toList();
  }

  /** What only one kind of record has. */
  private static final class KindFields {
    static void add(IndexDocument document, EvidenceRecord source) {
      document.add(IndexField.KIND, source.kind().label());
      switch (source) {
        case Publication publication -> PublicationFields.add(document, publication);
        case TrialRegistration trial -> TrialFields.add(document, trial);
        case Guidance guidance -> document.add(IndexField.STATUS, guidance.status().name());
        case SourceArticle article -> {
          article.authors().forEach(name -> PublicationFields.addAuthor(document, name));
          document.add(IndexField.HAS, "body");
        }
      }
    }
  }
}
