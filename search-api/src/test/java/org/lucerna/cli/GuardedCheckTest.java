package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lucerna.check.ArticleInput;
import org.lucerna.check.ArticleReport;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.BytesFile;

class GuardedCheckTest {
  private final List<ArticleReport> reports = new ArrayList<>();
  private final List<RejectedSource> rejected = new ArrayList<>();

  @Test
  void aFaultRejectsItsArticleAndTheRestGoesOn() {
    GuardedCheck check = new GuardedCheck(GuardedCheckTest::checked, reports, rejected);
    for (String name : List.of("good.txt", "broken.txt", "deep.txt", "other.txt")) {
      check.accept(article(name));
    }
    assertEquals(
        List.of("good.txt", "other.txt"), reports.stream().map(ArticleReport::file).toList());
    assertEquals(
        List.of("broken.txt", "deep.txt"), rejected.stream().map(RejectedSource::file).toList());
    assertEquals(RejectionReason.READER_FAILED, rejected.getFirst().reason());
    assertTrue(rejected.getFirst().detail().contains("a made-up fault"));
  }

  @Test
  void anIndexThatCannotBeUsedEndsTheRun() {
    GuardedCheck check =
        new GuardedCheck(
            article -> {
              throw new UnusableIndexException(UnusableIndexException.Reason.CORRUPT, "gone");
            },
            reports,
            rejected);
    assertThrows(UnusableIndexException.class, () -> check.accept(article("any.txt")));
    assertTrue(rejected.isEmpty());
  }

  private static ArticleReport checked(ArticleInput input) {
    return switch (input.file()) {
      case "broken.txt" -> throw new IllegalStateException("a made-up fault");
      case "deep.txt" -> throw new StackOverflowError();
      default ->
          new ArticleReport(
              input.file(), "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    };
  }

  private static ArticleInput article(String name) {
    List<ArticleInput> read = new ArrayList<>();
    String page =
        "<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1>"
            + "<p>One sentence of text about livers and no more.</p></article></body></html>";
    byte[] text = page.getBytes(StandardCharsets.UTF_8);
    new ArticleFiles().read(new BytesFile(name, text), read::add);
    return read.getFirst();
  }
}
