package org.lucerna.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/**
 * Tells the page of one work (at PubMed, PMC, doi.org, NICE, a register of trials) from other
 * pages: it stands for the work, which an index can hold.
 */
final class WorkAddress {
  /** Schemes that name a journal or book, a thing or a host, not the work a page shows. */
  private static final Set<IdentifierScheme> NOT_OF_A_WORK =
      EnumSet.of(IdentifierScheme.ISSN, IdentifierScheme.ISBN);

  private static final Set<String> REGISTERS =
      Set.of(
          "clinicaltrials.gov",
          "isrctn.com",
          "clinicaltrialsregister.eu",
          "euclinicaltrials.eu",
          "trialsearch.who.int",
          "anzctr.org.au",
          "drks.de",
          "chictr.org.cn",
          "ctri.nic.in",
          "jrct.niph.go.jp",
          "jrct.mhlw.go.jp",
          "umin.ac.jp",
          "irct.ir",
          "trialregister.nl",
          "onderzoekmetmensen.nl",
          "crd.york.ac.uk");

  /** Numbers of trials are long; those of a search's pages are not. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5}");

  private WorkAddress() {}

  /**
   * @param url with or without its scheme
   * @param identifiers of the reference
   * @param alone whether the reference has no title beside them
   */
  static boolean names(Optional<String> url, List<Identifier> identifiers, boolean alone) {
    String address = url.orElse("").toLowerCase(Locale.ROOT);
    boolean own =
        identifiers.stream()
            .filter(it -> !NOT_OF_A_WORK.contains(it.scheme()))
            .anyMatch(it -> alone || address.contains(it.value().toLowerCase(Locale.ROOT)));
    return own || isInRegister(address);
  }

  private static boolean isInRegister(String address) {
    String bare = address.replaceFirst("^[a-z]+://", "");
    int slash = bare.indexOf('/');
    String host = slash < 0 ? bare : bare.substring(0, slash);
    return slash > 0
        && REGISTERS.stream().anyMatch(it -> host.equals(it) || host.endsWith('.' + it))
        && LONG_NUMBER.matcher(bare.substring(slash)).find();
  }
}
