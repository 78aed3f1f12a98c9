package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out of pasted text what is left of the page it came from: tags, entities, soft hyphens and
 * signs without width. A string that has none of them is returned as it is.
 */
public final class MarkupRemains {

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bold",
          "cite",
          "code",
          "em",
          "ext-link",
          "font",
          "i",
          "italic",
          "mark",
          "q",
          "s",
          "sc",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "u",
          "wbr");

  private static final Set<String> BLOCKS =
      Set.of(
          "article",
          "blockquote",
          "body",
          "br",
          "dd",
          "div",
          "dl",
          "dt",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template");

  /** Characters a tag or an entity may have; a longer one is text. */
  private static final int LONGEST_TAG = 2000;

  private static final int LONGEST_ENTITY = 10;

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("hellip", "…"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("auml", "ä"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("Auml", "Ä"),
          Map.entry("Ouml", "Ö"),
          Map.entry("Uuml", "Ü"),
          Map.entry("szlig", "ß"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("aacute", "á"),
          Map.entry("agrave", "à"),
          Map.entry("aring", "å"),
          Map.entry("oslash", "ø"),
          Map.entry("ccedil", "ç"),
          Map.entry("ntilde", "ñ"),
          Map.entry("iacute", "í"),
          Map.entry("oacute", "ó"),
          Map.entry("uacute", "ú"));

  /** Markdown's emphasis; the text within holds no mark of its own, so that the scan is linear. */
  private static final Pattern STARS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*/])(\\*{1,3})(?![\\s*])([^*\\n]{1,400}+)(?<!\\s)\\1(?![\\p{L}\\p{N}*])");

  private static final Pattern LINES =
      Pattern.compile("(?<![^\\s(\\[\"“;,])_(?!\\s)([^_\\n]{1,400}+)(?<!\\s)_(?![\\p{L}\\p{N}_/])");

  private final String raw;
  private final boolean blocks;
  private final StringBuilder out;
  private final List<String> hidden = new ArrayList<>();
  private boolean unclosed;

  private MarkupRemains(String raw, boolean blocks) {
    this.raw = raw;
    this.blocks = blocks;
    this.out = new StringBuilder(raw.length());
  }

  /**
   * @param text without markup
   * @param hidden what no browser shows of it: scripts, style sheets
   */
  record Inline(String text, List<String> hidden) {}

  /** One reference on one line; where a block began there is a space. */
  static Inline inline(String raw) {
    String bare = withoutEmphasis(raw);
    if (needsNothing(bare)) {
      return new Inline(bare, List.of());
    }
    MarkupRemains remains = new MarkupRemains(bare, false);
    return new Inline(remains.read(), List.copyOf(remains.hidden));
  }

  /** A whole text; each block begins a line. Left as it is where it shows no tag of a block. */
  public static String blocks(String raw) {
    return hasBlock(raw) ? new MarkupRemains(raw, true).read() : raw;
  }

  /** A star within a word ("A*02"), after one ("Smith J*") or parted from its words is no mark. */
  private static String withoutEmphasis(String raw) {
    String starless = raw.indexOf('*') < 0 ? raw : STARS.matcher(raw).replaceAll("$2");
    return starless.indexOf('_') < 0 ? starless : LINES.matcher(starless).replaceAll("$1");
  }

  private static boolean needsNothing(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '<' || c == '&' || isWithoutWidth(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBlock(String raw) {
    for (int i = raw.indexOf('<'); i >= 0; i = raw.indexOf('<', i + 1)) {
      if (BLOCKS.contains(tagName(raw, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithoutWidth(char c) {
    return c == '\u00AD' || (c >= '\u2000' && Character.getType(c) == Character.FORMAT);
  }

  private String read() {
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (c == '<') {
        i = tag(i);
      } else if (c == '&') {
        i = entity(i);
      } else {
        if (!isWithoutWidth(c)) {
          out.append(c);
        }
        i++;
      }
    }
    return out.toString();
  }

  private int tag(int open) {
    String name = tagName(raw, open);
    boolean comment = raw.startsWith("<!--", open);
    if (!comment && !INLINE.contains(name) && !BLOCKS.contains(name) && !HIDDEN.contains(name)) {
      out.append('<');
      return open + 1;
    }
    String close = comment ? "-->" : ">";
    int end = raw.indexOf(close, open, Math.min(raw.length(), open + LONGEST_TAG));
    if (end < 0) {
      out.append('<');
      return open + 1;
    }
    if (BLOCKS.contains(name)) {
      out.append(blocks ? '\n' : ' ');
    }
    int next = end + close.length();
    return HIDDEN.contains(name) && raw.charAt(open + 1) != '/' ? afterHidden(name, next) : next;
  }

  /** Looked for once only where it is missing: any number of openings stays linear. */
  private int afterHidden(String name, int from) {
    int end = unclosed ? -1 : raw.indexOf("</" + name, from);
    int close = end < 0 ? -1 : raw.indexOf('>', end);
    unclosed |= close < 0;
    if (close < 0) {
      return from;
    }
    hidden.add(raw.substring(from, end));
    return close + 1;
  }

  private static String tagName(String raw, int open) {
    int from = open + 1 < raw.length() && raw.charAt(open + 1) == '/' ? open + 2 : open + 1;
    int i = from;
    while (i < raw.length() && i - from <= 12 && isNameChar(raw.charAt(i))) {
      i++;
    }
    boolean ends = i < raw.length() && " \t\r\n/>".indexOf(raw.charAt(i)) >= 0;
    return ends ? raw.substring(from, i).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  private int entity(int at) {
    int semicolon = raw.indexOf(';', at, Math.min(raw.length(), at + LONGEST_ENTITY + 1));
    if (semicolon < 0) {
      out.append('&');
      return at + 1;
    }
    String name = raw.substring(at + 1, semicolon);
    String value = name.startsWith("#") ? numeric(name) : ENTITIES.getOrDefault(name, "");
    if (value.isEmpty()) {
      out.append('&');
      return at + 1;
    }
    out.append(value);
    return semicolon + 1;
  }

  private static String numeric(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    boolean valid =
        !digits.isEmpty()
            && digits.length() <= 6
            && digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
    int code = valid ? Integer.parseInt(digits, hex ? 16 : 10) : 0;
    boolean sign = Character.isValidCodePoint(code) && code >= 32 && !isSurrogate(code);
    return sign ? Character.toString(code) : "";
  }

  private static boolean isSurrogate(int code) {
    return code >= 0xD800 && code <= 0xDFFF;
  }
}
