package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** One commit of the vectors, seen from one commit of the works. */
final class LuceneVectors {
  private final DirectoryReader vectors;
  private final IndexReader works;
  private final Map<String, String> userData;
  private @Nullable PassageJoin join;

  private LuceneVectors(DirectoryReader vectors, IndexReader works) throws IOException {
    this.vectors = vectors;
    this.works = works;
    this.userData = vectors.getIndexCommit().getUserData();
  }

  /**
   * @param version of the vectors, or empty for the newest
   * @return empty where there are none, or not of that version
   */
  static Optional<LuceneVectors> open(Path folder, IndexReader works, String version)
      throws IOException {
    if (!Files.isDirectory(VectorFolder.under(folder))) {
      return Optional.empty();
    }
    Directory directory = VectorFolder.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        directory.close();
        return Optional.empty();
      }
      DirectoryReader reader = reader(directory, version);
      reader.getReaderCacheHelper().addClosedListener(key -> directory.close());
      return Optional.of(new LuceneVectors(reader, works));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static DirectoryReader reader(Directory directory, String version) throws IOException {
    for (var commit : DirectoryReader.listCommits(directory)) {
      if (version.equals(commit.getUserData().get(LuceneSession.VERSION))) {
        return DirectoryReader.open(commit);
      }
    }
    return DirectoryReader.open(directory);
  }

  static boolean exist(Path folder) throws IOException {
    try (Directory directory = VectorFolder.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  String version() {
    return userData.getOrDefault(LuceneSession.VERSION, "0");
  }

  String model() {
    return userData.getOrDefault(VectorFolder.MODEL, "");
  }

  int count() {
    return vectors.numDocs();
  }

  boolean isCurrent() throws IOException {
    return vectors.isCurrent();
  }

  /**
   * Works among those given, nearest first, with their cosines.
   *
   * @param all whether those are all works: then the vectors need no looking through beforehand
   */
  List<Near> nearest(float[] vector, FixedBitSet[] among, boolean all, int most)
      throws IOException {
    PassageJoin joined = joined();
    @Nullable BitsQuery wanted = all ? null : new BitsQuery(wanted(among, joined));
    List<Near> near = new ArrayList<>();
    KnnFloatVectorQuery query = new KnnFloatVectorQuery(VectorFolder.VECTOR, vector, most, wanted);
    for (ScoreDoc found : new IndexSearcher(vectors).search(query, most).scoreDocs) {
      // Lucene's score of a dot product is (1 + product) / 2.
      double cosine = 2.0 * found.score - 1;
      for (int work = joined.firstWork(found.doc); work >= 0; work = joined.nextWork(work)) {
        if (contains(among, work)) {
          near.add(new Near(work, cosine));
        }
      }
    }
    return near;
  }

  private boolean contains(FixedBitSet[] among, int work) {
    LeafReaderContext leaf = works.leaves().get(ReaderUtil.subIndex(work, works.leaves()));
    return among[leaf.ord].get(work - leaf.docBase);
  }

  private FixedBitSet[] wanted(FixedBitSet[] among, PassageJoin joined) throws IOException {
    FixedBitSet[] wanted = new FixedBitSet[vectors.leaves().size()];
    int[] starts = new int[wanted.length];
    for (LeafReaderContext leaf : vectors.leaves()) {
      wanted[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
      starts[leaf.ord] = leaf.docBase;
    }
    int ord = 0;
    for (LeafReaderContext leaf : works.leaves()) {
      BitSetIterator hits = new BitSetIterator(among[leaf.ord], 0);
      for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
        int vector = joined.vector(leaf.docBase + doc);
        if (vector >= 0) {
          // Works beside each other mostly have their vectors in one segment.
          if (vector < starts[ord] || vector - starts[ord] >= wanted[ord].length()) {
            int at = Arrays.binarySearch(starts, vector);
            ord = at >= 0 ? at : -at - 2;
          }
          wanted[ord].set(vector - starts[ord]);
        }
      }
    }
    return wanted;
  }

  /** Exact cosines of works to a vector, 0 for those without one. */
  double[] similarities(float[] vector, int[] docs) throws IOException {
    double[] similarities = new double[docs.length];
    read(docs, (i, own) -> similarities[i] = VectorUtil.dotProduct(vector, own));
    return similarities;
  }

  /** Exact cosines of works to each other, 0 for those without a vector. */
  double[][] cosines(int[] docs) throws IOException {
    float[][] own = new float[docs.length][];
    read(docs, (i, each) -> own[i] = each.clone());
    double[][] cosines = new double[docs.length][docs.length];
    for (int i = 0; i < docs.length; i++) {
      for (int j = 0; j < i && own[i] != null; j++) {
        cosines[i][j] = own[j] == null ? 0 : VectorUtil.dotProduct(own[i], own[j]);
        cosines[j][i] = cosines[i][j];
      }
    }
    return cosines;
  }

  /** Reads the vectors of works in the order they lie in; each is gone at the next. */
  private void read(int[] docs, VectorVisitor visitor) throws IOException {
    PassageJoin joined = joined();
    Integer[] order = new Integer[docs.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> joined.vector(docs[i])));
    int leafOrd = -1;
    FloatVectorValues values = null;
    KnnVectorValues.DocIndexIterator places = null;
    for (int i : order) {
      int doc = joined.vector(docs[i]);
      if (doc >= 0) {
        int ord = ReaderUtil.subIndex(doc, vectors.leaves());
        LeafReaderContext leaf = vectors.leaves().get(ord);
        if (ord != leafOrd || values == null || places == null) {
          values = leaf.reader().getFloatVectorValues(VectorFolder.VECTOR);
          places = values.iterator();
          leafOrd = ord;
        }
        int local = doc - leaf.docBase;
        if (places.docID() == local || places.advance(local) == local) {
          visitor.visit(i, values.vectorValue(places.index()));
        }
      }
    }
  }

  @FunctionalInterface
  private interface VectorVisitor {
    void visit(int place, float[] vector);
  }

  private synchronized PassageJoin joined() throws IOException {
    PassageJoin made = join == null ? new PassageJoin(works, vectors) : join;
    join = made;
    return made;
  }

  void close() throws IOException {
    vectors.decRef();
  }

  /**
   * @param work document of the work
   */
  record Near(int work, double cosine) {}
}
