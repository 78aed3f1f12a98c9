package org.lucerna.format.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.citation.ReferenceListSegmenter;

/**
 * Markdown's link reference definitions ({@code [label]: address "title"}, CommonMark 4.7), which a
 * reader of the page does not see, and the links that use them.
 */
final class MarkdownLinks {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?m)^ {0,3}\\[(?!\\^)([^\\[\\]\\n]{1,200})]:[ \\t]{0,9}<?((?:https?:|mailto:|www\\.|[./#])"
              + "[^\\s<>]{0,2000})>?(?:[ \\t]{1,9}(?:\"[^\"\\n]{0,300}\"|'[^'\\n]{0,300}'"
              + "|\\([^)\\n]{0,300}\\)))?[ \\t]{0,9}$\\n?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]\\n]{1,300})]\\[([^\\[\\]\\n]{0,200})]");

  private final Map<String, String> addresses = new HashMap<>();

  private MarkdownLinks() {}

  /** The text without its definitions, its links with their addresses in them. */
  static String inlined(String text) {
    return text.contains("]:") ? new MarkdownLinks().inline(text) : text;
  }

  /** Numbered addresses are the list itself where the text has no other. */
  private String inline(String text) {
    String bare = without(text, true);
    if (!addresses.isEmpty() && ReferenceListSegmenter.findAll(bare).isEmpty()) {
      addresses.clear();
      bare = without(text, false);
    }
    Matcher link = LINK.matcher(bare);
    return addresses.isEmpty() ? text : link.replaceAll(this::withAddress);
  }

  private String without(String text, boolean numbered) {
    return DEFINITION
        .matcher(text)
        .replaceAll(
            found -> {
              boolean kept = !numbered && NUMBER.matcher(found.group(1)).matches();
              if (!kept) {
                addresses.putIfAbsent(key(found.group(1)), found.group(2));
              }
              return kept ? Matcher.quoteReplacement(found.group()) : "";
            });
  }

  private String withAddress(MatchResult link) {
    String label = link.group(2).isEmpty() ? link.group(1) : link.group(2);
    String address = addresses.get(key(label));
    String whole = address == null ? link.group() : "[" + link.group(1) + "](" + address + ")";
    return Matcher.quoteReplacement(whole);
  }

  private static String key(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
