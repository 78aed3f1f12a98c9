package org.lucerna.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;

/**
 * Reads one file whatever it is: every fault ends as a rejection, and a file that gives nothing is
 * one too.
 */
public final class SourceFileReader {
  private static final Pattern EMPTY_JSON = Pattern.compile("\\s*(?:\\[\\s*]|\\{\\s*})\\s*");

  private final FormatDetector detector;

  public SourceFileReader(FormatDetector detector) {
    this.detector = detector;
  }

  /** Names of the formats it reads whose records tell events. */
  public Set<String> namesOfEvents() {
    return detector.namesOfEvents();
  }

  /** Hands everything in the file to the sink; what the sink throws goes through to the caller. */
  public ReadSummary read(SourceFile file, SourceSink sink) {
    Tally tally = new Tally(sink, file.limits().of(SourceLimit.RECORDS));
    Optional<SourceFormat> format = Optional.empty();
    try {
      SourceHead head = SourceHeads.of(file);
      format = detector.detect(head);
      if (format.isPresent()) {
        format.get().read(file, tally);
      }
      if (tally.isEmpty()) {
        rejectWhole(file, head, format, tally);
      }
    } catch (TooManyRecords e) {
      String detail = file.limits().moreThan(SourceLimit.RECORDS) + "; the rest was not read";
      tally.reject(file, tally.position(), RejectionReason.TOO_MANY_RECORDS, detail);
    } catch (SourceException e) {
      tally.reject(file, e.position(), e.reason(), String.valueOf(e.getMessage()));
    } catch (SourceLimitException e) {
      tally.reject(file, tally.position(), e.reason(), String.valueOf(e.getMessage()));
    } catch (EOFException | ZipException e) {
      String detail = "the compressed file is torn or damaged: " + e.getMessage();
      tally.reject(file, tally.position(), RejectionReason.MALFORMED, detail);
    } catch (IOException | UncheckedIOException e) {
      String detail = e.getClass().getSimpleName() + ": " + e.getMessage();
      tally.reject(file, tally.position(), RejectionReason.UNREADABLE, detail);
    } catch (RuntimeException | StackOverflowError e) {
      if (tally.failedInSink()) {
        throw e;
      }
      String detail = "the reader failed: " + e;
      tally.reject(file, tally.position(), RejectionReason.READER_FAILED, detail);
    }
    return tally.summary(format.map(SourceFormat::name));
  }

  /** Of a file that gave nothing: why it did not. */
  private static void rejectWhole(
      SourceFile file, SourceHead head, Optional<SourceFormat> format, Tally tally) {
    if (format.isPresent()) {
      String detail = "no record found, read as " + format.get().name();
      tally.reject(file, "", RejectionReason.EMPTY, detail);
    } else if (head.text().isBlank()) {
      tally.reject(file, "", RejectionReason.EMPTY, "no text in it");
    } else if (EMPTY_JSON.matcher(head.text()).matches()) {
      tally.reject(file, "", RejectionReason.EMPTY, "JSON without a value");
    } else {
      Optional<String> tooDeep = HeadDepth.excess(head.text(), file.limits());
      tally.reject(
          file,
          "",
          tooDeep.isPresent() ? RejectionReason.TOO_DEEP : RejectionReason.UNKNOWN_FORMAT,
          tooDeep.or(() -> Unreadable.named(head.text())).orElse("no format that Lucerna knows"));
    }
  }

  /** Ends a reader from within; its stack is of no interest. */
  private static final class TooManyRecords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyRecords() {
      super("more records than the limit", null, false, false);
    }
  }

  /** Counts what goes through, and tells the sink's own faults from the reader's. */
  private static final class Tally implements SourceSink {
    private final SourceSink sink;
    private long read;
    private long rejected;
    private long deleted;
    private long descriptors;
    private final long most;
    private boolean inSink;

    Tally(SourceSink sink, long most) {
      this.sink = sink;
      this.most = most;
    }

    @Override
    public void accept(SourceItem item) {
      if (read + rejected + deleted + descriptors == most) {
        throw new TooManyRecords();
      }
      hand(item);
    }

    private void hand(SourceItem item) {
      switch (item) {
        case SourceItem.Read ignored -> read++;
        case SourceItem.Rejected ignored -> rejected++;
        case SourceItem.Deleted ignored -> deleted++;
        case SourceItem.Descriptor ignored -> descriptors++;
      }
      inSink = true;
      sink.accept(item);
      inSink = false;
    }

    void reject(SourceFile file, String position, RejectionReason reason, String detail) {
      hand(new SourceItem.Rejected(new RejectedSource(file.path(), position, reason, detail)));
    }

    boolean isEmpty() {
      return read + rejected + deleted + descriptors == 0;
    }

    boolean failedInSink() {
      return inSink;
    }

    String position() {
      return read + rejected == 0 ? "" : "after record " + (read + rejected);
    }

    ReadSummary summary(Optional<String> format) {
      return new ReadSummary(format, read, rejected, deleted, descriptors);
    }
  }
}
