package org.lucerna.check.report;

import org.lucerna.check.CheckReport;

/** One way of writing a report. */
public interface ReportWriter {
  /** The whole report as text; ends with a line feed. */
  String write(CheckReport report);
}
