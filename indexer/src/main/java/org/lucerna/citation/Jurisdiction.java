package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitedName;

/** Reads a country and its authority at the head: "Brasil. Ministério da Saúde. Secretaria ...". */
final class Jurisdiction {

  private static final int LONGEST = 14;

  /** Parts of an authority that follow one another; more are a title's. */
  private static final int MOST_PARTS = 4;

  private static final String[] AUTHORITIES = {
    "ministério", "ministerio", "ministère", "ministero", "ministry", "presidência", "presidencia",
    "senado", "congresso", "agência", "agencia", "department", "governo", "gobierno"
  };

  private static final String[] PARTS = {
    "secretaria",
    "secretaría",
    "departamento",
    "coordenação",
    "dirección",
    "direção",
    "direction",
    "fundo",
    "instituto",
    "conselho",
    "consejo",
    "comissão",
    "comisión",
    "agência",
    "agencia",
    "subsecretaría",
    "subsecretaria",
    "diretoria",
    "coordenação-geral",
    "secrétariat"
  };

  private final Tokens t;

  Jurisdiction(Tokens tokens) {
    this.t = tokens;
  }

  NameList read() {
    int country = 1;
    while (country < 4 && t.isWord(country)) {
      country++;
    }
    if (!t.isSign(country, '.') || !t.isOneOf(country + 1, AUTHORITIES)) {
      return NameList.none(0);
    }
    int end = nameEnd(country + 1);
    if (end < 0 || !isCountry(t.between(0, country))) {
      return NameList.none(0);
    }
    for (int parts = 1; parts < MOST_PARTS && t.isOneOf(end + 1, PARTS); parts++) {
      int next = nameEnd(end + 1);
      if (next < 0) {
        break;
      }
      end = next;
    }
    CitedName body = new CitedName.Organisation(t.between(0, end));
    return new NameList(List.of(body), end + 1, false, false, 0.9);
  }

  private static boolean isCountry(String name) {
    return Places.isCountry(name) || name.equals("Brasil") || name.equals("España");
  }

  /** The stop after a name of capitals and small joints, a title to come; or -1. */
  private int nameEnd(int from) {
    int i = from;
    while (i < from + LONGEST && (t.isCapitalised(i) || isJoint(i))) {
      i++;
    }
    boolean ends = t.isSign(i, '.') && !t.isGlued(i + 1) && t.isWord(i + 1);
    return ends && i - from > 1 ? i : -1;
  }

  private boolean isJoint(int i) {
    return t.isSign(i, ',')
        || (t.isSign(i, '(') && Initials.isBlock(t, i + 1) && t.isSign(i + 2, ')'))
        || (t.isSign(i, ')') && Initials.isBlock(t, i - 1))
        || t.isOneOf(i, "da", "de", "do", "das", "dos", "e", "em", "del", "la", "y", "à", "della")
        || t.isOneOf(i, "of", "and", "for", "et", "des", "du", "para", "em", "a", "o");
  }
}
