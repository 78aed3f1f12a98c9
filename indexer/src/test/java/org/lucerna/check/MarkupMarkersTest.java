package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.resolve.InMemoryLookup;

/** LUC503 and LUC504 over what HTML raises and links. */
class MarkupMarkersTest {
  private static final String A =
      "Holm I, Varga T. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30.";
  private static final String B =
      "Varga T. Cooling of made-up lesions. J Invent Med. 2018;6(1):21-30.";
  private static final String LIST =
      "<h2>References</h2><ol><li>" + A + "</li><li>" + B + "</li></ol>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sup>177</sup>Lu is given",
        "beads of <sup>90</sup>Y or [<sup>68</sup>Ga]Ga-made-up",
        "scans with <sup>18</sup>F-FDG and <sup>99m</sup>Tc",
        "iodine-<sup>131</sup>I and sodium<sup>131</sup>I are given",
        "scans with ¹⁸F-FDG are made",
        "50 mg per m<sup>2</sup> and 3 µm<sup>3</sup>",
        "cells of 50 × 10<sup>9</sup>/L were counted",
        "Ca<sup>2+</sup> and Mg<sup>2</sup>+ were low",
        "the 1<sup>st</sup> dose of Madeup<sup>®</sup> was given",
        "an I<sup>2</sup> of 40 and R<sup>2</sup> of 0.3",
      })
  void numbersOfAWordPointNowhere(String words) {
    assertEquals(
        List.of("LUC504@2"),
        codes("One helps some people.<sup>1</sup> Again.<sup>1</sup> So " + words + ".", LIST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2*", "2,†", "*2", "[2]§", "2®", "(2)",
      })
  void signsBesideANumberAreNotItsOwn(String raised) {
    assertEquals(List.of(), codes("One.<sup>1</sup> Two.<sup>" + raised + "</sup>", LIST));
    assertEquals(
        List.of("LUC503", "LUC504@2"),
        codes("One.<sup>1</sup> Two.<sup>" + raised.replace('2', '3') + "</sup>", LIST));
  }

  @Test
  void aWordAndAnElementAreToldApart() {
    assertEquals(
        List.of(), codes("Stage I<sup>2</sup> is small. Most are.<sup>1</sup>In time more.", LIST));
  }

  @Test
  void endnotesOfWordAreKnownByTheirLinks() {
    String notes =
        "<hr><div id=edn1><p><a href='#_ednref1' name='_edn1'>[i]</a> "
            + A
            + "</p></div><div id=edn2><p><a href='#_ednref2' name='_edn2'>[ii]</a> "
            + B
            + "</p></div>";
    String first = "Heat helps.<a href='#_edn1' name='_ednref1'>[i]</a> ";
    String second = "Cold too.<a href='#_edn2' name='_ednref2'><span>[ii]</span></a>";
    ArticleReport whole = report(first + second, notes);
    assertEquals(List.of(A, B), whole.entries().stream().map(EntryReport::raw).toList());
    assertEquals(List.of(), whole.notes());
    assertEquals(List.of("LUC504@2"), codes(first + first, notes));
  }

  @Test
  void linksBackAreNoPartOfAnEntry() {
    String list =
        "<h2>References</h2><ol class=references><li id=c1><span class=mw-cite-backlink>^ "
            + "<a href='#r1'><sup><i>a</i></sup></a> <a href='#r2'><sup><i>b</i></sup></a></span> "
            + A
            + "</li><li id=c2><a href='#r3'>↑</a> "
            + B
            + " <a href='#r3'>↩</a></li></ol>";
    ArticleReport report = report("One<a href='#c1'>[a]</a>. Two<a href='#c2'>[b]</a>.", list);
    assertEquals(List.of(A, B), report.entries().stream().map(EntryReport::raw).toList());
    assertEquals(List.of(), report.notes());
  }

  private static List<String> codes(String text, String list) {
    return CheckRuns.codes(report(text, list)).stream()
        .filter(code -> code.matches("LUC50[34].*"))
        .toList();
  }

  private static ArticleReport report(String text, String list) {
    return CheckRuns.check(
        new InMemoryLookup(List.of()),
        "a.html",
        "<html><body><main><h1>Warm livers</h1><p>%s</p>%s</main></body></html>"
            .formatted(text, list));
  }
}
