package org.lucerna.citation;

import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/**
 * What share of fields read so sure were right, as measured on labelled references (ConfidenceTable
 * over the part of the sets that mending may look at; docs/check.md): a confidence of 0.8 is right
 * four times in five. Where fewer than nine in ten were right it is the lower end of the 95 %
 * interval (Wilson 1927), less up to a tenth: the grammar was mended on the same references, and
 * does worse on those it has not met.
 */
final class Calibration {

  private Calibration() {}

  /**
   * @param sure as the grammar that read the field rates it, 0 to 1
   */
  static double of(CitationField field, CitationType type, double sure) {
    return switch (field) {
      case TITLE -> title(type, sure);
      case CONTAINER_TITLE -> container(type, sure);
      case AUTHORS -> authors(sure);
      case ISSUED -> sure < 0.6 ? sure : sure < 0.9 ? 0.75 : Math.max(sure, 0.98);
      case VOLUME -> sure < 0.9 ? 0.5 : Math.max(sure, 0.98);
      case ISSUE, PAGES -> sure < 0.9 ? Math.max(sure, 0.9) : Math.max(sure, 0.97);
      default -> sure;
    };
  }

  private static double title(CitationType type, double sure) {
    if (sure > 0.9) {
      return 0.99;
    }
    if (sure > 0.8) {
      return 0.95;
    }
    return switch (type) {
      case BOOK -> 0.73;
      case THESIS, PREPRINT, PATENT -> 0.8;
      case WEB_PAGE, PRESS_RELEASE, LEAFLET, DRUG_LABEL, NEWS, LEGISLATION -> 0.66;
      case REPORT, GUIDELINE, UNKNOWN -> 0.45;
      case SOFTWARE, DATASET -> 0.4;
      case JOURNAL_ARTICLE, CHAPTER, CONFERENCE_PAPER, TRIAL_REGISTRATION -> sure;
    };
  }

  private static double container(CitationType type, double sure) {
    if (sure > 0.92) {
      return 0.98;
    }
    boolean part = type == CitationType.CHAPTER || type == CitationType.CONFERENCE_PAPER;
    return part ? sure > 0.8 ? 0.9 : 0.45 : Math.min(sure, 0.45);
  }

  private static double authors(double sure) {
    return sure < 0.65 ? 0.3 : sure < 0.75 ? 0.4 : sure < 0.87 ? 0.85 : 0.97;
  }
}
