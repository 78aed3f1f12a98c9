package org.lucerna.check.style;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The styles that come with Lucerna, the one that is used unless another is chosen first. */
public enum BundledStyle {
  NLM("numbered (NLM)") {
    @Override
    CitationStyle style() {
      return CitationStyle.NLM;
    }
  },
  HARVARD("author, date (Harvard)") {
    @Override
    CitationStyle style() {
      return Harvard.STYLE;
    }
  };

  private final String words;

  BundledStyle(String words) {
    this.words = words;
  }

  /** Its name, as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How it cites, for a list to choose from. */
  public String words() {
    return words;
  }

  public static Optional<BundledStyle> ofLabel(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
  }

  abstract CitationStyle style();

  /** Read when it is first asked for. */
  private static final class Harvard {
    static final CitationStyle STYLE = read();

    private static CitationStyle read() {
      try {
        return CitationStyles.resource("harvard");
      } catch (StyleException | IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
