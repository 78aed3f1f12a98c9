package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.check.settings.SettingsException;
import org.lucerna.check.settings.SettingsReader;

class SettingsReaderTest {
  private static CheckSettings read(String toml) throws SettingsException {
    return new SettingsReader("lucerna.toml", Set.of("LUC104", "LUC701")).read(toml);
  }

  @Test
  void readsEveryTable() throws SettingsException {
    CheckSettings settings =
        read(
            """
            [rules]
            LUC104 = "off"
            LUC701 = "error"
            [thresholds]
            stale-years = 5
            [site]
            names = ["Example Trust", "example.org"]
            [[suppress]]
            rule = "LUC701"
            file = "old/*.html"
            reason = "archive"
            until = "2027-01-31"
            """);
    assertEquals(Optional.empty(), settings.severities().get("LUC104"));
    assertEquals(Optional.of(Severity.ERROR), settings.severities().get("LUC701"));
    assertEquals(5, settings.staleYears());
    assertEquals(Set.of("Example Trust", "example.org"), settings.ownNames());
    assertEquals("archive", settings.suppressions().getFirst().reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[rules]\\nLUC999 = 'off' | LUC999",
        "[rules]\\nLUC104 = 'loud' | loud",
        "[ruels]\\nLUC104 = 'off' | ruels",
        "[thresholds]\\nstale-years = 0 | stale-years",
        "[[suppress]]\\nrule = 'LUC104' | reason",
        "[[suppress]]\\nrule = 'LUC104'\\nreason = 'x'\\nuntil = 'soon' | soon",
        "not toml at all | line 1"
      })
  void refusesWhatItDoesNotKnow(String toml, String named) {
    SettingsException e =
        assertThrows(SettingsException.class, () -> read(toml.replace("\\n", "\n")));
    assertTrue(String.valueOf(e.getMessage()).contains(named), e.getMessage());
  }

  @Test
  void baselineIsReadAsItWasWritten() throws SettingsException {
    String json = Baseline.write(List.of(new Baseline.Known("a.html", "LUC104", "ff00")));
    Baseline baseline = Baseline.read("baseline.json", json);
    assertTrue(baseline.knows("a.html", "ff00"));
    assertTrue(!baseline.knows("b.html", "ff00"));
    assertThrows(SettingsException.class, () -> Baseline.read("x", "[]"));
  }
}
