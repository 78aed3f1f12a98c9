package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.CitedName;

/**
 * Weighs which part of a reference is author, title and container where the grammar's reading rests
 * on no sure sign, and takes the reading that weighs most. Articles with volume and pages or in a
 * known journal, chapters, and works signed by several persons or with a place of publication are
 * left as the grammar reads them.
 */
final class SecondReading {

  /** By how much another reading must outweigh the grammar's. */
  private static final double MARGIN = 2;

  /** Longer references are no list entries of the kind that the weights were learnt from. */
  private static final int MOST_TOKENS = 200;

  private static final int MOST_PARTS = 40;

  private final Tokens t;
  private final JournalNames journals;
  private final Prepared prepared;
  private final CitationDraft draft;

  SecondReading(Tokens tokens, JournalNames journals, Prepared prepared, CitationDraft draft) {
    this.t = tokens;
    this.journals = journals;
    this.prepared = prepared;
    this.draft = draft;
  }

  /**
   * Changes author, title and container where another reading of them outweighs the grammar's.
   *
   * @param head who stands first, as the grammar reads it; may be nobody
   */
  void settle(NameList head, RoleWeights weights) {
    if (!isOpen() || isSettled()) {
      return;
    }
    if (t.isDash(head.next() - 1) && !KnownBodies.contains(t.between(0, head.next() - 1))) {
      return; // a dash set the name apart, which the parts do not tell
    }
    List<RolePart> parts = parts(head);
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return;
    }
    char[] grammar = RoleReading.of(t, parts, draft);
    RoleFeatures features = features(parts, head, grammar);
    double[][] own = own(features, weights, true);
    double[][] borders = borders(features, weights, true);
    RolePath best = RolePath.best(own, borders);
    List<Role> read = roles(grammar);
    if (best.weight() - RolePath.weight(read, own, borders) > MARGIN) {
      new RoleSettler(t, parts, draft).settle(read, best.roles());
    }
  }

  /** Whether nothing in the reference says surely how it is to be read. */
  boolean isOpen() {
    boolean page = prepared.isPage();
    String container = draft.text(CitationField.CONTAINER_TITLE);
    boolean numbered = draft.has(CitationField.VOLUME) && draft.has(CitationField.PAGES);
    boolean article = draft.type() == CitationType.JOURNAL_ARTICLE;
    boolean known = journals.contains(container) && (article || container.indexOf(' ') > 0);
    boolean imprint = !page && draft.has(CitationField.PLACE) && draft.has(CitationField.PUBLISHER);
    boolean thesis = draft.type() == CitationType.THESIS && draft.has(CitationField.PUBLISHER);
    boolean preprint = draft.type() == CitationType.PREPRINT && !container.isEmpty();
    return t.size() <= MOST_TOKENS
        && !thesis
        && !(draft.type() == CitationType.CONFERENCE_PAPER && draft.has(CitationField.EVENT))
        && !preprint
        && !known
        && !(article && numbered)
        && !imprint
        && !draft.signedByPersons()
        && draft.type() != CitationType.CHAPTER
        && !(draft.type() == CitationType.TRIAL_REGISTRATION && !container.isEmpty())
        && draft.type() != CitationType.LEGISLATION;
  }

  /** Whether a known body made one sentence, what holds it is known too, and nothing is left. */
  private boolean isSettled() {
    String title = draft.text(CitationField.TITLE);
    String body = draft.bodies();
    if (OrganisationReader.isTeam(body) && !title.isEmpty() && draft.isAllRead()) {
      return true; // "Healthwise Staff."
    }
    boolean site = KnownSites.contains(body) || HostName.endsIn(body);
    return KnownBodies.contains(body)
        && !site
        && isKnownOrNone(draft.text(CitationField.CONTAINER_TITLE))
        && isKnownOrNone(draft.text(CitationField.PUBLISHER))
        && draft.isAllRead()
        && !title.isEmpty()
        && !title.contains(". ")
        && !title.contains(" - ")
        && !title.contains(" – ")
        && !HostName.endsIn(title);
  }

  private static boolean isKnownOrNone(String host) {
    return host.isEmpty() || KnownBodies.contains(host) || KnownSites.contains(host);
  }

  List<RolePart> parts(NameList head) {
    return RoleParts.of(t, isPersons(head) ? head.next() : 0);
  }

  RoleFeatures features(List<RolePart> parts, NameList head, char[] grammar) {
    HostName host = HostName.of(prepared.url().orElse(""));
    RoleShapes shapes = new RoleShapes(t, journals, host, head);
    List<Set<String>> seen = new ArrayList<>();
    for (int k = 0; k < parts.size(); k++) {
      seen.add(shapes.of(parts, k, isPersons(head)));
    }
    return new RoleFeatures(parts, seen, grammar, draft.type().name());
  }

  private static boolean isPersons(NameList head) {
    return head.names().stream().anyMatch(CitedName.Person.class::isInstance);
  }

  static double[][] own(RoleFeatures features, RoleWeights weights, boolean withGrammar) {
    double[][] own = new double[features.size()][];
    for (int k = 0; k < own.length; k++) {
      List<String> signs = features.own(k);
      if (withGrammar) {
        signs.addAll(features.grammars(k));
      }
      own[k] = weights.sum(signs, Role.COUNT);
    }
    return own;
  }

  static double[][] borders(RoleFeatures features, RoleWeights weights, boolean withGrammar) {
    double[][] borders = new double[features.size()][];
    for (int k = 0; k < borders.length; k++) {
      borders[k] = weights.sum(features.border(k, withGrammar), RoleWeights.BORDERS);
    }
    return borders;
  }

  /** The grammar's fields as roles; publisher, place and the like are none of them. */
  static List<Role> roles(char[] fields) {
    List<Role> roles = new ArrayList<>();
    for (char field : fields) {
      roles.add(
          switch (field) {
            case 'A' -> Role.PERSON;
            case 'B' -> Role.BODY;
            case 'T' -> Role.TITLE;
            case 'C' -> Role.CONTAINER;
            default -> Role.OTHER;
          });
    }
    return roles;
  }
}
