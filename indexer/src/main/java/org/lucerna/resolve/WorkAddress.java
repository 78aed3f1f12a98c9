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
public final class WorkAddress {
  /** Schemes that name a journal or book, a thing or a host, not the work a page shows. */
  private static final Set<IdentifierScheme> NOT_OF_A_WORK =
      EnumSet.of(IdentifierScheme.ISSN, IdentifierScheme.ISBN);

  /** Sites whose pages show works, or lead to them, by their numbers. */
  private static final Set<String> LIBRARIES =
      Set.of("doi.org", "ncbi.nlm.nih.gov", "europepmc.org", "nice.org.uk");

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

  /** As publishers' pages carry it: "/doi/full/10.1000/182", "?id=10.1000/182". */
  private static final Pattern DOI = Pattern.compile("[/=]10\\.\\d{4,9}/");

  private WorkAddress() {}

  /**
   * Whether a number in the address is that of the work shown there.
   *
   * @param url with its scheme
   */
  public static boolean mayBeOfAWork(String url) {
    String address = url.toLowerCase(Locale.ROOT);
    return isAt(LIBRARIES, host(address)) || isInRegister(address) || DOI.matcher(url).find();
  }

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
    String host = host(address);
    int path = address.indexOf(host) + host.length();
    return isAt(REGISTERS, host) && LONG_NUMBER.matcher(address.substring(path)).find();
  }

  private static String host(String address) {
    int scheme = address.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    int slash = address.indexOf('/', from);
    return address.substring(from, slash < 0 ? address.length() : slash);
  }

  private static boolean isAt(Set<String> sites, String host) {
    return sites.stream().anyMatch(it -> host.equals(it) || host.endsWith('.' + it));
  }
}
