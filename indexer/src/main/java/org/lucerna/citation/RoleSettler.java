package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.CitationField;

/** Puts a reading by roles in the place of the grammar's, field by field where they differ. */
final class RoleSettler {

  /** How sure a field is that another reading than the grammar's gave. */
  private static final double SURE = 0.6;

  /** Words in small letters, of more than three letters, in a body's name. */
  private static final int MOST_SMALL = 3;

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
    if (isSentence(better)) {
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

  /** "Example Agency approves nothing for liver lesions": words that no body's name has. */
  private boolean isSentence(List<Role> better) {
    int small = 0;
    for (int k = 0; k < better.size() && better.get(k) == Role.BODY; k++) {
      for (int i = parts.get(k).from(); i < parts.get(k).to(); i++) {
        small += t.isLowerCase(i) && t.length(i) > 3 ? 1 : 0;
      }
    }
    return small > MOST_SMALL;
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
    String text = text(better, Role.CONTAINER);
    String before = draft.text(CitationField.CONTAINER_TITLE);
    if (!text.isEmpty() && before.contains(text) && !before.startsWith(text)) {
      return;
    }
    draft.move(CitationField.CONTAINER_TITLE, CitationField.PUBLISHER);
    draft.drop(CitationField.CONTAINER_TITLE);
    boolean own = text.equals(draft.bodies()) || KindSettler.spells(text, draft.bodies());
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
    if (draft.bodies().contains(text)) {
      return;
    }
    if (KnownBodies.contains(text) && !draft.has(CitationField.PUBLISHER)) {
      draft.put(CitationField.PUBLISHER, text, SURE);
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
