package org.lucerna.check.text;

import java.util.List;
import java.util.Map;
import org.lucerna.model.TextSpan;
import org.lucerna.source.StreamSafe;

/**
 * The text of a file as a reader sees it, each character with its place in the file.
 *
 * @param raw the file's characters, decoded
 * @param plain what of them is text; block elements end with a line feed
 * @param offsets place in {@code raw} of each character of {@code plain}, one more for its end
 * @param raised stretches of {@code plain} set as superscript
 * @param links stretches of {@code plain} that link elsewhere
 * @param anchors where in {@code plain} the places stand that links can name
 */
@SuppressWarnings("ArrayRecordComponent") // one int per character; never compared
public record PlacedText(
    String raw,
    String plain,
    int[] offsets,
    List<TextSpan> raised,
    List<Link> links,
    Map<String, Integer> anchors) {
  public PlacedText {
    raised = List.copyOf(raised);
    links = List.copyOf(links);
    anchors = Map.copyOf(anchors);
  }

  /**
   * @param href as written, character references undone
   */
  public record Link(TextSpan span, String href) {}

  /** Text without markup: every character is its own place. */
  public static PlacedText ofPlain(String raw) {
    int[] offsets = new int[raw.length() + 1];
    for (int i = 0; i <= raw.length(); i++) {
      offsets[i] = i;
    }
    return new PlacedText(raw, raw, offsets, List.of(), List.of(), Map.of());
  }

  /** Markup where the text begins as such, else plain text. */
  public static PlacedText of(String raw, boolean markup) {
    return markup ? new MarkupReader(raw).read() : ofPlain(raw);
  }

  /** The same text with runs of accents bounded; all places stay. */
  public PlacedText bounded() {
    return new PlacedText(raw, StreamSafe.bounded(plain), offsets, raised, links, anchors);
  }

  /** Where a stretch of {@code plain} stands in {@code raw}, markup inside it included. */
  public TextSpan inRaw(TextSpan span) {
    int start = offsets[span.start()];
    int end = span.end() == span.start() ? start : offsets[span.end() - 1] + lastLength(span);
    return new TextSpan(start, Math.max(start, end));
  }

  /** A character reference takes more than one character of the file. */
  private int lastLength(TextSpan span) {
    int from = offsets[span.end() - 1];
    if (from < raw.length() && raw.charAt(from) == '&') {
      int semicolon = raw.indexOf(';', from);
      return semicolon > 0 && semicolon - from < 12 && plain.charAt(span.end() - 1) != '&'
          ? semicolon + 1 - from
          : 1;
    }
    return 1;
  }
}
