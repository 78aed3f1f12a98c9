package org.lucerna.check.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lucerna.model.TextSpan;

/**
 * Takes the tags off HTML and keeps each character's place. It does not understand the page (the
 * format that read the article does): it only has to find again what that format found.
 */
final class MarkupReader {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "svg");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span",
          "strong", "sub", "sup", "time", "u", "wbr");

  private final String raw;
  private final StringBuilder plain = new StringBuilder();
  private int[] offsets;
  private final List<TextSpan> raised = new ArrayList<>();
  private final List<PlacedText.Link> links = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private int raisedFrom = -1;
  private int linkFrom = -1;
  private String href = "";

  MarkupReader(String raw) {
    this.raw = raw;
    this.offsets = new int[raw.length() + 1];
  }

  PlacedText read() {
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (c == '<' && opensTag(i)) {
        i = tag(i);
      } else if (c == '&') {
        i = reference(i);
      } else {
        put(c, i++);
      }
    }
    offsets = Arrays.copyOf(offsets, plain.length() + 1);
    offsets[plain.length()] = raw.length();
    return new PlacedText(raw, plain.toString(), offsets, raised, links, anchors);
  }

  private boolean opensTag(int i) {
    char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private void put(char c, int at) {
    if (plain.length() + 1 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[plain.length()] = at;
    plain.append(c);
  }

  private int tag(int from) {
    if (raw.startsWith("<!--", from)) {
      return after("-->", from);
    }
    int end = after(">", from);
    int nameFrom = from + (raw.charAt(from + 1) == '/' ? 2 : 1);
    int nameTo = nameFrom;
    while (nameTo < end && Character.isLetterOrDigit(raw.charAt(nameTo))) {
      nameTo++;
    }
    String name = raw.substring(nameFrom, nameTo).toLowerCase(Locale.ROOT);
    boolean closing = nameFrom == from + 2;
    if (!closing && UNSEEN.contains(name) && !raw.startsWith("/>", end - 2)) {
      return afterClosing(name, end);
    }
    String tag = raw.substring(from, end);
    inline(name, closing, tag);
    if (!closing) {
      anchor(Attribute.of(tag, "id"));
      anchor(Attribute.of(tag, "name"));
    }
    if (!INLINE.contains(name)) {
      put('\n', from);
    }
    return end;
  }

  private void anchor(String name) {
    if (!name.isEmpty()) {
      anchors.putIfAbsent(name, plain.length());
    }
  }

  private void inline(String name, boolean closing, String tag) {
    if (name.equals("sup")) {
      if (closing && raisedFrom >= 0) {
        raised.add(new TextSpan(raisedFrom, plain.length()));
      }
      raisedFrom = closing ? -1 : plain.length();
    } else if (name.equals("a")) {
      if (closing && linkFrom >= 0 && !href.isEmpty()) {
        links.add(new PlacedText.Link(new TextSpan(linkFrom, plain.length()), href));
      }
      linkFrom = closing ? -1 : plain.length();
      href = closing ? "" : CharacterReferences.undo(Attribute.of(tag, "href"));
    }
  }

  private int after(String mark, int from) {
    int at = raw.indexOf(mark, from);
    return at < 0 ? raw.length() : at + mark.length();
  }

  private int afterClosing(String name, int from) {
    for (int at = raw.indexOf("</", from); at >= 0; at = raw.indexOf("</", at + 2)) {
      if (raw.regionMatches(true, at + 2, name, 0, name.length())) {
        return after(">", at);
      }
    }
    return raw.length();
  }

  private int reference(int from) {
    CharacterReferences.Reading reading = CharacterReferences.read(raw, from);
    for (int k = 0; k < reading.text().length(); k++) {
      put(reading.text().charAt(k), from);
    }
    return reading.end();
  }
}
