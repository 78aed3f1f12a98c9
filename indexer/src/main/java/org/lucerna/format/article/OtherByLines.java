package org.lucerna.format.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.citation.WrittenDates;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Names;
import org.lucerna.model.PartialDate;

/** Bylines of pages in German, French, Spanish, Italian and Dutch. */
final class OtherByLines {
  private static final String UPDATED =
      "stand|(?:zuletzt |letzte |letztmals )?(?:aktualisiert|aktualisierung|geändert|überarbeitet)"
          + "|mis à jour|dernière mise à jour|mise à jour|actualizado|última actualización|aggiornato|atualizado|última atualização"
          + "|ultimo aggiornamento|bijgewerkt|laatst bijgewerkt|laatst gewijzigd";

  private static final String PUBLISHED =
      "veröffentlicht|veröffentlichung|erstellt|publié|date de publication|publicado|pubblicato"
          + "|gepubliceerd|datum|fecha|data di pubblicazione";

  private static final String CHECKED =
      "(?:zuletzt |letztmals )?(?:medizinisch |fachlich )?(?:geprüft|überprüft)|letzte (?:medizinische )?(?:Prüfung|Überprüfung)"
          + "|vérifié|relu|última revisión|revisado|ultima revisione|revisionato|laatst (?:gecontroleerd|herzien)";

  private static final Pattern DATED =
      Pattern.compile(
          "(?i)((?:"
              + UPDATED
              + ")|(?:"
              + PUBLISHED
              + ")|(?:"
              + CHECKED
              + "))\\s?[:：]?\\s*(?:(?:am|le|el|il|op|vom|den|em) )?(\\d.*|\\p{L}+\\.? \\d{4})");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)(?:(?:autor(?:in|en|innen|:in|\\*in|es|a|as)?|verfasser(?:in)?|auteurs?|auteure|autric[ei]|autor[ei])\\s?[:：]"
              + "|(?:verfasst|geschrieben) von|rédigé par|écrit par|escrito por|scritto da|geschreven door)\\s*(\\S.*)");

  private static final Pattern REVIEWED =
      Pattern.compile(
          "(?i)(?:(?:medizinisch |fachlich )?(?:geprüft|überprüft|begutachtet) von|relu par|revisado por|revisionato da)"
              + "\\s?[:：]?\\s*(\\S.*)");

  /** "Von Anke Vogt, Stand: 12.03.2026", "Por Lucía Herrera. Actualizado ...": sure by the date. */
  static final Pattern SIGNED_BEFORE_DATE =
      Pattern.compile(
          "(?:Von|Por|Par|Di|Da|Door) ([^,|·•]{3,60}?)(?:,|\\.|\\s*[|·•–—])\\s+(\\S.*)");

  private static final Pattern LAST_DIGIT = Pattern.compile(".*\\d{4}\\)?");

  private OtherByLines() {}

  /** Before what a statement of such a line may begin behind a comma. */
  static String statements() {
    return "(?:"
        + UPDATED
        + "|"
        + CHECKED
        + "|"
        + PUBLISHED
        + ")\\s?[:：]|(?:"
        + UPDATED
        + "|"
        + CHECKED
        + ") (?:am|le|el|il|op|em) ";
  }

  static boolean take(String statement, ArticleDraft draft) {
    Matcher dated = DATED.matcher(statement);
    if (dated.matches() && LAST_DIGIT.matcher(dated.group(2)).matches()) {
      Optional<PartialDate> date = WrittenDates.leading(dated.group(2));
      boolean published = dated.group(1).toLowerCase(Locale.ROOT).matches("(?:" + PUBLISHED + ")");
      if (dated.group(1).toLowerCase(Locale.ROOT).matches("(?i:" + CHECKED + ")")) {
        draft.reviewed(date);
      } else if (published) {
        draft.header.published(date);
      } else {
        draft.header.updated(date);
      }
      return date.isPresent();
    }
    Matcher signed = SIGNED.matcher(statement);
    if (signed.matches() && isName(signed.group(1))) {
      draft.author(Names.ofByline(withoutDegrees(signed.group(1))));
      return true;
    }
    Matcher reviewed = REVIEWED.matcher(statement);
    if (reviewed.matches() && isName(reviewed.group(1))) {
      draft.reviewer(Names.ofByline(withoutDegrees(reviewed.group(1))));
      return true;
    }
    return false;
  }

  private static boolean isName(String text) {
    return ByLineNames.areNames(withoutDegrees(text));
  }

  /** "Prof. Dr. med. Eva Kern": what of a degree stands in small letters. */
  private static String withoutDegrees(String text) {
    return text.replaceAll("\\b(?:med|rer|nat|phil|habil)\\.\\s?", "");
  }
}
