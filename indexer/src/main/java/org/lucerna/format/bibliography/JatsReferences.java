package org.lucerna.format.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.citation.References;
import org.lucerna.format.build.Ids;
import org.lucerna.format.read.XmlNode;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.Reference;

/**
 * Entries of a JATS reference list as text. A citation with text between its elements keeps its own
 * words ({@code mixed-citation}); one of elements alone is written out in Vancouver style.
 */
final class JatsReferences {
  private static final Set<String> CITATIONS =
      Set.of("mixed-citation", "element-citation", "nlm-citation", "citation");

  private JatsReferences() {}

  static Reference of(XmlNode ref, int position) {
    StringBuilder text = new StringBuilder();
    for (XmlNode child : ref.children()) {
      if (child.name().equals("citation-alternatives")) {
        best(child.children()).ifPresent(each -> JatsText.append(citation(each), text));
      } else if (!child.name().equals("label")) {
        JatsText.append(citation(child), text);
      }
    }
    Reference read = References.of(position, (text.isEmpty() ? ref.allText() : text).toString());
    List<Identifier> identifiers = new ArrayList<>(identifiers(ref));
    read.identifiers().stream()
        .filter(known -> identifiers.stream().noneMatch(id -> id.scheme() == known.scheme()))
        .forEach(identifiers::add);
    return new Reference(position, read.raw(), identifiers, read.url().or(() -> address(ref)));
  }

  /** The same citation in several forms: the one in its own words, else the first. */
  private static Optional<XmlNode> best(List<XmlNode> forms) {
    return forms.stream()
        .filter(each -> CITATIONS.contains(each.name()) && JatsText.hasWords(each))
        .findFirst()
        .or(() -> forms.stream().findFirst());
  }

  private static String citation(XmlNode node) {
    boolean fields = CITATIONS.contains(node.name()) && !JatsText.hasWords(node);
    return fields && !node.children().isEmpty() ? new JatsCitation(node).text() : JatsText.of(node);
  }

  private static List<Identifier> identifiers(XmlNode ref) {
    List<Identifier> found = new ArrayList<>();
    for (XmlNode id : ref.deep("pub-id")) {
      identifier(id).ifPresent(found::add);
    }
    for (XmlNode link : ref.deep("ext-link")) {
      String target = link.attribute("href");
      boolean typed = link.attribute("ext-link-type").toLowerCase(Locale.ROOT).equals("doi");
      (typed ? Ids.doi(target) : Ids.doiOf(target).or(() -> Ids.pmidOf(target)))
          .or(() -> IdentifierScanner.identifiers(target).stream().findFirst())
          .ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  private static Optional<Identifier> identifier(XmlNode id) {
    return switch (id.attribute("pub-id-type")) {
      case "pmid" -> Ids.pmid(id.allText());
      case "doi" -> Ids.doi(id.allText());
      case "pmcid", "pmc" -> IdentifierScheme.PMCID.parse(pmcid(id.allText()));
      default -> Optional.empty();
    };
  }

  private static Optional<String> address(XmlNode ref) {
    return ref.deep("ext-link").stream()
        .map(link -> link.attribute("href"))
        .filter(target -> target.startsWith("http"))
        .findFirst();
  }

  static String pmcid(String text) {
    return text.startsWith("PMC") || text.isEmpty() ? text : "PMC" + text;
  }
}
