package org.lucerna.backend.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.document.StoredValue;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lucerna.analysis.Analyzers;

/**
 * A text that is indexed word by word and not stored. Unlike Lucene's own field it reads with the
 * stream that read the text before it.
 *
 * @param names whether the words are of names instead of prose; names count alike however many
 *     stand beside them
 */
record WordsField(String name, String text, boolean names) implements IndexableField {
  private static final FieldType PROSE_TYPE = positions(false);
  private static final FieldType NAMES_TYPE = positions(true);

  @Override
  public FieldType fieldType() {
    return names ? NAMES_TYPE : PROSE_TYPE;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream last) {
    return names ? Analyzers.names(text, last) : Analyzers.prose(text, last);
  }

  @Override
  public InvertableType invertableType() {
    return InvertableType.TOKEN_STREAM;
  }

  @Override
  public String stringValue() {
    return text;
  }

  @Override
  public @Nullable BytesRef binaryValue() {
    return null;
  }

  @Override
  public @Nullable Reader readerValue() {
    return null;
  }

  @Override
  public @Nullable Number numericValue() {
    return null;
  }

  @Override
  public @Nullable StoredValue storedValue() {
    return null;
  }

  private static FieldType positions(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
