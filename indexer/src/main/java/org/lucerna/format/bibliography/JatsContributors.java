package org.lucerna.format.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.model.PersonName;

/** Authors in JATS, where a name may stand in alternatives, and a group with its members in it. */
final class JatsContributors {
  private JatsContributors() {}

  static void into(PublicationDraft draft, XmlNode meta) {
    for (XmlNode contributor : meta.all("contrib-group", "contrib")) {
      String type = contributor.attribute("contrib-type");
      if (type.isEmpty() || type.equals("author") || type.equals("collab")) {
        person(contributor).ifPresent(draft::author);
        group(contributor).ifPresent(draft::author);
      }
    }
  }

  /** Of alternatives the one in Latin letters, as PubMed has it. */
  private static Optional<PersonName> person(XmlNode contributor) {
    List<XmlNode> names = new ArrayList<>(contributor.all("name"));
    names.addAll(contributor.all("name-alternatives", "name"));
    names.addAll(contributor.all("string-name"));
    names.addAll(contributor.all("name-alternatives", "string-name"));
    return names.stream()
        .filter(name -> !name.attribute("name-style").equals("eastern"))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(JatsContributors::name);
  }

  private static PersonName name(XmlNode name) {
    String family = name.text("surname");
    return family.isEmpty()
        ? Names.of(name.allText())
        : new PersonName(family, name.text("given-names"), name.text("suffix"), false);
  }

  private static Optional<PersonName> group(XmlNode contributor) {
    return contributor
        .first("collab")
        .or(() -> contributor.first("collab-alternatives", "collab"))
        .map(collab -> collab.textWithout("contrib-group", "xref", "fn", "email"))
        .filter(text -> !text.isBlank())
        .map(PersonName::group);
  }
}
