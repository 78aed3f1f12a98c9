package org.lucerna.format.build;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.model.MeshHeading;

/** MeSH headings as text. */
public final class MeshTerms {
  private MeshTerms() {}

  /** {@code *Liver Neoplasms/secondary/*therapy}: an asterisk marks what is a main point. */
  public static MeshHeading heading(String term) {
    String[] parts = term.split("/");
    List<String> qualifiers = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      qualifiers.add(parts[i].replace("*", "").strip());
    }
    String name = parts.length == 0 ? "" : parts[0].replace("*", "").strip();
    return new MeshHeading("", name, term.contains("*"), qualifiers);
  }
}
