package org.lucerna.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexField;
import org.lucerna.index.LinkTerm;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.Mention;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.query.IndexSnapshot;

/**
 * What reading a whole index shows.
 *
 * @param links links of all works
 * @param outside of those, links to works that are not in the index
 * @param faults what must not be, in words; at most the first hundred
 */
record IndexSoundness(long works, long files, long links, long outside, List<String> faults) {
  private static final int MOST_FAULTS = 100;

  IndexSoundness {
    faults = List.copyOf(faults);
  }

  static IndexSoundness of(IndexSnapshot index) {
    Reading reading = new Reading(index);
    index.forEachWork(reading::work);
    AtomicLong files = new AtomicLong();
    index.forEachFile(
        (FileEntry file) -> {
          if (!file.isArchive()) {
            files.incrementAndGet();
          }
        });
    if (reading.works != index.info().works()) {
      reading.fault(
          "the commit says " + index.info().works() + " works, the index holds " + reading.works);
    }
    return new IndexSoundness(
        reading.works, files.get(), reading.links, reading.outside, reading.faults);
  }

  private static final class Reading {
    private final IndexSnapshot index;
    private final List<String> faults = new ArrayList<>();
    private long works;
    private long links;
    private long outside;

    Reading(IndexSnapshot index) {
      this.index = index;
    }

    void fault(String fault) {
      if (faults.size() < MOST_FAULTS) {
        faults.add(fault);
      }
    }

    void work(StoredRecord stored) {
      works++;
      List<RecordPart> parts = RecordParts.of(stored.annotated().source());
      for (Mention mention : stored.annotated().mentions()) {
        boolean fits =
            mention.part() < parts.size()
                && mention.span().end() <= parts.get(mention.part()).text().length();
        if (!fits) {
          fault("a mention of " + mention.concept() + " lies outside the text of " + stored.key());
        }
      }
      if (index.read(stored.context().lead()).isEmpty()) {
        fault(stored.key() + " belongs to a work that is not there");
      }
      stored.context().allLinks().forEach(it -> link(stored, it));
    }

    private void link(StoredRecord stored, String term) {
      links++;
      LinkTerm.parse(term)
          .ifPresentOrElse(
              link -> {
                if (index.find(IndexField.ID, link.target().toString(), 1).isEmpty()) {
                  outside++;
                }
              },
              () -> fault("a link of " + stored.key() + " cannot be read: " + term));
    }
  }
}
