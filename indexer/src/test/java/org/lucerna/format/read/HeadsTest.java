package org.lucerna.format.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadsTest {
  @Test
  void rootComesAfterDeclarationsAndComments() {
    String head =
        "\n<?xml version=\"1.0\"?><!-- <a> --><!DOCTYPE x [<!ELEMENT b ANY>]> <ns:Set><c/>";
    assertEquals("Set", Heads.xmlRoot(head));
    assertEquals("html", Heads.xmlRoot("<!DOCTYPE html><html>"));
    assertEquals("", Heads.xmlRoot("no markup <a>"));
    assertEquals("", Heads.xmlRoot("<!-- never closed <a>"));
  }

  /** A pattern that could take comments together in many ways did not come to an end on this. */
  @Test
  void manyDeclarationsWithoutARootAreGivenUp() {
    assertEquals("", Heads.xmlRoot("<?a ?><!-- b -->".repeat(500) + "no root"));
    assertEquals("r", Heads.xmlRoot("<?a ?><!-- b -->".repeat(500) + "<r>"));
  }
}
