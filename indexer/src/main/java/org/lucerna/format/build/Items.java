package org.lucerna.format.build;

import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** Hands drafts over: as records where they say anything, else as rejections. */
public final class Items {
  private Items() {}

  public static SourceItem item(
      PublicationDraft draft, SourceFile file, String position, String format) {
    if (draft.isEmpty()) {
      return rejected(file, position, "no title, identifier, author or abstract");
    }
    return draft
        .registration()
        .map(trial -> item(trial, file, position, format))
        .orElseGet(() -> new SourceItem.Read(draft.build(file, position, format)));
  }

  public static SourceItem item(TrialDraft draft, SourceFile file, String position, String format) {
    return draft.isEmpty()
        ? rejected(file, position, "no registration number and no title")
        : new SourceItem.Read(draft.build(file, position, format));
  }

  public static SourceItem rejected(SourceFile file, String position, String detail) {
    return new SourceItem.Rejected(
        new RejectedSource(file.path(), position, RejectionReason.MALFORMED, detail));
  }
}
