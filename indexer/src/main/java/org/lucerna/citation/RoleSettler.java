package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Puts a reading by roles in the place of the grammar's, field by field where they differ. */
final class RoleSettler {

  /** How sure a field is that another reading than the grammar's gave. */
  private static final double SURE = 0.6;

  /** Words in small letters, of more than three letters, in a body's name. */
  private static final int MOST_SMALL = 3;

  /**
   * Words that go on a title after a comma or stop; no name of a journal or site has them first.
   */
  private static final String[] TITLE_WORDS = {
    "its", "their", "his", "her", "what", "how", "why", "when", "who", "and", "but", "or", "is",
    "are"
  };

  private final Tokens t;
  private final List<RolePart> parts;
  private final CitationDraft draft;

  RoleSettler(Tokens tokens, List<RolePart> parts, CitationDraft draft) {
    this.t = tokens;
    this.parts = parts;
    this.draft = draft;
  }

  /**
   * @param grammar the roles that the grammar gave the parts
   * @param better those that take their place
   */
  void settle(List<Role> grammar, List<Role> better) {
    if (losesBody(grammar, better)
        || isSentence(better)
        || goesOn(better)
        || cutsTitle(grammar, better)) {
      return;
    }
    authors(grammar, better);
    if (differ(grammar, better, Role.CONTAINER) && !keepsContainer(grammar, better)) {
      container(better);
    }
    if (differ(grammar, better, Role.TITLE) && namesWork(better)) {
      draft.drop(CitationField.TITLE);
      draft.put(CitationField.TITLE, text(better, Role.TITLE), SURE);
    }
    for (int k = 0; k < better.size(); k++) {
      boolean freed = better.get(k) == Role.OTHER && grammar.get(k) != Role.OTHER;
      if (freed && grammar.get(k) != Role.CONTAINER) {
        free(parts.get(k));
      }
    }
    if (!draft.isDated()) {
      draft.issued(new LooseDate(t).find(), 0.5);
    }
  }

  /** Whether there is a title that says more than "News release". */
  private boolean namesWork(List<Role> better) {
    int first = better.indexOf(Role.TITLE);
    boolean genre =
        first >= 0
            && new Imprint(t, draft)
                .isGenre(new Segments.Segment(parts.get(first).from(), parts.get(first).to()));
    boolean date = first >= 0 && Dates.month(t, parts.get(first).from()) > 0;
    boolean longer = first + 1 < better.size() && better.get(first + 1) == Role.TITLE;
    return first >= 0 && (longer || !(genre || date));
  }

  /** "..., Its First Monitor": the title goes on where the other reading has a container. */
  private boolean goesOn(List<Role> better) {
    int first = better.indexOf(Role.CONTAINER);
    return first >= 0
        && (t.isOneOf(parts.get(first).from(), TITLE_WORDS) || isClause(parts.get(first)));
  }

  /** "Genera plantarum, cum differentiis": small letters alone behind a comma name no host. */
  private boolean isClause(RolePart part) {
    boolean small = part.to() - part.from() > 1 && t.isSign(part.from() - 1, ',');
    for (int i = part.from(); small && i < part.to(); i++) {
      small = t.isLowerCase(i) && !t.isOneOf(i, "website", "site");
    }
    return small;
  }

  /** Whether the body that signed the work would be nothing of it. */
  private static boolean losesBody(List<Role> grammar, List<Role> better) {
    boolean lost = grammar.contains(Role.BODY) && !better.contains(Role.BODY);
    for (int k = 0; k < better.size(); k++) {
      lost &= grammar.get(k) != Role.BODY || better.get(k) == Role.OTHER;
    }
    return lost;
  }

  /** "Limits for PFOA, PFOS": what only a comma parts from the title before it is part of it. */
  private boolean cutsTitle(List<Role> grammar, List<Role> better) {
    for (int k = 1; k < better.size(); k++) {
      RolePart part = parts.get(k);
      String text = t.between(part.from(), part.to());
      boolean cut =
          part.to() - part.from() <= 2
              && text.chars().noneMatch(Character::isDigit)
              && grammar.get(k) == Role.TITLE
              && better.get(k) == Role.OTHER
              && better.get(k - 1) == Role.TITLE
              && t.isSign(part.from() - 1, ',');
      boolean year = // "Deaths registered in England and Wales: 2022"
          t.isYear(part.from())
              && part.to() - part.from() == 1
              && t.isSign(part.from() - 1, ':')
              && grammar.get(k) == Role.TITLE
              && better.get(k - 1) == Role.TITLE
              && better.get(k) == Role.OTHER;
      if (year) {
        return true;
      }
      boolean apart =
          KnownBodies.contains(text)
              || Places.contains(text)
              || Dates.at(t, part.from()).isPresent();
      if (cut && !apart) {
        return true;
      }
    }
    return false;
  }

  /** "Example Agency approves nothing for liver lesions": words that no body's name has. */
  private boolean isSentence(List<Role> better) {
    if (better.get(0) == Role.BODY && t.isOneOf(parts.get(0).from(), "a", "an")) {
      return true;
    }
    int small = better.get(0) == Role.BODY && isWork(parts.get(0)) ? MOST_SMALL + 1 : 0;
    for (int k = 0; k < better.size() && better.get(k) == Role.BODY; k++) {
      for (int i = parts.get(k).from(); i < parts.get(k).to(); i++) {
        small += t.isLowerCase(i) && t.length(i) > 3 ? 1 : 0;
      }
    }
    return small > MOST_SMALL;
  }

  /** "Guidelines for Health Care Providers", "Antenatal and Postnatal Mental Health:". */
  private boolean isWork(RolePart head) {
    return NameWords.isWork(t.get(head.from()))
        || new OrganisationReader(t, false).isSubject(head.from(), head.to());
  }

  private void authors(List<Role> grammar, List<Role> better) {
    boolean unsigned = grammar.get(0) == Role.PERSON && better.get(0) != Role.PERSON;
    boolean changed = differ(grammar, better, Role.BODY) && grammar.get(0) != Role.PERSON;
    boolean several = draft.authors().size() > 1 && better.get(0) == Role.BODY;
    if (unsigned || (changed && !several)) {
      String name = better.get(0) == Role.BODY ? text(better, Role.BODY) : "";
      String before = draft.bodies();
      boolean acronym = !name.isEmpty() && before.startsWith(name) && before.endsWith(")");
      if (!acronym) {
        draft.sign(FieldText.clean(name), SURE);
      }
    }
  }

  /** Whether nothing else takes what the grammar has for the container, and nothing its place. */
  private static boolean keepsContainer(List<Role> grammar, List<Role> better) {
    boolean free = true;
    for (int k = 0; k < better.size(); k++) {
      free &= better.get(k) != Role.CONTAINER;
      free &= grammar.get(k) != Role.CONTAINER || better.get(k) == Role.OTHER;
    }
    return free;
  }

  /** What was the container and is none goes to the publisher, if that is free. */
  private void container(List<Role> better) {
    String text = RegistryReader.site(text(better, Role.CONTAINER));
    String before = draft.text(CitationField.CONTAINER_TITLE);
    if (!text.isEmpty() && before.contains(text) && !before.startsWith(text)) {
      return;
    }
    draft.move(CitationField.CONTAINER_TITLE, CitationField.PUBLISHER);
    draft.drop(CitationField.CONTAINER_TITLE);
    boolean own = KindSettler.isOwn(text, draft.bodies());
    draft.put(own ? CitationField.PUBLISHER : CitationField.CONTAINER_TITLE, text, SURE);
    String told = draft.text(CitationField.PUBLISHER);
    if (!text.isEmpty() && !own && (text.contains(told) || told.contains(text))) {
      draft.drop(CitationField.PUBLISHER);
    }
  }

  /** What is no longer part of the title or author: a known body is the publisher. */
  private void free(RolePart part) {
    String text = t.between(part.from(), part.to());
    boolean date = Dates.at(t, part.from()).isPresent();
    boolean byline = t.is(part.from(), "by") && draft.hasPersons();
    if (byline || draft.bodies().contains(text)) {
      return;
    }
    boolean page = draft.type() == CitationType.WEB_PAGE;
    boolean host = page && !draft.has(CitationField.CONTAINER_TITLE);
    if (KnownBodies.contains(text) && !draft.has(CitationField.PUBLISHER)) {
      boolean own = KindSettler.isOwn(text, draft.bodies());
      draft.put(host && !own ? CitationField.CONTAINER_TITLE : CitationField.PUBLISHER, text, SURE);
    } else if (!date) {
      draft.unparsed(text);
    }
  }

  private static boolean differ(List<Role> a, List<Role> b, Role role) {
    for (int k = 0; k < a.size(); k++) {
      if ((a.get(k) == role) != (b.get(k) == role)) {
        return true;
      }
    }
    return false;
  }

  /** The text from the first part of a role to the last one next to it, its bracket closed. */
  private String text(List<Role> roles, Role role) {
    int first = roles.indexOf(role);
    if (first < 0) {
      return "";
    }
    int last = first;
    while (last + 1 < roles.size() && roles.get(last + 1) == role) {
      last++;
    }
    int from = opening(parts.get(first));
    int to = parts.get(last).to();
    return t.between(from, closing(from, to).orElse(to));
  }

  private int opening(RolePart part) {
    boolean quoted = part.within() == 'q' && t.isSignOf(part.from() - 1, "“\"„«‘");
    return quoted ? part.from() - 1 : part.from();
  }

  /** The token after the bracket or mark that closes one opened between. */
  private Optional<Integer> closing(int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      open += t.isSignOf(i, "([“") ? 1 : t.isSignOf(i, ")]”") ? -1 : 0;
    }
    boolean bracket = open > 0 && t.isSignOf(to, ")]”");
    boolean quotation = t.isSign(to, '"') && t.isSign(from, '"');
    return bracket || quotation ? Optional.of(to + 1) : Optional.empty();
  }
}
