package org.lucerna.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.BytesFile;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceHeads;
import org.lucerna.source.SourceItem;

/**
 * Each fixture is read as expected, refused by every other format, and cut short without harm.
 *
 * <p>{@code -Dgolden.write=true} writes what is read beside the fixtures, to be read through by a
 * person before it is committed.
 */
class GoldenFixturesTest {
  private static final int CUT_EVERY = 97;
  private static final int MOST_CUTS = 80;

  @TestFactory
  Stream<DynamicTest> isReadAsExpected() throws IOException {
    return Golden.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> checkRead(golden)));
  }

  @TestFactory
  Stream<DynamicTest> isRefusedByEveryOtherFormat() throws IOException {
    return Golden.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> checkRefused(golden)));
  }

  @TestFactory
  Stream<DynamicTest> cutShortGivesRecordsOrRejections() throws IOException {
    return Golden.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> checkCuts(golden)));
  }

  @Test
  void everyFormatHasAFixture() throws IOException {
    Set<String> covered = Golden.all().stream().map(Golden::format).collect(Collectors.toSet());
    Set<String> formats =
        FormatRegister.all().stream().map(SourceFormat::name).collect(Collectors.toSet());
    assertEquals(formats, covered);
  }

  private static void checkRead(Golden golden) throws IOException {
    Golden.Outcome outcome = Golden.read(golden.file().getFileName().toString(), golden.bytes());
    ArrayNode actual = RecordJson.newList();
    outcome.items().forEach(item -> actual.add(RecordJson.of(item)));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden.expected(), RecordJson.text(actual));
    }
    assertEquals(Optional.of(golden.format()), outcome.summary().format());
    assertEquals(Files.readString(golden.expected()), RecordJson.text(actual));
  }

  private static void checkRefused(Golden golden) throws IOException {
    SourceHead head =
        SourceHeads.of(new BytesFile(golden.file().getFileName().toString(), golden.bytes()));
    Recognition own = Recognition.NO;
    Recognition best = Recognition.NO;
    for (SourceFormat format : FormatRegister.all()) {
      Recognition claim = format.recognise(head);
      if (format.name().equals(golden.format())) {
        own = claim;
      } else {
        best = claim.compareTo(best) > 0 ? claim : best;
        assertTrue(
            claim.compareTo(Recognition.FALLBACK) <= 0, format.name() + " claims it as " + claim);
      }
    }
    assertNotEquals(Recognition.NO, own);
    assertTrue(own.compareTo(best) > 0 || own == Recognition.FALLBACK, "no more than another's");
  }

  private static void checkCuts(Golden golden) throws IOException {
    byte[] bytes = golden.bytes();
    int step = Math.max(CUT_EVERY, bytes.length / MOST_CUTS);
    for (int length = 0; length < bytes.length; length += step) {
      Golden.Outcome outcome =
          Golden.read(golden.file().getFileName().toString(), Arrays.copyOf(bytes, length));
      assertFalse(outcome.items().isEmpty(), "silent when cut at " + length);
      for (SourceItem item : outcome.items()) {
        if (item instanceof SourceItem.Rejected rejected) {
          assertNotEquals(
              RejectionReason.READER_FAILED,
              rejected.rejection().reason(),
              "cut at " + length + ": " + rejected.rejection().detail());
        }
      }
    }
  }
}
