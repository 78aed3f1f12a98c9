package org.lucerna.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90000001\\n90000002\\n | numbers alone",
        "PMID: 90000001;\\n90000002 | numbers alone",
        "1. \\nA title.\\nTesten A.\\nJ X. 2001.\\nUI: 90000001\\n | Ovid's reprint form",
        "<?xml version='1.0'?>\\n<rdf:RDF xmlns:rdf='x'/> | RDF",
        "version https://git-lfs.github.com/spec/v1\\noid | a Git LFS pointer",
      })
  void isNamed(String text, String begins) {
    String advice = Unreadable.named(text.replace("\\n", "\n")).orElse("");
    assertEquals(begins, advice.substring(0, Math.min(begins.length(), advice.length())));
  }

  @Test
  void otherTextIsNot() {
    assertEquals(Optional.empty(), Unreadable.named("90000001\nand a word\n"));
    assertEquals(Optional.empty(), Unreadable.named("1. \nA list\n2. \nof two\n"));
    assertEquals(Optional.empty(), Unreadable.named("12\n"));
  }
}
