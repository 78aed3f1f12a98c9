package org.lucerna.format.build;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.model.Identifier;

/** Addresses of the pages on which registers of trials show one registration. */
final class RegisterPages {
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)https?://(?:[\\w-]{1,40}\\.){0,3}(?:"
              + "clinicaltrials\\.gov/(?:ct2?/)?(?:show|study)/(?:record/)?NCT\\d"
              + "|isrctn\\.(?:com|org)/ISRCTN"
              + "|clinicaltrialsregister\\.eu/ctr-search/trial/"
              + "|(?:euclinicaltrials\\.eu|ct\\.eu)/\\S{0,60}view/"
              + "|trialsearch\\.who\\.int/\\S{0,40}TrialID="
              + "|(?:anzctr\\.org\\.au|drks\\.de|chictr\\.org\\.cn|irct\\.ir|ctri\\.nic\\.in"
              + "|ensaiosclinicos\\.gov\\.br|cris\\.nih\\.go\\.kr|thaiclinicaltrials\\.org"
              + "|(?:jrct|rctportal)\\.(?:mhlw|niph)\\.go\\.jp)/).{1,200}");

  private RegisterPages() {}

  /** The number of the registration; empty where the address has none or several. */
  static Optional<Identifier> numberOf(String url) {
    if (!PAGE.matcher(url).matches()) {
      return Optional.empty();
    }
    List<Identifier> found =
        IdentifierScanner.identifiers(url).stream()
            .filter(each -> each.scheme().registersTrials())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
