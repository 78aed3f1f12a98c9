package org.lucerna.format.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lucerna.model.Guidance;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.StatedLink;
import org.lucerna.source.BytesFile;

class NiceHistoryTest {
  static Stream<String> paragraphs() throws IOException {
    try (InputStream file = NiceHistoryTest.class.getResourceAsStream("history.tsv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void readsWhatBecameOfTheGuidance(String line) {
    String[] fields = line.split("\t", -1);
    Guidance read = read(fields[0], List.of(fields[1]), false);
    assertEquals(fields[2] + ' ' + fields[3], read.status() + " " + links(read));
  }

  @Test
  void readsTheListBehindAColon() {
    Guidance read =
        read(
            "NG151",
            List.of(
                "This guideline updates and replaces:",
                "NICE guideline CG131 (November 2011)",
                "recommendations 1.1 to 1.3 of NG12",
                "TA93, which should be read no more"),
            true);
    assertEquals(">CG131 ~NG12 >TA93", links(read));
  }

  @Test
  void aListOfRelatedGuidanceIsNotReplaced() {
    Guidance read = read("NG151", List.of("This guideline replaces CG131.", "NG12", "DG56"), true);
    assertEquals(">CG131", links(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IPG553 | May 2025: Interventional procedures guidance 553 has been migrated to HealthTech guidance 398. The recommendations remain unchanged. | <HTG398",
        "HTG398 | May 2025: Interventional procedures guidance 553 has been migrated to HealthTech guidance 398. The recommendations remain unchanged. | >IPG553",
        "NG131 | We have renumbered this guideline from CG175 to NG131. | >CG175",
        "NG131 | This guideline was previously published as CG175. | >CG175",
        "CG175 | This guideline has been renumbered as NG131. | <NG131",
        "NG151 | Diagnostics guidance 27 has been migrated to HealthTech guidance 440. | ''",
        "NG151 | This guideline will be renumbered as NG300. | ''",
        "NG151 | This guideline was previously called bowel cancer. | ''",
      })
  void aNewNumberTakesThePlaceOfTheOld(String number, String text, String links) {
    Guidance read = read(number, List.of(text), false);
    assertEquals(links, links(read));
    assertEquals(
        links.startsWith("<") ? GuidanceStatus.REPLACED : GuidanceStatus.CURRENT, read.status());
  }

  private static Guidance read(String number, List<String> paragraphs, boolean items) {
    GuidanceDraft draft = new GuidanceDraft();
    Optional<Identifier> own = NiceNumbers.parse(number);
    draft.header.own(own.orElseThrow()).title("Made up");
    NiceHistory history = new NiceHistory(draft, own);
    for (int i = 0; i < paragraphs.size(); i++) {
      history.paragraph(paragraphs.get(i), items && i > 0);
    }
    return draft.build(new BytesFile("page.html", new byte[0]), "", "nice-html");
  }

  private static String links(Guidance read) {
    return read.header().links().stream()
        .map(link -> sign(link) + link.target().value())
        .collect(Collectors.joining(" "));
  }

  private static String sign(StatedLink link) {
    return switch (link.type()) {
      case REPLACED_BY -> "<";
      case REPLACES -> ">";
      case RELATED_TO -> "~";
      default -> link.type() + " ";
    };
  }
}
