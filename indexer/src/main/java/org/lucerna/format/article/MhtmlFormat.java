package org.lucerna.format.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.FormatDetector;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceHeads;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceSink;

/** A page as a browser saves it in one file (RFC 2557): the page in it is read as any other. */
public final class MhtmlFormat implements SourceFormat {
  private static final Pattern HEADER = Pattern.compile("\\A\\s*[A-Za-z-]{2,40}:[^\\n]*");
  private static final Pattern RELATED =
      Pattern.compile("(?im)^content-type:\\s*multipart/(?:related|mixed|alternative)\\b");

  private final FormatDetector pages;

  /**
   * @param pages formats of pages, the last of them any HTML's
   */
  public MhtmlFormat(List<SourceFormat> pages) {
    this.pages = new FormatDetector(pages);
  }

  @Override
  public String name() {
    return "mhtml";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String start = head.text().substring(0, Math.min(head.text().length(), 4000));
    boolean mime =
        HEADER.matcher(start).lookingAt()
            && start.toLowerCase(Locale.ROOT).contains("mime-version:")
            && RELATED.matcher(start).find();
    return mime ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    int largest = file.limits().intOf(SourceLimit.RECORD_SIZE);
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readNBytes(largest);
      if (in.read() >= 0) {
        String detail = file.limits().moreThan(SourceLimit.RECORD_SIZE) + ", pictures and all";
        throw new SourceException(RejectionReason.TOO_LARGE, "", "a saved page of " + detail);
      }
    }
    MimeParts.Part page =
        MimeParts.of(new String(bytes, StandardCharsets.ISO_8859_1)).stream()
            .filter(part -> part.type().startsWith("text/html"))
            .findFirst()
            .orElseThrow(
                () ->
                    new SourceException(
                        RejectionReason.NO_TEXT, "", "a saved page in which no page is"));
    PageInFile inner = new PageInFile(file, html(page).getBytes(StandardCharsets.UTF_8));
    SourceFormat format =
        pages
            .detect(SourceHeads.of(inner))
            .orElseThrow(
                () -> new SourceException(RejectionReason.UNKNOWN_FORMAT, "", "no page in it"));
    format.read(inner, sink);
  }

  /** Marked as UTF-8, whatever it declares; with the address it was saved from. */
  private static String html(MimeParts.Part page) {
    boolean addressed = page.location().startsWith("http");
    boolean named = page.text().contains("rel=\"canonical\"");
    String link =
        addressed && !named
            ? "<link rel=\"canonical\" href=\"" + page.location().replace("\"", "%22") + "\">"
            : "";
    return "\ufeff<!DOCTYPE html>" + link + page.text().strip();
  }

  private static final class PageInFile implements SourceFile {
    private final SourceFile outer;
    private final byte[] bytes;

    PageInFile(SourceFile outer, byte[] bytes) {
      this.outer = outer;
      this.bytes = bytes;
    }

    @Override
    public String path() {
      return outer.path();
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public String digest() {
      return outer.digest();
    }

    @Override
    public SourceLimits limits() {
      return outer.limits();
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
