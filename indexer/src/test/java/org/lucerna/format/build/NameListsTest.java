package org.lucerna.format.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Testen, Anna M.; Sample, Bert = Testen/Anna M. + Sample/Bert",
        "Testen, Anna (57190000001); Sample, Bert (57190000002) = Testen/Anna + Sample/Bert",
        "Testen, Anna and van der Sample, Bert = Testen/Anna + van der Sample/Bert",
        "Testen A.M., Sample B. = Testen/A.M. + Sample/B.",
        "AM Testen, B Sample = Testen/AM + Sample/B",
        "Testen AM, Sample B and Third C = Testen/AM + Sample/B + Third/C",
        "Testen, A.M., Sample, B., Third, C.-D. = Testen/A.M. + Sample/B. + Third/C.-D.",
        "Testen, A. M., Sample, B. and Third, C. = Testen/A. M. + Sample/B. + Third/C.",
        "Testen, Anna, Sample, Bert and Third, Carla = Testen/Anna + Sample/Bert + Third/Carla",
        "Testen P., Monika, Third C. = Testen/P. + Monika/ + Third/C.",
        "Testen, Anna and Imaginary Trial Group and Sample, Bert = Testen/Anna"
            + " + Imaginary Trial Group/ + Sample/Bert",
        "Anna Testen and Bert Sample = Testen/Anna + Sample/Bert",
        "Anna M. Testen, Bert van der Sample, C. Third = Testen/Anna M. + van der Sample/Bert"
            + " + Third/C.",
        "van der Sample, Bert = van der Sample/Bert",
        "Department of Health and Social Care = Department of Health and Social Care/",
        "Testen, A. M. = Testen/A. M.",
        "Anna Testen|Bert van der Sample = Testen/Anna + van der Sample/Bert",
        "Testen, Anna = Testen/Anna",
        "Testen, Anna, Jr. = Testen/Anna",
        "Institute for Research and Development = Institute for Research and Development/",
        "[No author name available] = ''",
        "Anonymous = ''",
        "'' = ''",
      })
  void partsWhatStandsInOneField(String cell, String expected) {
    String found =
        NameLists.of(cell).stream()
            .map(name -> name.family() + '/' + name.given())
            .collect(Collectors.joining(" + "));
    assertEquals(expected, found);
  }
}
