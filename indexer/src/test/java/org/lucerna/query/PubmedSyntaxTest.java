package org.lucerna.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PubmedSyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "resection[tiab] > tiab:'resection'",
        "liver resection[tiab] > tiab:'liver resection'",
        "\"Liver Neoplasms/secondary\"[mh] > mesh:'Liver Neoplasms/secondary'",
        "Liver Neoplasms[MeSH Terms] > mesh:'Liver Neoplasms'",
        "ablat*[tiab] > tiab:'ablat*'",
        "a[ti] OR b[ti] AND c[ti] > ((title:'a' | title:'b') & title:'c')",
        "a[ti] AND b[ti] OR c[ti] > ((title:'a' & title:'b') | title:'c')",
        "a[ti] NOT b[ti] AND c[ti] > (title:'a' & !title:'b' & title:'c')",
        "a[ti] OR (b[ti] AND c[ti]) > (title:'a' | (title:'b' & title:'c'))",
        "(a[ti]) (b[ti]) > (title:'a' & title:'b')",
        "2015:2020[dp] > year:2015..2020",
        "2015[dp] : 2020[dp] > year:2015..2020",
        "\"2015/01/01\"[Date - Publication] : \"2020/06\"[Date - Publication] > year:2015/01/01..2020/06",
        "2015[dp] > year:'2015'",
        "Smith JA[au] > author:Smith JA",
        "Smith J[1au] > firstauthor:Smith J",
        "Lancet[ta] AND review[pt] > (journal:'Lancet' & type:'review')",
        "\"liver surgery\"[tiab:~3] > tiab:'liver surgery'~3",
        "hasabstract AND english[la] > (has:abstract & language:'english')",
        "123[pmid] OR 10.1000/x[doi] > (pmid:'123' | doi:'10.1000/x')",
        "liver cancer > (liver & cancer)",
        "surgery or ablation[ti] > (surgery | title:'ablation')",
      })
  void readsAsPubmedDoes(String query, String expected) {
    assertEquals(expected.strip(), shown(PubmedSyntax.parse(query.strip())));
  }

  @Test
  void numberedLinesStandForEachOther() {
    String lines =
        "#1 liver[tiab] OR hepatic[tiab]\n#2 metastas*[tiab]\n#3 #1 AND #2\n#4 #3 NOT review[pt]";
    assertEquals(
        "((tiab:'liver' | tiab:'hepatic') & tiab:'metastas*' & !type:'review')",
        shown(PubmedSyntax.parse(lines)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#1 liver[ti]\n#2 lung[ti]\n#1 AND #2",
        "#1 liver[ti]\n#2 lung[ti]\n(#1) and #2",
        "1. liver[ti]\n2. lung[ti]\n#1 AND #2\n",
        "#1 liver[ti]\n\n#2 lung[ti]\n#3 #1 AND #2",
      })
  void theLineThatJoinsTheOthersNeedsNoNumber(String lines) {
    assertEquals("(title:'liver' & title:'lung')", shown(PubmedSyntax.parse(lines)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "liver[xyz] > 1",
        "a[ti] AND > 10",
        "(a[ti] > 1",
        "a[ti]) > 6",
        "\"liver[ti] > 1",
        "liver[ti > 6",
        "systematic[sb] > 1",
        "[ti] > 1",
        "#1 a[ti]~#2 #7 AND #1 > 13",
      })
  void faultTellsTheColumn(String query, int column) {
    InvalidQueryException fault =
        assertThrows(
            InvalidQueryException.class,
            () -> PubmedSyntax.parse(query.strip().replace('~', '\n')));
    assertEquals(column, fault.faults().getFirst().column(), fault.getMessage());
  }

  private static String shown(QueryExpression expression) {
    return switch (expression) {
      case QueryExpression.Plain plain ->
          plain.parts().stream().map(PubmedSyntaxTest::shown).collect(Collectors.joining(" "));
      case QueryExpression.Text text ->
          (text.field() == FieldTag.UNTAGGED ? "" : text.field().plain() + ':')
              + (text.quoted() ? "'" + text.words() + "'" : text.words())
              + (text.apart() < 0 ? "" : "~" + text.apart());
      case QueryExpression.Range range ->
          range.field().plain() + ':' + range.from() + ".." + range.to();
      case QueryExpression.And and ->
          and.parts().stream()
              .map(PubmedSyntaxTest::shown)
              .collect(Collectors.joining(" & ", "(", ")"));
      case QueryExpression.Or or ->
          or.parts().stream()
              .map(PubmedSyntaxTest::shown)
              .collect(Collectors.joining(" | ", "(", ")"));
      case QueryExpression.Not not -> '!' + shown(not.part());
    };
  }
}
