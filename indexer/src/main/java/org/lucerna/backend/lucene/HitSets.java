package org.lucerna.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.lucerna.index.IndexField;
import org.lucerna.index.Role;
import org.lucerna.query.QueryNode;

/** The hits of query trees in one version of an index, by segment; the last used are kept. */
final class HitSets {
  /** Bytes of sets kept; at a million works, a thousand large ones, or many more of rare words. */
  private static final long BUDGET = 128L << 20;

  private static final QueryNode WORKS = new QueryNode.Term(IndexField.ROLE, Role.WORK.label());

  private final IndexSearcher searcher;
  private final Map<Asked, KeptSet> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final FixedBitSet[] works;
  private long bytes;

  HitSets(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    this.works = new FixedBitSet[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      works[leaf.ord] = liveWorks(leaf);
    }
  }

  /** Works that the tree says yes to; not to be changed. */
  FixedBitSet hits(QueryNode node, LeafReaderContext leaf) {
    if (node instanceof QueryNode.Everything) {
      return works[leaf.ord];
    }
    Asked asked = new Asked(new QueryNode.All(List.of(node, WORKS)), leaf.ord);
    FixedBitSet known = get(asked);
    if (known != null) {
      return known;
    }
    FixedBitSet bits = part(node, leaf).clone();
    bits.and(works[leaf.ord]);
    return put(asked, bits);
  }

  private FixedBitSet part(QueryNode node, LeafReaderContext leaf) {
    Asked asked = new Asked(node, leaf.ord);
    FixedBitSet known = get(asked);
    if (known != null) {
      return known;
    }
    try {
      NodeBits bits = new NodeBits(searcher, leaf, part -> part(part, leaf));
      return put(asked, bits.evaluate(node));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FixedBitSet liveWorks(LeafReaderContext leaf) throws IOException {
    FixedBitSet bits = new NodeBits(searcher, leaf, part -> part(part, leaf)).evaluate(WORKS);
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

  private @Nullable FixedBitSet get(Asked asked) {
    KeptSet known;
    synchronized (kept) {
      known = kept.get(asked);
    }
    return known == null ? null : known.bits();
  }

  private FixedBitSet put(Asked asked, FixedBitSet bits) {
    KeptSet set = KeptSet.of(bits);
    synchronized (kept) {
      KeptSet before = kept.put(asked, set);
      bytes += set.size() - (before == null ? 0 : before.size());
      Iterator<KeptSet> eldest = kept.values().iterator();
      while (bytes > BUDGET && kept.size() > 1) {
        bytes -= eldest.next().size();
        eldest.remove();
      }
    }
    return bits;
  }

  private record Asked(QueryNode node, int leaf) {}
}
