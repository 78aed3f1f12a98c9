package org.lucerna.format.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.BytesFile;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

class TaggedFormatTest {
  /**
   * Lines {@code NEW}, {@code END}, {@code X=value}; others go on. Gives what it read as reasons.
   */
  private static final class Letters extends TaggedFormat {
    Letters() {
      super("letters");
    }

    @Override
    public Recognition recognise(SourceHead head) {
      return Recognition.NO;
    }

    @Override
    protected Dialect dialect() {
      return (line, records) -> {
        switch (line) {
          case "NEW" -> records.begin();
          case "END" -> records.end();
          default -> {
            if (line.startsWith("X=")) {
              records.add("X", line.substring(2));
            } else {
              records.continueWith(line, "+");
            }
          }
        }
      };
    }

    @Override
    protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
      String fields = String.join(",", record.all("X"));
      return new SourceItem.Rejected(
          new RejectedSource(file.path(), position, RejectionReason.NO_TEXT, fields));
    }
  }

  private static List<String> read(String text) throws IOException {
    List<String> read = new ArrayList<>();
    new Letters()
        .read(
            new BytesFile("letters", text.getBytes(StandardCharsets.UTF_8)),
            item -> {
              RejectedSource given = assertInstanceOf(SourceItem.Rejected.class, item).rejection();
              read.add(given.reason() + " " + given.position() + ": " + given.detail());
            });
    return read;
  }

  @Test
  void eachRecordIsHandedOnWithItsPlace() throws IOException {
    assertEquals(
        List.of(
            "NO_TEXT record 1, line 2: a+b,c",
            "NO_TEXT record 2, line 7: ",
            "NO_TEXT record 3, line 8: d"),
        read("X=lost\nNEW\nX=a\nb\nX=c\nEND\nNEW\n\ufeffNEW\nX=d"));
  }

  @Test
  void aRecordOverTheLimitIsRefusedAndTheNextIsRead() throws IOException {
    String line = "y".repeat(1 << 20) + '\n';
    assertEquals(
        List.of(
            "TOO_LARGE record 1, line 1: a record of more than 16 million characters (limit text-size)",
            "NO_TEXT record 2, line 19: z"),
        read("NEW\nX=" + line.repeat(17) + "NEW\nX=z\n"));
  }

  @Test
  void aLineOverTheLimitRefusesItsRecordAndNoOther() throws IOException {
    String line = "X=" + "y".repeat((16 << 20) + 100_000) + '\n';
    assertEquals(
        List.of(
            "TOO_LARGE line 1: a line of more than 16 million characters (limit text-size)",
            "NO_TEXT record 1, line 2: a",
            "TOO_LARGE record 2, line 4: a record of more than 16 million characters (limit text-size)",
            "NO_TEXT record 3, line 8: z"),
        read(line + "NEW\nX=a\nNEW\nX=b\n" + line + "X=c\nNEW\nX=z\n"));
  }

  /** Each costs memory, although it says nothing. */
  @Test
  void fieldsWithoutTextAreCountedToo() throws IOException {
    assertEquals(
        List.of(
            "TOO_LARGE record 1, line 1: a record of more than 16 million characters (limit text-size)"),
        read("NEW\n" + "X=\n".repeat(600_000)));
  }
}
