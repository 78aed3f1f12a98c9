package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

/**
 * What a document does to its parser's process is told of that document, and the next is parsed.
 */
class DocumentProcessTest {
  private static final SourceLimits PATIENT =
      SourceLimits.DEFAULT.with(SourceLimit.DOCUMENT_MEMORY, 64L << 20);

  private final DocumentProcess process = new DocumentProcess(StandInWorker.class);

  @Test
  void aDocumentThatNeverEndsIsGivenUp() throws IOException, SourceException {
    // A limit that the child's start keeps and the loop does not; the start is not measured.
    SourceLimits hasty = PATIENT.with(SourceLimit.DOCUMENT_TIME, 2);
    assertEquals("<p>good</p>", parse("good", hasty));
    SourceException refused = assertThrows(SourceException.class, () -> parse("loop", hasty));
    assertEquals(RejectionReason.TIMED_OUT, refused.reason());
    assertEquals("takes more than 2 seconds (limit document-time) to parse", refused.getMessage());
    assertEquals("<p>next</p>", parse("next", hasty));
  }

  @Test
  void aDocumentThatEatsAllMemoryIsNamedSo() throws IOException, SourceException {
    assertEquals(RejectionReason.OUT_OF_MEMORY, refusal("greed"));
    assertEquals("<p>next</p>", parse("next", PATIENT));
  }

  @Test
  void aDocumentThatKillsTheParserIsNamedSo() throws IOException, SourceException {
    assertEquals(RejectionReason.READER_FAILED, refusal("death"));
    assertEquals("<p>next</p>", parse("next", PATIENT));
  }

  @Test
  void aDocumentLargerThanTheLimitIsNotHandedOver() throws IOException, SourceException {
    SourceLimits small = PATIENT.with(SourceLimit.DOCUMENT_SIZE, 4);
    assertEquals("<p>four</p>", parse("four", small));
    SourceException refused = assertThrows(SourceException.class, () -> parse("fives", small));
    assertEquals(RejectionReason.TOO_LARGE, refused.reason());
    assertEquals("a document of more than 4 bytes (limit document-size)", refused.getMessage());
  }

  @Test
  void aDocumentWithMoreTextThanTheLimitIsNotCut() throws IOException {
    SourceException refused = assertThrows(SourceException.class, () -> parse("epic", PATIENT));
    assertEquals(RejectionReason.TOO_LARGE, refused.reason());
    assertEquals(
        "a document with text of more than 16 million characters (limit text-size)",
        refused.getMessage());
  }

  /** The child has the memory it was started with. */
  @Test
  void anotherLimitOfMemoryTakesAnotherProcess() throws IOException, SourceException {
    String before = parse("process", PATIENT);
    assertEquals(before, parse("process", PATIENT));
    SourceLimits more = PATIENT.with(SourceLimit.DOCUMENT_MEMORY, 96L << 20);
    assertNotEquals(before, parse("process", more));
  }

  private RejectionReason refusal(String document) {
    return assertThrows(SourceException.class, () -> parse(document, PATIENT)).reason();
  }

  private String parse(String document, SourceLimits limits) throws IOException, SourceException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return process.parse(new BytesFile("document", bytes, limits));
  }
}
