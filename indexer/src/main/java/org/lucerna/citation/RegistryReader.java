package org.lucerna.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.CitedName;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;

/** Reads what is particular to entries of trial and review registers. */
final class RegistryReader {

  private static final Pattern GUIDELINES = Pattern.compile("\\s*\\([^()]*guidelines[^()]*\\)$");

  /** Registers, and what else holds entries of others, as references name them, lower case. */
  private static final Set<String> REGISTRIES =
      Set.of(
          "clinicaltrials.gov",
          "isrctn registry",
          "isrctn",
          "isrctn.com",
          "prospero",
          "eu clinical trials register",
          "deutsches register klinischer studien",
          "deutsches register klinischer studien (drks)",
          "drks",
          "german clinical trials register",
          "anzctr",
          "australian new zealand clinical trials registry",
          "australian new zealand clinical trials registry (anzctr)",
          "who ictrp",
          "chinese clinical trial registry",
          "uk clinical trials gateway",
          "nccn clinical practice guidelines in oncology",
          "pschyrembel online");

  private static final String SITE = "ClinicalTrials.gov";
  private static final String LABEL = " identifier";

  private final Tokens t;
  private final CitationDraft draft;

  RegistryReader(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /**
   * Whether the one name at the head is a register's: the host of its entries, not their author.
   */
  boolean isRegistry(NameList names) {
    String name = nameOf(names).toLowerCase(Locale.ROOT);
    return !name.isEmpty() && REGISTRIES.contains(GUIDELINES.matcher(name).replaceFirst(""));
  }

  /** The name where there is one and it is a body's, else empty. */
  static String nameOf(NameList names) {
    return names.names().size() == 1 && names.names().get(0) instanceof CitedName.Organisation body
        ? body.literal()
        : "";
  }

  /**
   * "Title. PROSPERO 2013 CRD42013003861 Available from: ...": the register closes the reference.
   *
   * @return the token that ends what is to be read otherwise
   */
  int end(int end) {
    for (int i = 3; i < end - 1; i++) {
      boolean entry = t.is(i, "prospero") && t.isYear(t.isSign(i + 1, ':') ? i + 2 : i + 1);
      if (entry) {
        int year = t.isSign(i + 1, ':') ? i + 2 : i + 1;
        draft.put(CitationField.CONTAINER_TITLE, t.get(i), 0.95);
        draft.issued(Optional.of(PartialDate.ofYear(t.year(year))), 0.95);
        draft.type(CitationType.TRIAL_REGISTRATION);
        return t.isSignOf(i - 1, "(:") ? i - 1 : i;
      }
    }
    return end;
  }

  /**
   * "ClinicalTrials.gov Identifier: NCT01135056. Title" and "Clinical trial number NCT01126645 for
   * "Title" at ClinicalTrials.gov".
   *
   * @return the token the title begins at, 0 where this is no such head
   */
  int afterNumber(int end) {
    boolean site = t.is(0, "clinicaltrials") && t.isDomainDot(1);
    boolean trial = t.is(0, "clinical") && t.is(1, "trial");
    boolean number = t.isSignOf(1, ".:-–—") && isTrialNumber(t.get(0));
    int i = site ? 3 : trial ? 2 : number ? 0 : end;
    while (i < end
        && (t.isSignOf(i, ":.#(,")
            || t.isMask(i)
            || t.isOneOf(i, "identifier", "number", "no", "id", "registration", "nct"))) {
      i++;
    }
    if (i >= end || !isTrialNumber(t.get(i))) {
      return 0;
    }
    if (site) {
      draft.put(CitationField.CONTAINER_TITLE, t.between(0, 3), 0.95);
    }
    draft.put(CitationField.NUMBER, t.get(i), 0.95);
    draft.type(CitationType.TRIAL_REGISTRATION);
    i++;
    while (t.isSignOf(i, ").:,;") || t.isDash(i) || t.is(i, "for")) {
      i++;
    }
    return t.isWord(i) || t.isSignOf(i, "\"“") ? i : 0;
  }

  /** "ClinicalTrials.gov identifier: NCT03981497" as a sentence of its own. */
  boolean note(int from, int to) {
    int i = from;
    while (i < to && !isTrialNumber(t.get(i))) {
      i++;
    }
    int name = i;
    while (name > from
        && (t.isSignOf(name - 1, ":#.,(")
            || t.isOneOf(name - 1, "identifier", "number", "no", "id", "registration"))) {
      name--;
    }
    boolean entry =
        i < to
            && to - i <= 2
            && REGISTRIES.contains(t.between(from, name).toLowerCase(Locale.ROOT));
    if (entry) {
      draft.put(CitationField.CONTAINER_TITLE, t.between(from, name), 0.9);
      draft.put(CitationField.NUMBER, t.get(i), 0.95);
      draft.type(CitationType.TRIAL_REGISTRATION);
    }
    return entry;
  }

  /** "ClinicalTrials.gov. NCT03088150: Title": the register and the number are not the title's. */
  void settle() {
    String title = draft.text(CitationField.TITLE);
    for (String registry : List.of("ClinicalTrials.gov", "ISRCTN registry")) {
      if (draft.type() == CitationType.TRIAL_REGISTRATION && title.startsWith(registry + ".")) {
        retitle(title.substring(registry.length()));
        draft.put(CitationField.CONTAINER_TITLE, registry, 0.95);
      }
    }
    withoutNumber();
    boolean hosted = draft.type() == CitationType.TRIAL_REGISTRATION;
    if (hosted && !draft.has(CitationField.CONTAINER_TITLE)) {
      draft.move(CitationField.PUBLISHER, CitationField.CONTAINER_TITLE);
    }
    String host = draft.text(CitationField.CONTAINER_TITLE);
    if (site(host).length() < host.length()) {
      draft.shorten(CitationField.CONTAINER_TITLE, site(host).length());
    }
  }

  /** "ClinicalTrials.gov Identifier": the site, without the word for the number behind it. */
  static String site(String host) {
    String labelled = SITE + LABEL;
    int start = host.length() - labelled.length();
    boolean told = start >= 0 && host.regionMatches(true, start, labelled, 0, labelled.length());
    return told ? host.substring(0, host.length() - LABEL.length()) : host;
  }

  private void withoutNumber() {
    String title = draft.text(CitationField.TITLE);
    int space = title.indexOf(' ');
    if (space < 1 || !(Tokens.isDigit(title.charAt(space - 1)) || isParted(title, space))) {
      return;
    }
    String first = title.substring(0, space).replaceFirst("[:.,;]$", "");
    String rest = title.substring(space).replaceFirst("^\\s*[-–—:]+\\s*", " ").strip();
    boolean parted = first.length() < space || rest.length() < title.length() - space - 1;
    if (parted && isTrialNumber(first)) {
      retitle(rest);
      draft.put(CitationField.NUMBER, first, 0.95);
      draft.type(CitationType.TRIAL_REGISTRATION);
    }
  }

  /** A sign after a digit ends the first word ("NCT03088150: Title"). */
  private static boolean isParted(String title, int space) {
    return space > 1
        && ":.,;".indexOf(title.charAt(space - 1)) >= 0
        && Tokens.isDigit(title.charAt(space - 2));
  }

  private static boolean isTrialNumber(String word) {
    return IdentifierScanner.scan(word).stream()
        .anyMatch(
            mention ->
                mention.reading() instanceof IdentifierReading.Valid valid
                    && valid.identifier().value().length() == word.length()
                    && isRegister(valid.identifier().scheme()));
  }

  private static boolean isRegister(IdentifierScheme scheme) {
    return scheme.registersTrials() || scheme == IdentifierScheme.PROSPERO;
  }

  private void retitle(String title) {
    draft.drop(CitationField.TITLE);
    draft.put(CitationField.TITLE, title, 0.85);
  }
}
