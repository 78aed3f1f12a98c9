package org.lucerna.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

/** PDF and office files that cannot be read are refused by their reason, by the real parser. */
class HostileDocumentsTest {
  private static final SourceLimits SMALL =
      SourceLimits.DEFAULT
          .with(SourceLimit.TEXT_SIZE, 1_000_000)
          .with(SourceLimit.DOCUMENT_MEMORY, 128L << 20);

  @Test
  void aPdfUnderAPasswordIsEncrypted() throws Exception {
    assertEquals(List.of("ENCRYPTED"), read("a.pdf", HostileDocuments.encryptedPdf()));
  }

  @Test
  void aWordFileUnderAPasswordIsEncrypted() throws Exception {
    assertEquals(List.of("ENCRYPTED"), read("a.docx", HostileDocuments.encryptedDocx()));
  }

  @Test
  void aScannedPdfHasNoText() throws Exception {
    assertEquals(List.of("NO_TEXT"), read("a.pdf", HostileDocuments.scannedPdf()));
  }

  @Test
  void textThatAFewBytesUnpackToIsStopped() throws Exception {
    Set<String> ends =
        Set.of(RejectionReason.TOO_LARGE.name(), RejectionReason.OUT_OF_MEMORY.name());
    List<String> pdf = read("a.pdf", HostileDocuments.bombPdf(64));
    assertEquals(1, pdf.size());
    assertTrue(ends.contains(pdf.getFirst()), pdf.toString());
    List<String> docx = read("a.docx", HostileDocuments.bombDocx(64));
    assertEquals(1, docx.size());
    assertTrue(ends.contains(docx.getFirst()), docx.toString());
  }

  @Test
  void pagesInACircleEnd() throws Exception {
    List<String> outcomes = read("a.pdf", HostileDocuments.circularPdf());
    assertEquals(1, outcomes.size());
    assertTrue(
        Set.of("read", "NO_TEXT", "MALFORMED").contains(outcomes.getFirst()), outcomes.toString());
  }

  private static List<String> read(String name, byte[] bytes) {
    List<String> outcomes = new ArrayList<>();
    FormatRegister.reader()
        .read(
            new BytesFile(name, bytes, SMALL),
            item ->
                outcomes.add(
                    item instanceof SourceItem.Rejected refused
                        ? refused.rejection().reason().name()
                        : "read"));
    return outcomes;
  }
}
