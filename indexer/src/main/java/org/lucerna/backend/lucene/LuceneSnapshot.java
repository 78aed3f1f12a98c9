package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.lucerna.index.AlikeWork;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexField;
import org.lucerna.index.Role;
import org.lucerna.index.StoredRecord;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.Cursor;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.MeshTree;
import org.lucerna.query.QueryNode;
import org.lucerna.query.RankedWork;
import org.lucerna.query.SearchRequest;

/** One commit of a Lucene index; closing gives back one lease, not the commit itself. */
final class LuceneSnapshot implements IndexSnapshot {
  private final Path folder;
  private final DirectoryReader reader;
  private final Executor threads;
  private final HitSets sets;
  private final FacetTables facets;
  private final KnownTerms terms;
  private final Map<String, String> userData;
  private final CommitInfo info;
  private final Optional<LuceneVectors> vectors;
  private final AtomicInteger leases = new AtomicInteger(1);

  private LuceneSnapshot(
      Path folder, DirectoryReader reader, Optional<LuceneVectors> vectors, Executor threads)
      throws IOException {
    this.folder = folder;
    this.reader = reader;
    this.threads = threads;
    this.vectors = vectors;
    this.userData = reader.getIndexCommit().getUserData();
    this.info = WriterSettings.checked(folder, userData);
    IndexSearcher searcher = searcher(new BackendQuery.Bm25(1.2, 0.75));
    this.sets = new HitSets(searcher);
    this.terms = new KnownTerms(searcher);
    this.facets = new FacetTables(new Segments(searcher), sets.hits(new QueryNode.Everything()));
  }

  /**
   * @param vectors version of the vectors to open beside it, empty for the newest
   * @param threads for work on several segments
   */
  static LuceneSnapshot open(Path folder, DirectoryReader reader, String vectors, Executor threads)
      throws IOException {
    return new LuceneSnapshot(folder, reader, LuceneVectors.open(folder, reader, vectors), threads);
  }

  DirectoryReader reader() {
    return reader;
  }

  boolean hasNewerVectors() throws IOException {
    return vectors.isPresent()
        ? !vectors.get().isCurrent()
        : Files.isDirectory(VectorFolder.under(folder)) && LuceneVectors.exist(folder);
  }

  LuceneSnapshot lease() {
    leases.incrementAndGet();
    return this;
  }

  @Override
  public String version() {
    String works = userData.getOrDefault(LuceneSession.VERSION, "0");
    return vectors.map(each -> works + '-' + each.version()).orElse(works);
  }

  @Override
  public Optional<Vectors> vectors() {
    return vectors.map(each -> new Vectors(each.model(), each.count()));
  }

  @Override
  public List<RankedWork> nearest(BackendQuery query, float[] vector, int most) {
    return get(
        () ->
            vectors.isEmpty()
                ? List.of()
                : NearWorks.nearest(
                    reader,
                    vectors.get(),
                    vector,
                    hits(new QueryNode.Everything(), conditions(query)),
                    conditions(query).isEmpty(),
                    most));
  }

  @Override
  public List<Examined> examine(BackendQuery query, float[] vector, List<RankedWork> works) {
    return get(
        () -> {
          int[] docs = documents(works);
          double[] similarities =
              vectors.isEmpty()
                  ? new double[docs.length]
                  : vectors.get().similarities(vector, docs);
          return new TopWorks(
                  searcher(query.bm25()),
                  terms,
                  hits(query.hits(), conditions(query)),
                  sets.hits(flagged(query)))
              .examine(query, works, similarities);
        });
  }

  @Override
  public double[][] cosines(List<RankedWork> works) {
    return get(
        () ->
            vectors.isEmpty()
                ? new double[works.size()][works.size()]
                : vectors.get().cosines(documents(works)));
  }

  private static int[] documents(List<RankedWork> works) {
    return works.stream().mapToInt(work -> work.cursor().document()).toArray();
  }

  private static List<QueryNode> conditions(BackendQuery query) {
    List<QueryNode> conditions = new ArrayList<>(query.filters());
    conditions.addAll(query.counted().values());
    return conditions;
  }

  private static QueryNode flagged(BackendQuery query) {
    return QueryNode.any(
        query.demoted().stream()
            .<QueryNode>map(label -> new QueryNode.Term(IndexField.FLAG, label))
            .toList());
  }

  @Override
  public CommitInfo info() {
    return info;
  }

  @Override
  public List<RankedWork> top(
      BackendQuery query, SearchRequest.Sort sort, Optional<Cursor> after, int most) {
    return get(
        () -> {
          TopWorks top =
              new TopWorks(
                  searcher(query.bm25()),
                  terms,
                  hits(query.hits(), conditions(query)),
                  sets.hits(flagged(query)));
          return sort == SearchRequest.Sort.RELEVANCE
              ? top.byScore(query, after, most)
              : top.byDate(sort, after, most);
        });
  }

  @Override
  public Counts count(BackendQuery query, List<IndexField> wanted) {
    return get(
        () -> {
          FixedBitSet[] base = hits(query.hits(), query.filters());
          Map<IndexField, FixedBitSet[]> hits = new EnumMap<>(IndexField.class);
          for (IndexField facet : wanted) {
            hits.put(facet, narrowed(base, query, facet));
          }
          long total = 0;
          for (FixedBitSet bits : narrowed(base, query, IndexField.KEY)) {
            total += bits.cardinality();
          }
          return new Counts(total, facets.count(hits));
        });
  }

  /** Hits under all facet selections but that of one facet. */
  private FixedBitSet[] narrowed(FixedBitSet[] base, BackendQuery query, IndexField except)
      throws IOException {
    List<QueryNode> others =
        query.counted().entrySet().stream()
            .filter(entry -> entry.getKey() != except)
            .map(Map.Entry::getValue)
            .toList();
    return narrow(base, others);
  }

  private FixedBitSet[] hits(QueryNode node, List<QueryNode> filters) throws IOException {
    return narrow(sets.hits(node), filters);
  }

  private FixedBitSet[] narrow(FixedBitSet[] bits, List<QueryNode> filters) throws IOException {
    if (filters.isEmpty()) {
      return bits;
    }
    FixedBitSet[] narrowed = new FixedBitSet[bits.length];
    Arrays.setAll(narrowed, segment -> bits[segment].clone());
    for (QueryNode filter : filters) {
      FixedBitSet[] kept = sets.hits(filter);
      for (int segment = 0; segment < kept.length; segment++) {
        narrowed[segment].and(kept[segment]);
      }
    }
    return narrowed;
  }

  @Override
  public StoredRecord read(RankedWork hit) {
    return get(() -> Documents.record(reader, hit.cursor().document()).orElseThrow());
  }

  @Override
  public Optional<StoredRecord> read(String key) {
    return get(
        () -> {
          int doc = Documents.number(reader, key);
          return doc < 0 ? Optional.empty() : Documents.record(reader, doc);
        });
  }

  @Override
  public List<StoredRecord> find(IndexField field, String term, int most) {
    return get(
        () -> {
          List<StoredRecord> found = new ArrayList<>();
          Documents.forEach(
              reader,
              field,
              term,
              doc -> {
                if (found.size() < most) {
                  Documents.record(reader, doc).ifPresent(found::add);
                }
              });
          found.sort(Comparator.comparing(StoredRecord::key));
          return found;
        });
  }

  @Override
  public List<AlikeWork> mostAlike(IndexField field, Collection<String> terms, int most) {
    return get(() -> new SharedTerms(reader, field).works(terms, most));
  }

  @Override
  public StoredRecord read(AlikeWork work) {
    return get(() -> Documents.record(reader, work.document()).orElseThrow());
  }

  @Override
  public List<TermCount> terms(IndexField field, String prefix, int most) {
    return get(
        () -> {
          Map<String, Long> counts = new HashMap<>();
          for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field.label());
            if (terms != null) {
              collect(terms.iterator(), new BytesRef(prefix), counts);
            }
          }
          return counts.entrySet().stream()
              .map(entry -> new TermCount(entry.getKey(), entry.getValue()))
              .sorted(
                  Comparator.comparingLong(TermCount::count)
                      .reversed()
                      .thenComparing(TermCount::term))
              .limit(most)
              .toList();
        });
  }

  private static void collect(TermsEnum terms, BytesRef prefix, Map<String, Long> counts)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = terms.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = terms.next()) {
      counts.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
    }
  }

  @Override
  public List<TermCount> alike(IndexField field, String word, int edits) {
    return get(() -> NearTerms.of(reader, field, word, edits));
  }

  @Override
  public long frequency(IndexField field, String term) {
    return get(() -> (long) terms.of(new Term(field.label(), term)).docFreq());
  }

  @Override
  public long count(IndexField field, String term) {
    return get(
        () -> {
          long count = 0;
          for (FixedBitSet bits : sets.hits(new QueryNode.Term(field, term))) {
            count += bits.cardinality();
          }
          return count;
        });
  }

  @Override
  public MeshTree mesh() {
    return new LuceneMeshTree(folder, reader);
  }

  @Override
  public void forEachFile(Consumer<FileEntry> consumer) {
    get(
        () -> {
          Documents.forEach(
              reader,
              IndexField.ROLE,
              Role.FILE.label(),
              doc -> Documents.file(reader, doc).ifPresent(consumer));
          return true;
        });
  }

  @Override
  public void forEachWork(Consumer<StoredRecord> consumer) {
    get(
        () -> {
          Documents.forEach(
              reader,
              IndexField.ROLE,
              Role.WORK.label(),
              doc -> Documents.record(reader, doc).ifPresent(consumer));
          return true;
        });
  }

  @Override
  public void close() {
    get(
        () -> {
          if (leases.decrementAndGet() == 0) {
            if (vectors.isPresent()) {
              vectors.get().close();
            }
            reader.decRef();
          }
          return true;
        });
  }

  private IndexSearcher searcher(BackendQuery.Bm25 bm25) {
    IndexSearcher made = new IndexSearcher(reader, threads);
    made.setQueryCache(null);
    made.setSimilarity(new BM25Similarity((float) bm25.k1(), (float) bm25.b()));
    return made;
  }

  private <T> T get(Reading<T> reading) {
    try {
      return reading.get();
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T get() throws IOException;
  }
}
