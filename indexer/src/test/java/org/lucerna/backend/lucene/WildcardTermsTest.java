package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTermsTest {
  private static final String LETTERS = "ab\u00e9\ud835\udd38";

  @ParameterizedTest
  @CsvSource({
    "ablat*, ablation, true",
    "ablat*, ablat, true",
    "ablat*, abla, false",
    "tum?r, tumr, false",
    "tum?ur, tumour, true",
    "na?ve, na\u00efve, true",
    "*/secondary, liver neoplasms/secondary, true",
    "*/secondary, liver neoplasms/secondary/x, false",
    "a*b*c, aXbXbXc, true",
    "a*b*c, acb, false",
    "**, '', true",
    "?, '', false"
  })
  void matchesWholeTerms(String pattern, String term, boolean expected) {
    assertEquals(expected, new WildcardTerms(pattern).matches(new BytesRef(term)));
  }

  @Test
  void isTheRegularExpressionOfThatPattern() {
    Random random = new Random(5);
    int matching = 0;
    for (int i = 0; i < 50_000; i++) {
      String pattern = text(random, LETTERS + "**?", 6);
      String term = text(random, LETTERS, 6);
      String regex = pattern.replace("*", ".*").replace("?", ".");
      boolean expected = Pattern.matches(regex, term);
      matching += expected ? 1 : 0;
      assertEquals(
          expected,
          new WildcardTerms(pattern).matches(new BytesRef(term)),
          () -> pattern + " on " + term);
    }
    assertTrue(matching > 1_000, "only " + matching + " of the pairs match");
  }

  private static String text(Random random, String letters, int most) {
    int[] choice = letters.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.appendCodePoint(choice[random.nextInt(choice.length)]);
    }
    return text.toString();
  }
}
