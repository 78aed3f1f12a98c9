package org.lucerna.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lucerna.api.Upload;
import org.lucerna.check.ArticleInput;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.model.SourceArticle;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceText;

/** Reads files as articles to check; every file gives an article or a rejection. */
final class ArticleFiles {
  /** Characters of an article that are searched for places; longer ones are checked without. */
  private static final long LONGEST_TEXT = 20_000_000;

  private static final int GZIP = 0x1f8b;

  private final List<RejectedSource> rejected = new ArrayList<>();

  List<RejectedSource> rejected() {
    return rejected;
  }

  /** A small upload may be a large file compressed: these are for folders, not for a server. */
  void read(Upload upload, Consumer<ArticleInput> sink) {
    byte[] bytes = upload.bytes();
    boolean compressed = bytes.length > 1 && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) == GZIP;
    if (compressed) {
      reject(upload.name(), RejectionReason.UNKNOWN_FORMAT, "compressed files are not taken");
    } else {
      read(new BytesFile(upload.name(), bytes), sink);
    }
  }

  void read(SourceFile file, Consumer<ArticleInput> sink) {
    int before = rejected.size();
    List<ArticleInput> articles = new ArrayList<>();
    FormatRegister.reader()
        .read(
            file,
            item -> {
              switch (item) {
                case SourceItem.Read read -> {
                  if (read.source() instanceof SourceArticle article) {
                    articles.add(input(file, article));
                  }
                }
                case SourceItem.Rejected refusal -> rejected.add(refusal.rejection());
                case SourceItem.Deleted deleted -> {}
                case SourceItem.Descriptor heading -> {}
              }
            });
    if (articles.isEmpty() && rejected.size() == before) {
      reject(file.path(), RejectionReason.UNKNOWN_FORMAT, "it holds records and no article");
    }
    articles.forEach(sink);
  }

  private void reject(String file, RejectionReason reason, String detail) {
    rejected.add(new RejectedSource(file, "", reason, detail));
  }

  private static ArticleInput input(SourceFile file, SourceArticle article) {
    if (file.size() > LONGEST_TEXT) {
      return ArticleInput.ofExtracted(file.path(), article);
    }
    try (Reader reader = SourceText.open(file)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return ArticleInput.of(file.path(), article, text.toString());
    } catch (IOException e) {
      // The article was read from the same file a moment ago: check it without places.
      return ArticleInput.ofExtracted(file.path(), article);
    }
  }
}
