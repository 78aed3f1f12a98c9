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

  /** Each document is found by passing over the ones before it. */
  private static final int MAX_DOCUMENTS = 1000;

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
    while (next.isPresent()) {
      PubmedResume from = next.get();
      try (XmlCursor xml = XmlCursor.open(from.stream(), file.limits())) {
        next = run.readOn(xml, from);
      }
      if (next.isPresent() && run.isTooOften()) {
        next.get().stream().close();
        throw new SourceException(
            RejectionReason.MALFORMED,
            run.position(),
            "too many faults or documents in one file; the rest is left out");
      }
    }
  }

  /** One reading of one file, over all its beginnings anew. */
  private final class Run {
    private final SourceFile file;
    private final SourceSink sink;
    private boolean rootless;
    private int faults;
    private int documents;
    private int record;
    private long recordAt;

    Run(SourceFile file, SourceSink sink) {
      this.file = file;
      this.sink = sink;
    }

    boolean isTooOften() {
      return faults > MAX_RESUMES || documents > MAX_DOCUMENTS;
    }

    String position() {
      return "record " + record;
    }

    /** Reads until the end or a fault; then says where to go on, if there is anything more. */
    Optional<PubmedResume> readOn(XmlCursor xml, PubmedResume from) throws IOException {
      try {
        xml.toRoot();
        boolean single = element(xml);
        rootless |= single;
        if (!single) {
          int root = xml.depth();
          while (xml.nextChild(root)) {
            recordAt = xml.byteOffset();
            if (!element(xml)) {
              xml.skip();
            }
          }
        }
        return followOn(xml, from);
      } catch (SourceException e) {
        faults++;
        reject(position() + ", " + e.position(), e.reason(), String.valueOf(e.getMessage()));
        return after(xml, from);
      }
    }

    /** Answers fetched in steps and appended to one file: each is a document of its own. */
    private Optional<PubmedResume> followOn(XmlCursor xml, PubmedResume from) throws IOException {
      if (!xml.goesOn()) {
        return Optional.empty();
      }
      documents++;
      Optional<PubmedResume> next = after(xml, from);
      if (next.isEmpty()) {
        String where = position() + ", " + xml.position();
        reject(
            where, RejectionReason.MALFORMED, "what follows the end of the document is not read");
      }
      return next;
    }

    /** Where the parser does not know its byte, nothing can be found again. */
    private Optional<PubmedResume> after(XmlCursor xml, PubmedResume from) throws IOException {
      return xml.byteOffset() < 0
          ? Optional.empty()
          : from.after(file, Math.max(xml.byteOffset(), recordAt + 1), rootless);
    }

    private void reject(String where, RejectionReason reason, String detail) {
      sink.accept(new SourceItem.Rejected(new RejectedSource(file.path(), where, reason, detail)));
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
        reject(position(), RejectionReason.MALFORMED, "neither a PMID nor a title");
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
