package org.lucerna.format.mesh;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.model.MeshDescriptor;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/**
 * MeSH as NLM gives it out: descriptors, qualifiers and supplementary concepts (MeSH DTDs, 2020).
 */
public final class MeshXmlFormat extends XmlRecordFormat {
  private static final Set<String> RECORDS =
      Set.of("DescriptorRecord", "QualifierRecord", "SupplementalRecord");

  public MeshXmlFormat() {
    super(
        "mesh-xml",
        Set.of("DescriptorRecordSet", "QualifierRecordSet", "SupplementalRecordSet"),
        RECORDS);
  }

  @Override
  protected SourceItem item(XmlNode record, SourceFile file, String position) {
    String kind = record.name().replace("Record", "");
    String prefix = kind.equals("Supplemental") ? "SupplementalRecord" : kind;
    String name = record.text(prefix + "Name", "String");
    if (name.isEmpty()) {
      return Items.rejected(file, position, "a heading without a name");
    }
    Set<String> entryTerms = new LinkedHashSet<>();
    for (XmlNode term : record.all("ConceptList", "Concept", "TermList", "Term")) {
      // A permuted term ("Neoplasms, Liver") is what PubMed too takes for the heading.
      entryTerms.add(term.text("String"));
    }
    entryTerms.remove(name);
    entryTerms.remove("");
    return new SourceItem.Descriptor(
        new MeshDescriptor(
            record.text(prefix + "UI"),
            name,
            record.texts("TreeNumberList", "TreeNumber"),
            List.copyOf(entryTerms)));
  }
}
