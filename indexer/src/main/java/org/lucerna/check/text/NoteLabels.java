package org.lucerna.check.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.check.text.Markers.Marker;
import org.lucerna.check.text.Markers.Target;
import org.lucerna.model.TextSpan;

/**
 * The notes that Markdown defines ({@code [^holm]: ...}): a marker names one by its label, which
 * need not be its number. They stand in the list behind the entries that it has without them.
 *
 * @param positions in the list, by label; empty where the notes are not the list's
 */
record NoteLabels(Map<String, Integer> positions) {
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^[ ]{0,3}\\[\\^([^\\]\\s]{1,60})]:");
  private static final Pattern MARKER = Pattern.compile("\\[\\^([^\\]\\s]{1,60})](?!:)");

  NoteLabels {
    positions = Map.copyOf(positions);
  }

  /**
   * @param entries of the list, the notes among them
   */
  static NoteLabels of(String text, int entries) {
    Map<String, Integer> order = new LinkedHashMap<>();
    Matcher definition = DEFINITION.matcher(text);
    int count = 0;
    while (definition.find()) {
      order.putIfAbsent(definition.group(1), count++);
    }
    int before = entries - count;
    if (before < 0) {
      return new NoteLabels(Map.of());
    }
    order.replaceAll((label, at) -> before + at + 1);
    return new NoteLabels(order);
  }

  boolean areKnown() {
    return !positions.isEmpty();
  }

  void scan(String part, int base, List<Marker> found) {
    Matcher marker = MARKER.matcher(part);
    while (areKnown() && marker.find()) {
      TextSpan span = new TextSpan(base + marker.start(), base + marker.end());
      String label = marker.group(1);
      Integer at = positions.get(label);
      Target target = at == null ? new Target.Note(label) : new Target.Numbers(List.of(at));
      found.add(new Marker(span, marker.group(), target));
    }
  }
}
