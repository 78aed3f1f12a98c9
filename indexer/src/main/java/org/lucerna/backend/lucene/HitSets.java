package org.lucerna.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.lucerna.index.IndexField;
import org.lucerna.index.Role;
import org.lucerna.query.QueryNode;

/**
 * The hits of query trees in one version of an index, by segment; the last used are kept.
 *
 * <p>Kept are words, phrases and concepts, which other queries ask for too, and a few whole
 * queries.
 */
final class HitSets {
  /** Bytes of sets kept; at a million works, a thousand large ones, or many more of rare words. */
  private static final long BUDGET = 128L << 20;

  /** Bytes of sets of whole queries, for their ranking, their counts and their next page. */
  private static final long WHOLE_BUDGET = 16L << 20;

  private static final QueryNode WORKS = new QueryNode.Term(IndexField.ROLE, Role.WORK.label());

  private final IndexSearcher searcher;
  private final Segments segments;
  private final SizedCache<Asked, KeptSet> kept = new SizedCache<>(BUDGET, KeptSet::size);
  private final SizedCache<QueryNode, FixedBitSet[]> whole =
      new SizedCache<>(WHOLE_BUDGET, HitSets::size);
  private final FixedBitSet[] works;

  HitSets(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.segments = new Segments(searcher);
    this.works = segments.sets(this::liveWorks);
  }

  /** Works that the tree says yes to, by segment; not to be changed. */
  FixedBitSet[] hits(QueryNode node) throws IOException {
    if (node instanceof QueryNode.Everything) {
      return works;
    }
    Optional<FixedBitSet[]> known = whole.get(node);
    if (known.isPresent()) {
      return known.get();
    }
    FixedBitSet[] hits = segments.sets(leaf -> hits(node, leaf));
    whole.put(node, hits);
    return hits;
  }

  private static long size(FixedBitSet[] sets) {
    return Arrays.stream(sets).mapToLong(FixedBitSet::ramBytesUsed).sum();
  }

  private FixedBitSet hits(QueryNode node, LeafReaderContext leaf) throws IOException {
    FixedBitSet bits = isKept(node) ? part(node, leaf).copy() : nodeBits(leaf).evaluate(node);
    bits.and(works[leaf.ord]);
    return bits;
  }

  private NodeBits nodeBits(LeafReaderContext leaf) {
    return new NodeBits(searcher, leaf, part -> part(part, leaf));
  }

  private KeptSet part(QueryNode node, LeafReaderContext leaf) {
    try {
      if (!isKept(node)) {
        return new KeptSet.Dense(nodeBits(leaf).evaluate(node));
      }
      Asked asked = new Asked(node, leaf.ord);
      Optional<KeptSet> known = kept.get(asked);
      if (known.isPresent()) {
        return known.get();
      }
      KeptSet made = KeptSet.of(nodeBits(leaf).evaluate(node));
      kept.put(asked, made);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isKept(QueryNode node) {
    return switch (node) {
      case QueryNode.All all -> false;
      case QueryNode.AtLeast atLeast -> false;
      case QueryNode.Not not -> false;
      case QueryNode.Any any -> any.parts().stream().allMatch(HitSets::isKept);
      case QueryNode.Everything everything -> true;
      case QueryNode.Nothing nothing -> true;
      case QueryNode.Term term -> true;
      case QueryNode.Phrase phrase -> true;
      case QueryNode.Proximity proximity -> true;
      case QueryNode.Opening opening -> true;
      case QueryNode.PrefixPhrase prefix -> true;
      case QueryNode.Wildcard wildcard -> true;
      case QueryNode.Between between -> true;
      case QueryNode.NumberBetween numbers -> true;
      case QueryNode.Near near -> true;
    };
  }

  private FixedBitSet liveWorks(LeafReaderContext leaf) throws IOException {
    FixedBitSet bits = nodeBits(leaf).evaluate(WORKS);
    Bits live = leaf.reader().getLiveDocs();
    if (live != null) {
      for (int doc = 0; doc < bits.length(); doc++) {
        if (!live.get(doc)) {
          bits.clear(doc);
        }
      }
    }
    return bits;
  }

  private record Asked(QueryNode node, int leaf) {}
}
