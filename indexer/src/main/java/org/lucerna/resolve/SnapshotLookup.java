package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lucerna.index.AlikeWork;
import org.lucerna.index.IndexField;
import org.lucerna.index.LinkTerm;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.index.Works;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.StatedLink;
import org.lucerna.query.IndexSnapshot;

/** Looks references up in one version of an index. */
public final class SnapshotLookup implements RecordLookup {
  /** An identifier belongs to one work; a second one is worth knowing of, a third is not. */
  private static final int MOST_OWNERS = 2;

  private static final int MOST_LINKS = 20;

  /** What others state of a work: these come as their links, not as its own. */
  private static final Set<LinkType> STATED_BY_OTHERS =
      EnumSet.of(
          LinkType.RETRACTS,
          LinkType.CORRECTS,
          LinkType.EXPRESSES_CONCERN_ABOUT,
          LinkType.REPLACES);

  private final IndexSnapshot index;

  public SnapshotLookup(IndexSnapshot index) {
    this.index = index;
  }

  @Override
  public List<IndexedWork> byIdentifier(Identifier identifier) throws LookupFailedException {
    return looked(
        () ->
            index.find(IndexField.ID, identifier.toString(), MOST_OWNERS).stream()
                .map(this::work)
                .toList());
  }

  @Override
  public List<Candidate> mostAlike(Collection<String> keys, int most) throws LookupFailedException {
    return looked(
        () ->
            index.mostAlike(IndexField.MATCH, keys, most).stream()
                .<Candidate>map(alike -> new AlikeCandidate(alike, this::read))
                .toList());
  }

  private IndexedWork read(AlikeWork alike) throws LookupFailedException {
    return looked(() -> work(index.read(alike)));
  }

  private static <T> T looked(Supplier<T> action) throws LookupFailedException {
    try {
      return action.get();
    } catch (UnusableIndexException e) {
      throw new LookupFailedException("the index could not be read", e);
    }
  }

  private IndexedWork work(StoredRecord stored) {
    EvidenceRecord source = stored.annotated().source();
    List<StatedLink> links = links(stored);
    Set<RecordFlag> flags = EnumSet.noneOf(RecordFlag.class);
    flags.addAll(stored.context().flags());
    if (isRetractionNotice(source, links)) {
      flags.remove(RecordFlag.RETRACTED);
    }
    return new IndexedWork(
        Works.id(source, stored.context().identifiers()),
        source,
        stored.context().identifiers(),
        flags,
        links);
  }

  /** A notice often carries the title "Retracted: X", and is itself in good standing. */
  private static boolean isRetractionNotice(EvidenceRecord source, List<StatedLink> links) {
    boolean retracted = links.stream().anyMatch(it -> it.type() == LinkType.RETRACTED_BY);
    boolean retracts = links.stream().anyMatch(it -> it.type() == LinkType.RETRACTS);
    return !retracted
        && (retracts || hasType(source, "retraction of publication"))
        && !hasType(source, "retracted publication");
  }

  private static boolean hasType(EvidenceRecord source, String type) {
    return source instanceof Publication publication
        && publication.publicationTypes().stream().anyMatch(type::equalsIgnoreCase);
  }

  private List<StatedLink> links(StoredRecord stored) {
    List<StatedLink> links = new ArrayList<>(stored.annotated().source().header().links());
    for (String term : stored.context().allLinks()) {
      LinkTerm.parse(term)
          .map(link -> new StatedLink(link.type(), link.target(), "index"))
          .filter(link -> links.stream().noneMatch(it -> isSame(it, link)))
          .ifPresent(links::add);
    }
    if (!stored.context().flags().isEmpty()) {
      stored.context().identifiers().forEach(own -> links.addAll(incoming(own)));
    }
    return links;
  }

  private static boolean isSame(StatedLink a, StatedLink b) {
    return a.type() == b.type() && a.target().equals(b.target());
  }

  private List<StatedLink> incoming(Identifier own) {
    List<StatedLink> links = new ArrayList<>();
    for (LinkType type : STATED_BY_OTHERS) {
      for (StoredRecord other :
          index.find(IndexField.LINK, new LinkTerm(type, own).toString(), MOST_LINKS)) {
        Optional<Identifier> id = other.context().identifiers().stream().findFirst();
        id.ifPresent(it -> links.add(new StatedLink(type.inverse(), it, "index")));
      }
    }
    return links;
  }
}
