package org.lucerna.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.Evidence;
import org.lucerna.check.Finding;
import org.lucerna.check.Passage;
import org.lucerna.check.Severity;
import org.lucerna.model.TextSpan;

/** LUC502: a number or a strong claim with no reference near it; at most one finding a sentence. */
final class UnreferencedClaim implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC502",
          Severity.INFO,
          "A number or strong claim with no reference near it",
          "Say where the number or the proof is from, in the sentence or right behind it.",
          "Give the source in the sentence or right behind it, or soften the claim.");

  private static final String COUNT =
      "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)";

  private static final List<Pattern> CLAIMS =
      List.of(
          Pattern.compile(
              "(?i)\\b(?:up to |over |about |around |nearly |more than |less than )?\\d{1,3}(?:[.,]\\d+)?"
                  + "(?:\\s?(?:-|–|to)\\s?\\d{1,3}(?:[.,]\\d+)?)?\\s?(?:%|percent\\b|per cent\\b)(?: or (?:more|less))?"),
          Pattern.compile(
              "(?i)\\b(?:up to|about|around|nearly|over|more than|less than) (?:a |one )?(?:half|third|quarter|two[- ]thirds|three[- ]quarters)\\b"),
          Pattern.compile(
              "(?i)\\b"
                  + COUNT
                  + " (?:in|out of) (?:every )?"
                  + COUNT
                  + " (?:people|patients|men|women|cases|adults|of)\\b"),
          Pattern.compile(
              "(?i)\\b(?:half|two[- ]thirds|three[- ]quarters) of (?:all )?(?:the )?(?:people|patients|cases|those)\\b"),
          Pattern.compile(
              "(?i)\\b(?:median|average|mean)\\b[^.]{0,60}\\b\\d+(?:\\.\\d+)? (?:days|weeks|months|years)\\b"),
          Pattern.compile(
              "(?i)\\b(?:twice|\\d+(?:\\.\\d+)? times|\\d+-fold) (?:as|more|less|higher|lower|better)\\b"),
          Pattern.compile(
              "(?i)\\b(?:has|have) been (?:\\w+ly )?(?:shown|proven|proved|demonstrated|found) (?:to|that)\\b"),
          Pattern.compile(
              "(?i)\\b(?:studies|research|evidence|trials|data) (?:(?:has|have) )?(?:clearly |consistently )?"
                  + "(?:show|shows|shown|suggest|suggests|suggested|confirm|confirms|confirmed|indicate|indicates|prove|proves|proven|demonstrate|demonstrates|demonstrated)\\b"),
          Pattern.compile(
              "(?i)\\b(?:risk|odds|chances?|rates?|mortality) [^.;]{0,40}?\\b(?:is|are|was|were) (?:more than |nearly |almost )?"
                  + "(?:halved|doubled|trebled|tripled|quadrupled)\\b"
                  + "|\\b(?:halv|doubl|trebl|tripl|quadrupl)(?:es?|ed|ing) (?:the|your|their|a person['’]s) (?:risk|odds|chances?)\\b"),
          Pattern.compile(
              "(?i)\\b(?:risk|odds|chances?|rates?|mortality|deaths?|cases)\\b[^.;]{0,60}? by (?:about |around |nearly |almost |more than |up to )?"
                  + "(?:a |one |two[- ]|three[- ])?(?:half|thirds?|quarters?|fifths?|tenth)\\b"),
          Pattern.compile(
              "(?i)\\b(?:clinically|scientifically) proven\\b|\\b(?:is|are) proven to\\b"));

  /** Text about the page and its makers, and how to reach or support them: no claim of medicine. */
  private static final Pattern SELF =
      Pattern.compile(
          "(?i)\\b(?:cookies?|privacy|copyright|all rights reserved|terms (?:of use|and conditions)|subscribe|newsletter|"
              + "telephone|phone|helpline|call us|opening hours|appointments?|discount|vat|donat\\w+|charity number|"
              + "quality mark|car parks?|parking|tickets?|click|log in|sign up|fundrais\\w+|calls (?:are|cost)|we(?:['’]ve| have)? raised|lines? (?:are|is) open|"
              + "our (?:target|donors|supporters|members|volunteers|customers|staff|callers|website|income|appeal)"
              + "|recommend (?:us|our)|rate[ds]? (?:us|our))\\b"
              + "|\\bcall \\+?[\\d(]|© |\\bMon(?:day)?\\s?[-–]");

  /** Shares of a dose, a price or a mixture, and promises: they state what is meant, no finding. */
  private static final Pattern EVERYDAY =
      Pattern.compile(
          "(?i)\\b\\d{1,3}(?:[.,]\\d+)?\\s?(?:%|percent\\b|per cent\\b)\\s(?:"
              + "of (?:(?:the|your|each|this|that|a|an|its|their|usual|normal|full|total|recommended|daily|planned) ){1,3}"
              + "(?:dose|dosage|doses|price|cost|costs|fee|fees|amount|tablet|volume|strength)\\b"
              + "|of (?:your|their|the|his|her|a person['’]s) (?:age-predicted |predicted )?max(?:imum|imal)?\\b"
              + "|(?:incline|gradient|slope|humidity|brightness|battery|charged?)\\b|off\\b|reductions?\\b(?= (?:on|in) (?:the )?(?:price|fee|ticket))"
              + "|(?:isopropyl |ethyl |rubbing )?(?:alcohol|ethanol|isopropanol|saline|glucose|dextrose|sodium chloride"
              + "|lidocaine|lignocaine|hydrocortisone|chlorhexidine|peroxide|oxygen|cotton|wool|bleach|cocoa|juice|recycled)\\b"
              + "|(?:solution|cream|gel|ointment|lotion|spray|drops|concentration)\\b"
              + "|(?:confidential|free of charge|sure|committed|voluntary|organic|vegan|optional|anonymous)\\b)");

  /** "Dilute the gel with 50% water": what is to be done; not what it does to a risk. */
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "^(?:Then |Next,? |Now |First,? |Always |Please )?(?i:set|dilute|mix|charge|recharge|aim|fill|turn|adjust|keep|limit|choose|apply|add|soak|wash|clean|wipe)\\b"
              + "(?:(?!\\b(?:of|risks?|odds|chances?|that|which|who|because|as|it|can|may|will|reduc\\w+|cuts?|lowers?|helps?|works?)\\b)[^.;:]){0,70}?"
              + "\\d{1,3}(?:[.,]\\d+)?\\s?(?:%|percent\\b|per cent\\b)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    Set<String> attributed = new HashSet<>();
    Attributions.of(article, knowledge.hosts())
        .forEach(it -> attributed.add(it.sentence().in(it.passage().text())));
    return article.passages().stream()
        .flatMap(
            passage ->
                passage.sentences().stream()
                    .filter(sentence -> !attributed.contains(sentence.in(passage.text())))
                    .flatMap(sentence -> claim(article, passage, sentence).stream()));
  }

  private static Optional<Finding> claim(
      CheckedArticle article, Passage passage, TextSpan sentence) {
    String text = sentence.in(passage.text());
    if (text.endsWith("?") || SELF.matcher(text).find()) {
      return Optional.empty();
    }
    String told = INSTRUCTION.matcher(text).replaceFirst(" ");
    String medical = EVERYDAY.matcher(told).replaceAll(" ");
    Optional<String> words =
        CLAIMS.stream()
            .map(pattern -> pattern.matcher(medical))
            .filter(Matcher::find)
            .map(Matcher::group)
            .findFirst();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Evidence evidence = article.quote(passage, sentence);
    return isReferenced(article, evidence) || NearbySource.isGiven(article, passage, text)
        ? Optional.empty()
        : Optional.of(
            INFO.finding(
                evidence, "'%s' has no reference near it.".formatted(words.get().strip())));
  }

  /** A marker or a link in the sentence, or a marker in the one behind it. */
  private static boolean isReferenced(CheckedArticle article, Evidence evidence) {
    return evidence
        .span()
        .filter(
            span -> {
              TextSpan near = new TextSpan(span.start(), following(article, span));
              boolean link =
                  article.text().links().stream()
                      .anyMatch(it -> it.href().startsWith("http") && isWithin(it.span(), span));
              return link || !article.markers().within(near).isEmpty();
            })
        .isPresent();
  }

  private static boolean isWithin(TextSpan inner, TextSpan outer) {
    return inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  /** End of the next sentence of the same paragraph. */
  private static int following(CheckedArticle article, TextSpan span) {
    String plain = article.text().plain();
    int line = plain.indexOf('\n', span.end());
    int stop = plain.indexOf(". ", Math.min(plain.length(), span.end() + 1));
    int end = Math.min(line < 0 ? plain.length() : line, stop < 0 ? plain.length() : stop + 8);
    return Math.max(span.end(), Math.min(end, plain.length()));
  }
}
