package org.lucerna.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.MeshDescriptor;

class RecordCodecTest {
  private static final int ROUNDS = 2_000;

  /** Checksum of the stored types' components and constants. */
  private static final long FORM_OF_SCHEMA_5 = 1_349_927_244L;

  @Test
  void whatIsWrittenIsReadBack() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomRecords random = new RandomRecords(seed);
      AnnotatedRecord annotated = random.next(AnnotatedRecord.class);
      assertEquals(annotated, RecordCodec.record(RecordCodec.encode(annotated)), "seed " + seed);
      WorkContext context = random.next(WorkContext.class);
      assertEquals(context, RecordCodec.context(RecordCodec.encode(context)), "seed " + seed);
      FileEntry entry = random.next(FileEntry.class);
      assertEquals(entry, RecordCodec.file(RecordCodec.encode(entry)), "seed " + seed);
      MeshDescriptor heading = random.next(MeshDescriptor.class);
      assertEquals(heading, RecordCodec.descriptor(RecordCodec.encode(heading)), "seed " + seed);
    }
  }

  @Test
  void halfASurrogatePairLosesItselfAndNothingElse() {
    MeshDescriptor broken = new MeshDescriptor("D1", "a\ud83db", List.of(), List.of("next"));
    MeshDescriptor read = RecordCodec.descriptor(RecordCodec.encode(broken));
    assertEquals("a?b", read.name());
    assertEquals(broken.entryTerms(), read.entryTerms());
  }

  @Test
  void aRecordCutShortIsRefused() {
    byte[] whole = RecordCodec.encode(new RandomRecords(7).next(AnnotatedRecord.class));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      UnusableIndexException refused =
          assertThrows(UnusableIndexException.class, () -> RecordCodec.record(cut));
      assertEquals(UnusableIndexException.Reason.OTHER_VERSION, refused.reason());
    }
    byte[] longer = Arrays.copyOf(whole, whole.length + 1);
    assertThrows(UnusableIndexException.class, () -> RecordCodec.record(longer));
  }

  @Test
  void damagedBytesAreReadOrRefused() {
    Random random = new Random(11);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = RecordCodec.encode(new RandomRecords(round).next(AnnotatedRecord.class));
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        RecordCodec.record(bytes);
      } catch (UnusableIndexException e) {
        refused++;
      }
    }
    assertTrue(refused > ROUNDS / 10, refused + " refused");
  }

  /**
   * What is stored follows from these types alone. If this fails, something of them changed: raise
   * {@link CommitInfo#SCHEMA}, bring {@link RecordOutput} and {@link RecordInput} up to it, and put
   * the new number here. Constants added behind the last of an enum leave older documents readable:
   * they need the new number only.
   */
  @Test
  void theFormIsThatOfTheSchema() {
    Map<String, String> shapes = new TreeMap<>();
    for (Class<?> type :
        new Class<?>[] {
          AnnotatedRecord.class, WorkContext.class, FileEntry.class, MeshDescriptor.class
        }) {
      describe(type, shapes);
    }
    CRC32 sum = new CRC32();
    sum.update(shapes.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(5, CommitInfo.SCHEMA);
    assertEquals(FORM_OF_SCHEMA_5, sum.getValue(), "a stored type changed: see above");
  }

  private static void describe(Type type, Map<String, String> shapes) {
    if (type instanceof ParameterizedType of) {
      describe(of.getActualTypeArguments()[0], shapes);
    } else if (type instanceof Class<?> named && !shapes.containsKey(named.getName())) {
      if (named.isEnum()) {
        shapes.put(named.getName(), Arrays.toString(named.getEnumConstants()));
      } else if (named.isSealed()) {
        Arrays.stream(named.getPermittedSubclasses()).forEach(each -> describe(each, shapes));
      } else if (named.isRecord()) {
        RecordComponent[] components = named.getRecordComponents();
        shapes.put(
            named.getName(),
            Arrays.stream(components)
                .map(each -> each.getName() + ' ' + each.getGenericType().getTypeName())
                .toList()
                .toString());
        Arrays.stream(components).forEach(each -> describe(each.getGenericType(), shapes));
      }
    }
  }
}
