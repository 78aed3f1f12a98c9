package org.lucerna.check.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lucerna.check.CheckReport;

/** The register of report writers. */
public enum ReportFormat {
  TEXT("text/plain; charset=utf-8", "txt", "plain text"),
  JSON("application/json", "json", "JSON"),
  SARIF("application/sarif+json", "sarif", "SARIF"),
  JUNIT("application/xml", "xml", "JUnit XML"),
  HTML("text/html; charset=utf-8", "html", "a web page to keep");

  private final String mediaType;
  private final String extension;
  private final String words;

  ReportFormat(String mediaType, String extension, String words) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.words = words;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /** How a file of it ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** What it is, for a list to choose from. */
  public String words() {
    return words;
  }

  public static Optional<ReportFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
  }

  public String write(CheckReport report) {
    ReportWriter writer =
        switch (this) {
          case TEXT -> new TextReport();
          case JSON -> new JsonReport();
          case SARIF -> new SarifReport();
          case JUNIT -> new JunitReport();
          case HTML -> new HtmlReport();
        };
    return writer.write(report);
  }
}
