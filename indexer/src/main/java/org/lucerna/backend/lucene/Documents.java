package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexField;
import org.lucerna.index.MatchFacts;
import org.lucerna.index.RecordCodec;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.WorkContext;

/** Reads documents back, by number and by exact term. */
final class Documents {
  private static final Set<String> KEY = Set.of(IndexField.KEY.label());
  private static final Set<String> MANIFEST = Set.of(IndexField.MANIFEST.label());
  private static final Set<String> CONTEXT = Set.of(IndexField.CONTEXT.label());

  private Documents() {}

  /** Calls back with the number, within the whole reader, of each live document of the term. */
  static void forEach(IndexReader reader, IndexField field, String term, DocumentVisitor visitor)
      throws IOException {
    BytesRef bytes = new BytesRef(term);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field.label());
      TermsEnum found = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (terms != null && found.seekExact(bytes)) {
        forEach(leaf, found, visitor);
      }
    }
  }

  private static void forEach(LeafReaderContext leaf, TermsEnum term, DocumentVisitor visitor)
      throws IOException {
    LeafReader reader = leaf.reader();
    Bits live = reader.getLiveDocs();
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        visitor.visit(leaf.docBase + doc);
      }
    }
  }

  /** The one document of a key, or -1. */
  static int number(IndexReader reader, String key) throws IOException {
    int[] found = {-1};
    forEach(reader, IndexField.KEY, key, doc -> found[0] = doc);
    return found[0];
  }

  static SourceKey key(IndexReader reader, int doc) throws IOException {
    return SourceKey.parse(reader.storedFields().document(doc, KEY).get(IndexField.KEY.label()));
  }

  /** Nothing where the document is no source record. */
  static Optional<StoredRecord> record(IndexReader reader, int doc) throws IOException {
    Document document = reader.storedFields().document(doc);
    BytesRef payload = document.getBinaryValue(IndexField.PAYLOAD.label());
    BytesRef context = document.getBinaryValue(IndexField.CONTEXT.label());
    if (payload == null || context == null) {
      return Optional.empty();
    }
    return Optional.of(
        new StoredRecord(
            SourceKey.parse(document.get(IndexField.KEY.label())),
            RecordCodec.record(BytesRef.deepCopyOf(payload).bytes),
            RecordCodec.context(BytesRef.deepCopyOf(context).bytes)));
  }

  static Optional<WorkContext> context(IndexReader reader, int doc) throws IOException {
    BytesRef context =
        reader.storedFields().document(doc, CONTEXT).getBinaryValue(IndexField.CONTEXT.label());
    return context == null
        ? Optional.empty()
        : Optional.of(RecordCodec.context(BytesRef.deepCopyOf(context).bytes));
  }

  /** Nothing where the document leads no work. */
  static Optional<MatchFacts> facts(IndexReader reader, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues facts = DocValues.getBinary(leaf.reader(), IndexField.MATCH_FACTS.label());
    if (!facts.advanceExact(doc - leaf.docBase)) {
      return Optional.empty();
    }
    BytesRef bytes = facts.binaryValue();
    return Optional.of(MatchFacts.decode(bytes.bytes, bytes.offset, bytes.length));
  }

  static Optional<FileEntry> file(IndexReader reader, int doc) throws IOException {
    BytesRef entry =
        reader.storedFields().document(doc, MANIFEST).getBinaryValue(IndexField.MANIFEST.label());
    return entry == null
        ? Optional.empty()
        : Optional.of(RecordCodec.file(BytesRef.deepCopyOf(entry).bytes));
  }

  @FunctionalInterface
  interface DocumentVisitor {
    void visit(int doc) throws IOException;
  }
}
