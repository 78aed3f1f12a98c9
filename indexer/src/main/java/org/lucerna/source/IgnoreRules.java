package org.lucerna.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules of one {@code .lucernaignore}, which follows gitignore(5): the last rule that matches
 * decides, {@code !} takes a file back in.
 */
final class IgnoreRules {
  static final String FILE_NAME = ".lucernaignore";
  static final IgnoreRules NONE = new IgnoreRules(List.of());

  /** What a rule says of a path. */
  enum Verdict {
    SILENT,
    IGNORED,
    KEPT
  }

  private record Rule(Pattern path, boolean negated, boolean foldersOnly) {}

  private final List<Rule> rules;

  private IgnoreRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  static IgnoreRules parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      String text = line.stripTrailing();
      if (!text.isEmpty() && text.charAt(0) != '#') {
        rules.add(rule(text));
      }
    }
    return new IgnoreRules(rules);
  }

  /**
   * @param path relative to the folder of the rules, with {@code /}
   */
  Verdict of(String path, boolean folder) {
    Verdict verdict = Verdict.SILENT;
    for (Rule rule : rules) {
      if ((folder || !rule.foldersOnly) && rule.path.matcher(path).matches()) {
        verdict = rule.negated ? Verdict.KEPT : Verdict.IGNORED;
      }
    }
    return verdict;
  }

  private static Rule rule(String line) {
    boolean negated = line.startsWith("!");
    String text = negated || line.startsWith("\\") ? line.substring(1) : line;
    boolean foldersOnly = text.endsWith("/");
    if (foldersOnly) {
      text = text.substring(0, text.length() - 1);
    }
    // "If there is a separator at the beginning or middle of the pattern, then the pattern is
    // relative to the directory level of the particular .gitignore file itself."
    boolean anchored = text.indexOf('/') >= 0;
    if (text.startsWith("/")) {
      text = text.substring(1);
    }
    String prefix = anchored ? "" : "(?:.*/)?";
    return new Rule(Pattern.compile(prefix + regex(text), Pattern.DOTALL), negated, foldersOnly);
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
        int end = glob.indexOf(']', i + 2);
        regex.append(characterClass(glob.substring(i + 1, end)));
        i = end;
      } else if (c == '\\' && i + 1 < glob.length()) {
        regex.append(Pattern.quote(glob.substring(i + 1, i + 2)));
        i++;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }

  private static String characterClass(String inside) {
    boolean negated = inside.startsWith("!") || inside.startsWith("^");
    String members = negated ? inside.substring(1) : inside;
    String escaped = members.replace("\\", "\\\\").replace("[", "\\[").replace("&", "\\&");
    return (negated ? "[^/" : "[") + escaped.replace("^", "\\^") + ']';
  }
}
