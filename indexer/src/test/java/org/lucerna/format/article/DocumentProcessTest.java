package org.lucerna.format.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceException;

/**
 * What a document does to its parser's process is told of that document, and the next is parsed.
 */
class DocumentProcessTest {
  private final DocumentProcess patient = new DocumentProcess(60_000, 32, StandInWorker.class);

  @Test
  void aDocumentThatNeverEndsIsGivenUp() throws IOException, SourceException {
    // A limit that the child's start keeps and the loop does not; the start is not measured.
    DocumentProcess process = new DocumentProcess(1_500, 32, StandInWorker.class);
    assertEquals("<p>good</p>", parse(process, "good"));
    assertEquals(RejectionReason.TIMED_OUT, refusal(process, "loop"));
    assertEquals("<p>next</p>", parse(process, "next"));
  }

  @Test
  void aDocumentThatEatsAllMemoryIsNamedSo() throws IOException, SourceException {
    assertEquals(RejectionReason.OUT_OF_MEMORY, refusal(patient, "greed"));
    assertEquals("<p>next</p>", parse(patient, "next"));
  }

  @Test
  void aDocumentThatKillsTheParserIsNamedSo() throws IOException, SourceException {
    assertEquals(RejectionReason.READER_FAILED, refusal(patient, "death"));
    assertEquals("<p>next</p>", parse(patient, "next"));
  }

  private static RejectionReason refusal(DocumentProcess process, String document) {
    return assertThrows(SourceException.class, () -> parse(process, document)).reason();
  }

  private static String parse(DocumentProcess process, String document)
      throws IOException, SourceException {
    return process.parse(new BytesFile("document", document.getBytes(StandardCharsets.UTF_8)));
  }
}
