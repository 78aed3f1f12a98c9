package org.lucerna.format.pubmed;

import java.io.IOException;
import java.util.Optional;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.Heads;
import org.lucerna.format.read.XmlCursor;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/**
 * PubMed XML as efetch and the baseline and update files give it (NLM DTD pubmed_250101): sets of
 * PubmedArticle and PubmedBookArticle, DeleteCitation, and the older MedlineCitationSet.
 */
public final class PubmedXmlFormat implements SourceFormat {
  /** After so many faults the file is not worth beginning anew once more. */
  private static final int MAX_RESUMES = 50;

  @Override
  public String name() {
    return "pubmed-xml";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    return switch (Heads.xmlRoot(head.text())) {
      case "PubmedArticleSet",
          "PubmedBookArticleSet",
          "PubmedArticle",
          "PubmedBookArticle",
          "MedlineCitationSet",
          "MedlineCitation",
          "DeleteCitation" ->
          Recognition.CERTAIN;
      default -> Recognition.NO;
    };
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    Run run = new Run(file, sink);
    Optional<PubmedResume> next = Optional.of(PubmedResume.fromBeginning(file));
    int resumes = 0;
    while (next.isPresent()) {
      PubmedResume from = next.get();
      try (XmlCursor xml = XmlCursor.open(from.stream())) {
        next = run.readOn(xml, from);
      }
      resumes++;
      if (next.isPresent() && resumes > MAX_RESUMES) {
        next.get().stream().close();
        throw new SourceException(
            RejectionReason.MALFORMED, run.position(), "too many faults; the rest is left out");
      }
    }
  }

  /** One reading of one file, over all its beginnings anew. */
  private final class Run {
    private final SourceFile file;
    private final SourceSink sink;
    private int record;
    private long recordAt;

    Run(SourceFile file, SourceSink sink) {
      this.file = file;
      this.sink = sink;
    }

    String position() {
      return "record " + record;
    }

    /** Reads until the end or a fault; then says where to go on, if there is anything more. */
    Optional<PubmedResume> readOn(XmlCursor xml, PubmedResume from) throws IOException {
      try {
        xml.toRoot();
        if (!element(xml)) {
          int root = xml.depth();
          while (xml.nextChild(root)) {
            recordAt = xml.byteOffset();
            if (!element(xml)) {
              xml.skip();
            }
          }
        }
        return Optional.empty();
      } catch (SourceException e) {
        String where = position() + ", " + e.position();
        sink.accept(
            new SourceItem.Rejected(
                new RejectedSource(
                    file.path(), where, e.reason(), String.valueOf(e.getMessage()))));
        return from.after(file, Math.max(xml.byteOffset(), recordAt + 1));
      }
    }

    /** Whether the element was one of ours, and is read. */
    private boolean element(XmlCursor xml) throws IOException, SourceException {
      switch (xml.name()) {
        case "PubmedArticle", "MedlineCitation" -> {
          record++;
          hand(new PubmedArticleReader(xml).read());
        }
        case "PubmedBookArticle" -> {
          record++;
          hand(new PubmedBookReader(xml).read());
        }
        case "DeleteCitation", "DeleteDocument" -> delete(xml);
        default -> {
          return false;
        }
      }
      return true;
    }

    private void hand(PublicationDraft draft) {
      if (draft.header.title().isEmpty() && !draft.header.hasOwn()) {
        sink.accept(
            new SourceItem.Rejected(
                new RejectedSource(
                    file.path(),
                    position(),
                    RejectionReason.MALFORMED,
                    "neither a PMID nor a title")));
      } else {
        sink.accept(new SourceItem.Read(draft.build(file, position(), name())));
      }
    }

    private void delete(XmlCursor xml) throws IOException, SourceException {
      int here = xml.depth();
      while (xml.nextChild(here)) {
        if (xml.name().equals("PMID")) {
          Ids.pmid(xml.text()).ifPresent(pmid -> sink.accept(new SourceItem.Deleted(pmid)));
        }
      }
    }
  }
}
