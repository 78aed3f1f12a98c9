package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNameTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.examplehealth.org/liver, Example Health, true",
    "http://examplehealth.org:8080, The Example Health, true",
    "ehf.example/page, Example Health Foundation, true",
    "https://kidneys.example, Kidneys and livers, true",
    "https://www.examplehealth.org/liver, Liver, false",
    "https://www.examplehealth.org, e, false",
    "'', Example Health, false",
  })
  void knowsWhoseAnAddressIs(String address, String name, boolean named) {
    assertEquals(named, HostName.of(address).isNamedBy(name));
  }
}
