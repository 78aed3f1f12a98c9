package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.index.IndexDocument;
import org.lucerna.index.IndexField;

class LuceneFieldsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "doi:10.1000/abc",
        "Müller",
        "what?",
        "\ud83d\ude00",
        "half \ud800 a character",
        "the other \udc00 half?",
        "肝転移"
      })
  void anExactTermIsWhatASearchAsksFor(String term) {
    for (IndexField field : List.of(IndexField.OWN, IndexField.KIND)) {
      assertEquals(new BytesRef(term), only(field, term).binaryValue());
    }
  }

  @Test
  void aLongTermIsCut() {
    BytesRef term = Objects.requireNonNull(only(IndexField.OWN, "x".repeat(9_000)).binaryValue());
    assertEquals(8_000, term.length);
  }

  @Test
  void theKeyAloneIsStored() {
    assertTrue(only(IndexField.KEY, "a#1").fieldType().stored());
    assertFalse(only(IndexField.OWN, "pmid:1").fieldType().stored());
  }

  @Test
  void namesCountAlikeHoweverMany() {
    assertTrue(only(IndexField.AUTHOR, "Smith AB").fieldType().omitNorms());
    assertFalse(only(IndexField.TITLE, "Liver").fieldType().omitNorms());
  }

  @Test
  void whatNearlyAllHaveTheRestHaveEmpty() {
    List<IndexableField> fields = LuceneFields.fields(new IndexDocument("k"));
    assertEquals(
        List.of("title", "text", "terms"), fields.stream().map(IndexableField::name).toList());
    for (IndexableField field : fields) {
      assertEquals("", field.stringValue());
      assertEquals(InvertableType.TOKEN_STREAM, field.invertableType());
    }
  }

  @Test
  void aNumberIsNoText() {
    assertThrows(IllegalArgumentException.class, () -> only(IndexField.DATE, "2019"));
  }

  private static IndexableField only(IndexField field, String text) {
    return LuceneFields.fields(new IndexDocument("k").add(field, text)).getFirst();
  }
}
