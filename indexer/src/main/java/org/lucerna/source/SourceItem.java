package org.lucerna.source;

import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.MeshDescriptor;
import org.lucerna.model.RejectedSource;

/** What a reader hands over: a record, a refusal of one, or word of something else. */
public sealed interface SourceItem {
  record Read(EvidenceRecord source) implements SourceItem {}

  record Rejected(RejectedSource rejection) implements SourceItem {}

  /** PubMed's DeleteCitation: the record with this identifier is withdrawn from the database. */
  record Deleted(Identifier identifier) implements SourceItem {}

  /** A heading of MeSH: no evidence, but what a search for its broader headings needs. */
  record Descriptor(MeshDescriptor heading) implements SourceItem {}
}
