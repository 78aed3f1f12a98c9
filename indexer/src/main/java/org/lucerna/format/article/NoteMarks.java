package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tika's marks of Word's notes, {@code [footnoteRef:7]}. The number in them is the file's own, any
 * number at all; a reader sees the notes counted as the text mentions them (ECMA-376 part 1,
 * 17.11).
 */
final class NoteMarks {
  private static final Pattern MARK = Pattern.compile("\\[(foot|end)noteRef:(\\d{1,9})]");

  private NoteMarks() {}

  /**
   * The notes in the order in which the text mentions them, its marks changed to their places in
   * that order: {@code [2]}. Footnotes come before endnotes; what is mentioned nowhere stands last.
   */
  static List<Element> inOrder(Element content, List<Element> notes) {
    List<TextNode> texts = content.nodeStream(TextNode.class).toList();
    List<Element> ordered = new ArrayList<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String kind : List.of("foot", "end")) {
      List<Element> own = notes.stream().filter(it -> it.hasClass(kind + "note")).toList();
      List<Integer> mentioned = mentioned(texts, kind);
      boolean each = mentioned.size() == own.size();
      List<Integer> numbers = mentioned.stream().sorted().toList();
      int before = ordered.size();
      for (Integer number : each ? mentioned : numbers) {
        places.put(kind + number, before + places(number, each ? mentioned : numbers));
      }
      own.stream()
          .sorted(Comparator.comparingInt(it -> each ? mentionedAt(own.indexOf(it), mentioned) : 0))
          .forEach(ordered::add);
    }
    notes.stream().filter(it -> !ordered.contains(it)).forEach(ordered::add);
    texts.forEach(words -> number(words, places));
    return ordered;
  }

  private static int places(Integer number, List<Integer> numbers) {
    return numbers.indexOf(number) + 1;
  }

  /** The file holds the notes by rising number. */
  private static int mentionedAt(int inFile, List<Integer> mentioned) {
    return mentioned.indexOf(mentioned.stream().sorted().toList().get(inFile));
  }

  private static List<Integer> mentioned(List<TextNode> texts, String kind) {
    return texts.stream()
        .flatMap(words -> MARK.matcher(words.getWholeText()).results())
        .filter(mark -> mark.group(1).equals(kind))
        .map(mark -> Integer.valueOf(mark.group(2)))
        .distinct()
        .toList();
  }

  private static void number(TextNode words, Map<String, Integer> places) {
    String text = words.getWholeText();
    Matcher marks = MARK.matcher(text);
    if (marks.find()) {
      words.text(marks.replaceAll(mark -> "[" + place(mark, places) + "]"));
    }
  }

  private static int place(MatchResult mark, Map<String, Integer> places) {
    return places.getOrDefault(mark.group(1) + mark.group(2), Integer.valueOf(mark.group(2)));
  }
}
