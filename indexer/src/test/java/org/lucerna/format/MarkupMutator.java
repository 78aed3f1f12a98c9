package org.lucerna.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Sound XML of an unsound shape: elements are missing, empty, doubled, in another's place or name,
 * or hold what none of the kind does.
 */
final class MarkupMutator {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "-",
          "0",
          "-1",
          "0000",
          "99999999999999999999",
          "2020-13-45",
          "13/13/2013",
          "\u0001",
          "\u2028",
          "\ud83d\ude00",
          "a|b;c,d",
          "10.1000/",
          "NCT00000000",
          "http://[",
          "%zz",
          "1e999",
          "<i>x</i>",
          "<sup/>",
          "<!-- x -->");

  private MarkupMutator() {}

  /** Empty where it is no markup that could be changed. */
  static Optional<byte[]> mutate(byte[] markup, Random random) {
    Document document =
        Jsoup.parse(new String(markup, StandardCharsets.UTF_8), "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      Elements elements = document.select("* *"); // all but the outermost
      if (elements.isEmpty()) {
        return Optional.empty();
      }
      change(
          elements.get(random.nextInt(elements.size())),
          elements.get(random.nextInt(elements.size())),
          random);
    }
    return Optional.of(document.outerHtml().getBytes(StandardCharsets.UTF_8));
  }

  private static void change(Element one, Element other, Random random) {
    switch (random.nextInt(9)) {
      case 0 -> one.remove();
      case 1 -> one.empty();
      case 2 -> one.after(one.clone());
      case 3 -> one.prependChild(other.clone());
      case 4 -> one.after(other.clone());
      case 5 -> one.tagName(other.tagName());
      case 6 -> one.clearAttributes();
      case 7 -> one.attributes().forEach(attribute -> attribute.setValue(odd(random)));
      default -> one.html(odd(random));
    }
  }

  private static String odd(Random random) {
    return ODD.get(random.nextInt(ODD.size()));
  }
}
