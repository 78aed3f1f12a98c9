package org.lucerna.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no UTF-8 and say nothing of their charset. */
class OtherBytesTest {
  @ParameterizedTest
  @CsvSource({
    "x-MacRoman, Müller: résection hépatique",
    "x-MacRoman, Dvořák spelt Dvorák für Österreich",
    "windows-1252, Müller: résection hépatique",
    "windows-1252, “Quoted” – don’t: Žižek’s naïve œuvre",
    "windows-1252, Straße • Größe",
  })
  void areReadAsTheyAreSpelt(String charset, String text) throws IOException {
    String written = text.replace("ř", "r");
    BytesFile file = new BytesFile("a.txt", (written + '\n').getBytes(Charset.forName(charset)));
    try (BufferedReader reader = new BufferedReader(SourceText.open(file))) {
      assertEquals(written, reader.readLine());
    }
  }
}
