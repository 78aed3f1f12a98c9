package org.lucerna.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A site or service that a reference may still name although it is gone: a line of {@code
 * corpus/lists/retired-services.csv}.
 *
 * @param urlPattern host and path prefix, without scheme
 * @param retired the day, month or year by which it was gone, ISO 8601
 */
public record RetiredService(
    String name, String publisher, String urlPattern, String retired, String advice) {
  private static final String BUNDLED = "/org/lucerna/corpus/lists/retired-services.csv";
  private static final int COLUMNS = 6;

  /** The list this build was made with. */
  public static List<RetiredService> bundled() {
    try (InputStream in =
        Objects.requireNonNull(RetiredService.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException for a line that has not six columns
   */
  public static List<RetiredService> parse(String csv) {
    List<RetiredService> services = new ArrayList<>();
    for (String line : csv.split("\\R")) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("name,")) {
        List<String> cells = cells(line);
        if (cells.size() != COLUMNS) {
          throw new IllegalArgumentException("not six columns: " + line);
        }
        services.add(
            new RetiredService(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
      }
    }
    return services;
  }

  /** RFC 4180, 2.5 and 2.7: a quoted cell may hold commas and doubled quotes. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Whether an address, with or without scheme and {@code www.}, lies in the service. */
  public boolean holds(String url) {
    String bare =
        url.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
    return bare.startsWith(urlPattern.toLowerCase(Locale.ROOT));
  }
}
