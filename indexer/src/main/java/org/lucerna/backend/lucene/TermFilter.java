package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Tells most terms that a segment has not without asking it (Bloom 1970). Made when so many terms
 * have been sought that making it pays, and let go with the segment. Safe for use by many threads.
 */
final class TermFilter {
  /** A term costs about this many times less to put in than to seek. */
  private static final int SEEKS_WORTH = 8;

  /** At least twelve bits a term and four probes let one absent term in 150 through. */
  private static final int BITS_A_TERM = 12;

  private static final int PROBES = 4;

  /** A larger segment is always asked: at twice these bits at most, 128 MiB. */
  private static final long MOST_BITS = 1L << 29;

  private static final Map<Key, TermFilter> FILTERS = new ConcurrentHashMap<>();

  private record Key(Object segment, String field) {}

  private final Terms terms;
  private final long size;
  private final AtomicLong sought = new AtomicLong();
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile long[] bits = {};

  private TermFilter(Terms terms, long size) {
    this.terms = terms;
    this.size = size;
  }

  /** The filter of a field of a segment, which has the field. */
  static TermFilter of(LeafReader segment, String field, Terms terms) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      return new TermFilter(terms, -1);
    }
    Key key = new Key(core.getKey(), field);
    TermFilter known = FILTERS.get(key);
    if (known != null) {
      return known;
    }
    TermFilter made = new TermFilter(terms, terms.size());
    TermFilter before = FILTERS.putIfAbsent(key, made);
    if (before == null) {
      core.addClosedListener(closed -> FILTERS.remove(key));
    }
    return before == null ? made : before;
  }

  /** False where the segment surely has no term of this hash. */
  boolean mayHave(long hash) {
    long[] now = bits;
    if (now.length == 0) {
      sought.incrementAndGet();
      return true;
    }
    long step = (hash >>> 32) | 1;
    long at = hash;
    for (int i = 0; i < PROBES; i++) {
      int bit = (int) (at & ((now.length << 6) - 1));
      if ((now[bit >> 6] & (1L << bit)) == 0) {
        return false;
      }
      at += step;
    }
    return true;
  }

  /** Makes the filter where enough was sought; other threads go on meanwhile. */
  void makeIfWorth() throws IOException {
    boolean worth =
        size > 0 && size * BITS_A_TERM <= MOST_BITS && sought.get() * SEEKS_WORTH > size;
    if (worth && bits.length == 0 && making.compareAndSet(false, true)) {
      bits = filled();
    }
  }

  private long[] filled() throws IOException {
    long[] filled = new long[Math.max(1, (int) (Long.highestOneBit(size * BITS_A_TERM) >> 5))];
    TermsEnum all = terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      long hash = hash(term);
      long step = (hash >>> 32) | 1;
      long at = hash;
      for (int i = 0; i < PROBES; i++) {
        int bit = (int) (at & ((filled.length << 6) - 1));
        filled[bit >> 6] |= 1L << bit;
        at += step;
      }
    }
    return filled;
  }

  /** FNV-1a, its bits then mixed as MurmurHash3 ends. */
  static long hash(BytesRef term) {
    long hash = 0xcbf29ce484222325L;
    for (int i = term.offset; i < term.offset + term.length; i++) {
      hash = (hash ^ term.bytes[i]) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
