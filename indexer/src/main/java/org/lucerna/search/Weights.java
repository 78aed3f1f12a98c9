package org.lucerna.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.lucerna.index.IndexField;
import org.lucerna.query.BackendQuery.Bm25;

/** The numbers of {@code weights.properties}, which says what each means. */
public record Weights(
    Bm25 bm25,
    double text,
    double title,
    double terms,
    double body,
    double author,
    double concept,
    double label,
    double typed,
    double demotion,
    Set<String> demoted,
    HybridWeights hybrid,
    FeedbackWeights feedback,
    SmoothingWeights smoothing) {
  private static final String FILE = "weights.properties";

  public Weights {
    demoted = Set.copyOf(demoted);
  }

  public static Weights load() {
    return of(properties());
  }

  static Properties properties() {
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** BM25 on title and text as one field, with the values usual for test collections. */
  public static Weights baseline() {
    Properties properties = properties();
    properties.setProperty("bm25.k1", "0.9");
    properties.setProperty("bm25.b", "0.4");
    for (String other : List.of("title", "terms", "body", "author")) {
      properties.setProperty("field." + other, "0");
    }
    return of(properties);
  }

  public static Weights of(Properties properties) {
    return new Weights(
        new Bm25(number(properties, "bm25.k1"), number(properties, "bm25.b")),
        number(properties, "field.text"),
        number(properties, "field.title"),
        number(properties, "field.terms"),
        number(properties, "field.body"),
        number(properties, "field.author"),
        number(properties, "expansion.concept"),
        number(properties, "expansion.label"),
        number(properties, "expansion.typed"),
        number(properties, "demotion.factor"),
        Set.of(properties.getProperty("demotion.flags", "").split(",")),
        hybrid(properties),
        feedback(properties),
        smoothing(properties));
  }

  private static HybridWeights hybrid(Properties properties) {
    return new HybridWeights(
        number(properties, "hybrid.semantic"),
        number(properties, "hybrid.floor"),
        (int) number(properties, "hybrid.lexical"),
        (int) number(properties, "hybrid.near"),
        (int) number(properties, "hybrid.shown"),
        number(properties, "hybrid.least"));
  }

  private static FeedbackWeights feedback(Properties properties) {
    return new FeedbackWeights(
        (int) number(properties, "feedback.works"),
        (int) number(properties, "feedback.words"),
        number(properties, "feedback.original"),
        number(properties, "feedback.commonest"),
        number(properties, "feedback.full"),
        number(properties, "feedback.none"));
  }

  private static SmoothingWeights smoothing(Properties properties) {
    return new SmoothingWeights(
        (int) number(properties, "smoothing.works"),
        (int) number(properties, "smoothing.neighbours"),
        number(properties, "smoothing.most"),
        number(properties, "smoothing.least"));
  }

  double of(IndexField field) {
    return switch (field) {
      case TEXT -> text;
      case TITLE -> title;
      case TERMS -> terms;
      case BODY -> body;
      case AUTHOR -> author;
      default -> 0;
    };
  }

  private static double number(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException(FILE + " has no " + name);
    }
    return Double.parseDouble(value);
  }
}
