package org.lucerna.format.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lucerna.source.SourceLimits;

class XmlCursorTest {
  private static final String[] PIECES = {
    "liver",
    "a",
    " ",
    " ",
    "  ",
    "\n",
    "\t",
    "\u00a0",
    "<i>in</i>",
    "&amp;",
    "\u0436",
    "&#160;",
    "<b> </b>"
  };

  @Test
  void anyRunOfBlanksIsOne() throws Exception {
    Random random = new Random(3);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder xml = new StringBuilder();
      for (int left = random.nextInt(12); left > 0; left--) {
        xml.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String plain =
          xml.toString()
              .replaceAll("</?[ib]>", "")
              .replace("&amp;", "&")
              .replace("&#160;", "\u00a0");
      String expected = plain.replaceAll("[ \n\t\u00a0]+", " ").strip();
      assertEquals(expected, text(xml.toString()), xml.toString());
    }
  }

  private static String text(String content) throws Exception {
    byte[] xml = ("<t>" + content + "</t>").getBytes(UTF_8);
    try (XmlCursor cursor = XmlCursor.open(new ByteArrayInputStream(xml), SourceLimits.DEFAULT)) {
      cursor.toRoot();
      return cursor.text();
    }
  }
}
