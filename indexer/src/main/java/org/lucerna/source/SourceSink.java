package org.lucerna.source;

/** Takes what a reader hands over; may block where the rest of the pipeline is behind. */
@FunctionalInterface
public interface SourceSink {
  void accept(SourceItem item);
}
