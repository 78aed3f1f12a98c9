package org.lucerna.check.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lucerna.check.CheckReport;

/** The register of report writers. */
public enum ReportFormat {
  TEXT("text/plain; charset=utf-8"),
  JSON("application/json"),
  SARIF("application/sarif+json"),
  JUNIT("application/xml"),
  HTML("text/html; charset=utf-8");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
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
