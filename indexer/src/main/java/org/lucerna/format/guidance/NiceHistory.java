package org.lucerna.format.guidance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;

/**
 * What the text on a page of NICE's says has become of the guidance, and of what it took the place
 * of. Read by the sentence: who is spoken of, whether it is so or only will be, and whether the
 * whole is meant. What is replaced in part stays in force, and is only related.
 */
final class NiceHistory {
  private static final String SOURCE = "NICE update information";
  private static final String IN_PART = "NICE update information, in part";

  /** {@code January 2020:}, {@code Please note that}, {@code In May 2019,} before a sentence. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(?:(?i:(?:please )?note(?: that)?[:,]?|important:|status:|update information:?)"
              + "|(?:(?!(?i:replace|supersede|withdr|being|incorporat))[^:]){1,40}:(?=\\s)"
              + "|(?:In|On|From|As of|Since|As from|Following) [^,]{1,40},"
              + "|(?:As|Since|Because|Although) (?=this |the |it ))\\s*");

  private static final Pattern CONDITION =
      Pattern.compile("(?i)\\b(?:if|when|once|until|unless|whether|before|in case)\\b");

  /** Where what is replaced ends and more is said of it, or of something else. */
  private static final Pattern OBJECT_END =
      Pattern.compile(
          "(?i)[(\\[](?:see|which|also|for|except)\\b.*|\\b(?<other>should|must|is|are|was|were|has"
              + "|have|had|will|can|may|does|covers|it|they|we|partially|partly|replaces|updates|supersedes)\\b.*|\\b(?:see|read|alongside|which"
              + "|whose|because|when|where|while|until|although|following|using|as part of|in line"
              + " with|based on|informed by|with)\\b.*");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[(\\[](?!(?i:see|also|which|except)\\b)[^()\\[\\]]{0,60}[A-Z\\d]\\d[^()\\[\\]]{0,60}");

  /** The last thing before a verb that belongs to that verb: {@code , and NG12}. */
  private static final Pattern NEXT_SUBJECT =
      Pattern.compile("(?:,? and|, but|,)(?!.*(?: and\\b|,)).*$");

  private static final Pattern EXCEPTED =
      Pattern.compile("(?i)\\b(?:except|apart from|other than)\\b");

  /** {@code in January 2020 by}: nothing but a date may stand there if the whole is meant. */
  private static final Pattern AGENT =
      Pattern.compile("(?is)^(?<between>[^;()]{0,80}?)\\b(?:by|with)\\b(?<agent>.*)");

  private static final Pattern DATED =
      Pattern.compile("(?i)[\\s,]*(?:(?:in|on|from|since) [\\w ]{0,20}\\d{4})?[\\s,]*");

  /** {@code was published in 2004 and} before a participle. */
  private static final Pattern GOES_ON = Pattern.compile("(?i)\\b(?:was|been)\\b.* and\\s*$");

  private static final Pattern INTO = Pattern.compile("(?is)^\\s*(?:into|in|with)\\b(?<agent>.*)");

  private static final Pattern GONE =
      Pattern.compile(
          "(?i)\\b(?:no longer (?:available|valid|current|in force|in use|applicable|applies)"
              + "|(?:been|was|is|and) (?:withdrawn|replaced|superseded))\\b");

  private static final Pattern UPDATE_IN_PROGRESS =
      Pattern.compile(
          "(?i)^(?:an? )?update (?:of this guid\\w+ )?(?:is )?(?:currently )?in progress\\b");
  private static final Pattern IN_DEVELOPMENT =
      Pattern.compile("(?i)^(?:status:? )?in development\\s*\\[?gid|^status:? in progress");

  private final GuidanceDraft draft;
  private final Optional<Identifier> own;

  /** What a list that follows is, of a sentence that ends in a colon. */
  private Optional<LinkType> listed = Optional.empty();

  NiceHistory(GuidanceDraft draft, Optional<Identifier> own) {
    this.draft = draft;
    this.own = own;
  }

  /**
   * @param item whether it is a list's
   */
  void paragraph(String text, boolean item) {
    if (item && listed.isPresent()) {
      boolean whole = !NiceSubject.beginsPart(text);
      link(listed.get(), NiceCodes.in(object(text)), whole);
      return;
    }
    listed = Optional.empty();
    if (IN_DEVELOPMENT.matcher(text).find()) {
      draft.status(GuidanceStatus.IN_DEVELOPMENT);
    }
    NiceSubject spokenOf = NiceSubject.WHOLE;
    for (String sentence : NiceSentence.split(text)) {
      spokenOf = sentence(sentence.strip(), spokenOf, text);
    }
  }

  private NiceSubject sentence(String sentence, NiceSubject spokenOf, String paragraph) {
    Matcher introduction = INTRODUCTION.matcher(sentence);
    int from = introduction.find() ? introduction.end() : 0;
    String bare = sentence.substring(from);
    if (UPDATE_IN_PROGRESS.matcher(bare).find()) {
      draft.status(GuidanceStatus.UNDER_REVIEW);
    }
    NiceRenumbering.in(bare).ifPresent(said -> renumber(said, spokenOf));
    List<NiceSentence.Clause> clauses = NiceSentence.clauses(bare);
    for (NiceSentence.Clause clause : clauses) {
      if (!CONDITION.matcher(clause.before()).find()) {
        switch (clause.act()) {
          case REPLACE -> replace(clause, spokenOf);
          case INCORPORATE -> incorporate(clause, spokenOf, paragraph);
          case WITHDRAW -> withdraw(clause, spokenOf);
          case REVISE -> revise(clause, spokenOf);
        }
      }
    }
    return NiceSubject.after(bare, own, spokenOf);
  }

  /** A new number takes the place of the old one, whichever of the two the page has. */
  private void renumber(NiceRenumbering said, NiceSubject spokenOf) {
    boolean whole = NiceSubject.of(said.subject(), own, spokenOf) == NiceSubject.WHOLE;
    boolean ownIsNew = own.filter(said.after()::contains).isPresent();
    boolean ownIsOld = own.filter(said.before()::contains).isPresent();
    if (ownIsNew || (said.after().isEmpty() && whole)) {
      link(LinkType.REPLACES, said.before(), true);
    } else if (ownIsOld || (said.before().isEmpty() && whole)) {
      draft.status(GuidanceStatus.REPLACED);
      link(LinkType.REPLACED_BY, said.after(), true);
    }
  }

  private void replace(NiceSentence.Clause clause, NiceSubject spokenOf) {
    if (clause.isProgressive()) {
      revise(clause, spokenOf);
    } else if (clause.isFact()) {
      if (clause.isActive()) {
        replaces(clause, spokenOf);
      } else {
        replaced(clause, spokenOf);
      }
    }
  }

  /** {@code This guideline replaces CG131}, or {@code NG151 replaces this guideline}. */
  private void replaces(NiceSentence.Clause clause, NiceSubject spokenOf) {
    String object = clause.after().strip();
    String subject = clause.before();
    boolean whole = !clause.isPartial() && !NiceSubject.beginsPart(object);
    NiceSubject spoken = participle(clause) ? participleOf(subject) : of(clause, spokenOf);
    if (spoken == NiceSubject.WHOLE) {
      List<Identifier> codes =
          NiceSubject.beginsPronoun(object) ? NiceCodes.in(subject) : NiceCodes.in(object(object));
      link(LinkType.REPLACES, codes, whole && !EXCEPTED.matcher(object).find());
      listIf(codes.isEmpty() && object.endsWith(":"), LinkType.REPLACES);
    } else if (spoken == NiceSubject.OTHER && meansOwn(object, spokenOf)) {
      List<Identifier> codes =
          NiceSubject.isBody(subject)
              ? agent(object).map(NiceCodes::in).orElse(List.of())
              : NiceCodes.in(subject);
      if (whole && (!codes.isEmpty() || NiceSubject.isBody(subject))) {
        draft.status(GuidanceStatus.REPLACED);
      }
      link(LinkType.REPLACED_BY, codes, whole);
    }
  }

  /** {@code This guideline has been replaced by NG151}, or {@code CG131 was ... by this one}. */
  private void replaced(NiceSentence.Clause clause, NiceSubject spokenOf) {
    Matcher by = AGENT.matcher(clause.after());
    boolean named = by.find();
    String agent = named ? by.group("agent") : "";
    if (hedged(clause, agent)) {
      return;
    }
    boolean dated = !named || DATED.matcher(by.group("between")).matches();
    boolean whole = !clause.isPartial() && dated;
    NiceSubject spoken = of(clause, spokenOf);
    List<Identifier> codes = NiceCodes.in(object(agent));
    switch (spoken) {
      case WHOLE -> {
        if (whole) {
          draft.status(GuidanceStatus.REPLACED);
        }
        link(LinkType.REPLACED_BY, codes, whole);
        listIf(whole && codes.isEmpty() && agent.endsWith(":"), LinkType.REPLACED_BY);
      }
      case PART -> link(LinkType.REPLACED_BY, codes, false);
      case OTHER -> {
        if (meansOwn(agent.strip(), NiceSubject.OTHER)) {
          boolean entire = whole && !NiceSubject.beginsPart(clause.before());
          link(LinkType.REPLACES, NiceCodes.in(clause.before()), entire);
        }
      }
    }
  }

  /** "Is replaced when NG99 publishes" is not yet so. */
  private static boolean hedged(NiceSentence.Clause clause, String agent) {
    boolean past = clause.helpers().contains("been") || clause.helpers().contains("was");
    return !past && CONDITION.matcher(agent).find();
  }

  /** What was taken into other guidance may stay in force; only what is said to be gone is. */
  private void incorporate(NiceSentence.Clause clause, NiceSubject spokenOf, String paragraph) {
    Matcher into = INTO.matcher(clause.after());
    if (clause.isFact() && into.find() && of(clause, spokenOf) == NiceSubject.WHOLE) {
      boolean gone = !clause.isPartial() && GONE.matcher(paragraph).find();
      if (gone) {
        draft.status(GuidanceStatus.REPLACED);
      }
      link(LinkType.REPLACED_BY, NiceCodes.in(object(into.group("agent"))), gone);
    }
  }

  private void withdraw(NiceSentence.Clause clause, NiceSubject spokenOf) {
    if (!clause.isFact() || clause.isProgressive() || clause.isPartial()) {
      return;
    }
    boolean meant =
        clause.isActive()
            ? NiceSubject.isBody(clause.before()) && meansOwn(clause.after().strip(), spokenOf)
            : of(clause, spokenOf) == NiceSubject.WHOLE;
    if (meant) {
      draft.status(GuidanceStatus.WITHDRAWN);
    }
  }

  private void revise(NiceSentence.Clause clause, NiceSubject spokenOf) {
    if (!clause.isFact() || !clause.isProgressive()) {
      return;
    }
    String object = clause.after().strip();
    boolean meant =
        clause.verb().endsWith("ing")
            ? NiceSubject.isBody(clause.before())
                && (meansOwn(object, spokenOf)
                    || NiceSubject.beginsPart(object)
                    || NiceSubject.beginsPronoun(object))
            : of(clause, spokenOf) != NiceSubject.OTHER;
    if (meant) {
      draft.status(GuidanceStatus.UNDER_REVIEW);
    }
  }

  private NiceSubject of(NiceSentence.Clause clause, NiceSubject spokenOf) {
    String subject = clause.before();
    boolean goesOn = GOES_ON.matcher(subject).find();
    if (clause.isBare()
        && !goesOn
        && !clause.isActive()
        && !NiceSubject.isOnlyWhole(subject, own)) {
      return NiceSubject.beginsPart(subject) ? NiceSubject.PART : NiceSubject.OTHER;
    }
    return NiceSubject.of(subject, own, spokenOf);
  }

  private static boolean participle(NiceSentence.Clause clause) {
    return clause.verb().endsWith("ing");
  }

  /** {@code This guideline was published in 2020, replacing CG131}. */
  private NiceSubject participleOf(String subject) {
    boolean whole = subject.strip().endsWith(",") && NiceSubject.beginsWhole(subject, own);
    return whole ? NiceSubject.WHOLE : NiceSubject.OTHER;
  }

  private boolean meansOwn(String object, NiceSubject spokenOf) {
    boolean it = NiceSubject.beginsPronoun(object) && spokenOf == NiceSubject.WHOLE;
    return it
        || NiceSubject.beginsWhole(object, own)
        || own.filter(NiceCodes.in(object(object))::contains).isPresent();
  }

  private static Optional<String> agent(String object) {
    Matcher by = AGENT.matcher(object);
    return by.find() ? Optional.of(by.group("agent")) : Optional.empty();
  }

  /** The part of a phrase that names what a verb is about. */
  private static String object(String after) {
    Matcher end = OBJECT_END.matcher(after);
    if (!end.find()) {
      return after;
    }
    String object = after.substring(0, end.start()).stripTrailing();
    if (NiceCodes.in(object).isEmpty()) {
      return behindTitle(after);
    }
    return end.group("other") == null ? object : NEXT_SUBJECT.matcher(object).replaceFirst("");
  }

  /** {@code Advocacy for adults with care needs (NG227)}: a title may have any word in it. */
  private static String behindTitle(String after) {
    Matcher bracket = IN_BRACKETS.matcher(after);
    return bracket.find() ? bracket.group() : "";
  }

  private void listIf(boolean follows, LinkType type) {
    if (follows) {
      listed = Optional.of(type);
    }
  }

  private void link(LinkType type, List<Identifier> codes, boolean whole) {
    for (Identifier code : codes) {
      if (own.filter(code::equals).isEmpty()) {
        draft.header.link(whole ? type : LinkType.RELATED_TO, code, whole ? SOURCE : IN_PART);
      }
    }
  }
}
