package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Running text as paragraphs, list items and lines that may be headings. */
final class TextBlocks {
  private static final Pattern BULLET =
      Pattern.compile("\\s*(?:[•·▪●○‣*–—-]|\\d{1,2}[.)])\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern NO_TEXT = Pattern.compile("[\\s\\d.,:;|•·_=*#–—+()-]*");
  private static final int LONGEST_WRAPPED_LINE = 100;
  private static final int SHORTEST_WRAPPED_LINE = 35;

  /**
   * One paragraph or item.
   *
   * @param item whether it was marked as a member of a list
   */
  record Block(String text, boolean item) {
    /** A short line that does not end as a sentence does. */
    boolean mayBeHeading() {
      if (item || text.length() > 120 || text.split("\\s+").length > 16) {
        return false;
      }
      char last = text.charAt(text.length() - 1);
      boolean open = last == '.' || last == ';' || last == ',' || last == '!';
      char first = text.charAt(0);
      return !open && (Character.isUpperCase(first) || Character.isDigit(first));
    }
  }

  private TextBlocks() {}

  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      String clean = line.replace('\u00a0', ' ').stripTrailing();
      if (clean.isBlank()) {
        flush(run, blocks);
      } else {
        run.add(clean);
      }
    }
    flush(run, blocks);
    return blocks;
  }

  private static void flush(List<String> run, List<Block> blocks) {
    // Under a title there is no blank line before who wrote it.
    if (blocks.isEmpty() && run.size() > 1 && ByLines.isByLine(run.get(1).strip())) {
      add(new StringBuilder(run.getFirst()), false, blocks);
      add(new StringBuilder(run.get(1)), false, blocks);
      run.subList(0, 2).clear();
    }
    boolean wrapped = isWrapped(run);
    StringBuilder paragraph = new StringBuilder();
    boolean item = false;
    for (String line : run) {
      var bullet = BULLET.matcher(line);
      boolean starts = bullet.matches();
      if (!paragraph.isEmpty() && (starts || !(wrapped || (item && line.startsWith("  "))))) {
        add(paragraph, item, blocks);
      }
      item = paragraph.isEmpty() ? starts : item;
      paragraph
          .append(paragraph.isEmpty() ? "" : " ")
          .append(starts ? bullet.group(1) : line.strip());
    }
    add(paragraph, item, blocks);
    run.clear();
  }

  private static void add(StringBuilder paragraph, boolean item, List<Block> blocks) {
    String text = paragraph.toString().replaceAll("\\s+", " ").strip();
    if (!NO_TEXT.matcher(text).matches()) {
      blocks.add(new Block(text, item));
    }
    paragraph.setLength(0);
  }

  /** Lines broken at a column: all but the last are about as long as a line gets. */
  private static boolean isWrapped(List<String> run) {
    int longest = run.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
    if (run.size() < 2 || longest > LONGEST_WRAPPED_LINE || longest < SHORTEST_WRAPPED_LINE) {
      return false;
    }
    long full =
        run.subList(0, run.size() - 1).stream()
            .filter(line -> line.strip().length() * 10 >= longest * 6)
            .count();
    return full * 3 >= (run.size() - 1) * 2L;
  }
}
