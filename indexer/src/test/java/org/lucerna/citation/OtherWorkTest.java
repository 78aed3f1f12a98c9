package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherWorkTest {
  /** The bar stands where the other work begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe J. Livers. Gut. 2015;1:2-9.| Comment in: Ash B. Gut 2016;2:3",
        "Roe J (2015)| [see also Ash 2016]",
        "Roe J. Livers, 2015.|Cited in Ash 2016",
        "Roe J. See also the livers. Gut. 2015;1:2-9;| reprinted in Ash 2016",
        "Roe J. Livers. Undated n.d.| Cited by Ash",
        "Roe J. Livers n.d.; 2015.| Cited by Ash. 2016. Reply to Elm",
      })
  void beginsBehindYear(String marked) {
    int bar = marked.indexOf('|');
    assertEquals(bar, OtherWork.start(marked.replace("|", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2015",
        "Roe J. Livers. Gut. 2015;1:2-9.",
        "Roe J. Reply to Ash. Gut. 2015;1:2-9.",
        "Roe J. Reply to Ash. Gut; in press.",
        "Roe J. Livers. Gut. 20155. Reply to Ash.",
        "Roe J. Livers. Gut. 2015. See alsoran.",
      })
  void ownWorkToTheEnd(String entry) {
    assertEquals(entry.length(), OtherWork.start(entry));
  }
}
