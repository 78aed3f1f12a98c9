package org.lucerna.format.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceItem;

class PubmedTextFormatTest {
  @Test
  void aLineThatIsTooLongRefusesItsRecordAndNoOther() throws IOException {
    String tooLong = "y".repeat((16 << 20) + 100_000);
    String text =
        "1: Testen AM. One. J Made Up Oncol. 2021;1:1. PMID: 90001411.\n\n"
            + "2: Testen AM. "
            + "\n"
            + tooLong
            + "\nJ Made Up Oncol. 2021;1:2. PMID: 90001412.\n\n"
            + "3: Testen AM. Three. J Made Up Oncol. 2021;1:3. PMID: 90001413.\n";
    List<String> read = new ArrayList<>();
    new PubmedTextFormat()
        .read(
            new BytesFile("summary.txt", text.getBytes(StandardCharsets.UTF_8)),
            item -> read.add(shown(item)));
    assertEquals(List.of("pmid:90001411", "record 2 TOO_LARGE", "pmid:90001413"), read);
  }

  private static String shown(SourceItem item) {
    return switch (item) {
      case SourceItem.Read one -> one.source().id().text();
      case SourceItem.Rejected no -> no.rejection().position() + ' ' + no.rejection().reason();
      default -> item.toString();
    };
  }
}
