package org.lucerna.backend.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.lucerna.analysis.Analyzers;
import org.lucerna.index.IndexDocument;
import org.lucerna.index.IndexField;

/** The schema in Lucene's terms. */
final class LuceneFields {
  /** Lucene refuses longer terms; no identifier, name or heading comes near. */
  private static final int LONGEST_TERM = 8_000;

  private static final List<IndexField> EVERYWHERE =
      List.of(IndexField.TITLE, IndexField.TEXT, IndexField.TERMS);

  private LuceneFields() {}

  /**
   * The fields of a document. What nearly all documents have, the rest have too, empty: then Lucene
   * keeps the lengths of that field by document number, and need not look each of them up among the
   * documents that have it, once for every word it writes. The empty ones come last, so that the
   * first word stands at position 0.
   */
  static List<IndexableField> fields(IndexDocument document) {
    List<IndexableField> fields = new ArrayList<>(document.values().size() + EVERYWHERE.size());
    for (IndexDocument.Value value : document.values()) {
      fields.add(field(value));
    }
    for (IndexField field : EVERYWHERE) {
      fields.add(new WordsField(field.label(), "", false));
    }
    return fields;
  }

  private static IndexableField field(IndexDocument.Value value) {
    String name = value.field().label();
    return switch (value) {
      case IndexDocument.Text text -> text(name, text);
      case IndexDocument.Whole whole -> new NumericDocValuesField(name, whole.number());
      case IndexDocument.Bytes bytes ->
          value.field().type() == org.lucerna.index.FieldType.COLUMN
              ? new BinaryDocValuesField(name, new BytesRef(bytes.bytes()))
              : new StoredField(name, bytes.bytes());
      case IndexDocument.Point at ->
          new LatLonPoint(name, at.point().latitude(), at.point().longitude());
    };
  }

  private static IndexableField text(String name, IndexDocument.Text value) {
    return switch (value.field().type()) {
      case EXACT ->
          value.field() == IndexField.KEY
              ? new StringField(name, cut(value.text()), Field.Store.YES)
              : new StringField(name, utf8(cut(value.text())), Field.Store.NO);
      case FACET -> new KeywordField(name, utf8(cut(value.text())), Field.Store.NO);
      case PROSE -> new WordsField(name, value.text(), false);
      case NAMES -> new WordsField(name, value.text(), true);
      case NUMBER, PLACE, STORED, COLUMN ->
          throw new IllegalArgumentException(name + " does not take text");
    };
  }

  /**
   * As Lucene encodes a term when it is asked for. ASCII, nearly all there is, is copied as a whole
   * where Lucene goes letter by letter.
   */
  private static BytesRef utf8(String term) {
    byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
    return isAscii(term, bytes) ? new BytesRef(bytes) : new BytesRef(term);
  }

  /** Half a surrogate pair becomes a question mark here, and another character in Lucene. */
  private static boolean isAscii(String term, byte[] bytes) {
    if (bytes.length != term.length()) {
      return false;
    }
    for (byte each : bytes) {
      if (each == '?') {
        return false;
      }
    }
    return true;
  }

  private static String cut(String term) {
    return term.length() <= LONGEST_TERM ? term : term.substring(0, LONGEST_TERM);
  }

  /** Prose by default; names for the fields of names. */
  static Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    Arrays.stream(IndexField.values())
        .filter(field -> field.type() == org.lucerna.index.FieldType.NAMES)
        .forEach(field -> byField.put(field.label(), Analyzers.names()));
    return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return byField.getOrDefault(field, Analyzers.prose());
      }

      // The same in every field; asked for after each value, so it is not looked up.
      @Override
      public int getPositionIncrementGap(String field) {
        return Analyzers.GAP;
      }

      // As every analyzer has it; asked for as often.
      @Override
      public int getOffsetGap(String field) {
        return 1;
      }
    };
  }
}
