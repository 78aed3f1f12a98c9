package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.check.settings.FilePattern;
import org.lucerna.check.settings.SettingsException;
import org.lucerna.check.settings.SettingsReader;

class SettingsReaderTest {
  private static CheckSettings read(String toml) throws SettingsException {
    return new SettingsReader(Path.of("site/lucerna.toml"), Set.of("LUC104", "LUC701")).read(toml);
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
        "[[suppress]]\\nrule = 'LUC104'\\nreason = 'x'\\nfile = '[' | file = '['",
        "not toml at all | line 1"
      })
  void refusesWhatItDoesNotKnow(String toml, String named) {
    SettingsException e =
        assertThrows(SettingsException.class, () -> read(toml.replace("\\n", "\n")));
    assertTrue(String.valueOf(e.getMessage()).contains(named), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "*.html, a.html, true",
    "*.html, old/deep/a.html, true",
    "*.html, a.md, false",
    "old, old/deep/a.html, true",
    "old, older/a.html, false",
    "old, old, true",
    "old/, old, false",
    "old/, deep/old/a.html, true",
    "old/*.html, old/a.html, true",
    "old/*.html, deep/old/a.html, false",
    "old/*.html, old/deep/a.html, false",
    "/a.html, a.html, true",
    "/a.html, old/a.html, false",
    "**/old/*.html, deep/old/a.html, true",
    "**/old/*.html, old/a.html, true",
    "old/**/a.html, old/a.html, true",
    "old/**/a.html, old/x/y/a.html, true",
    "old/**, old/x/y/a.html, true",
    "old/deep, old/deep/x/a.html, true",
  })
  void patternsOfFilesAreGits(String pattern, String file, boolean covered) {
    Path site = Path.of("site");
    assertEquals(covered, FilePattern.of(pattern, site).matches("site/" + file));
    Path elsewhere = site.toAbsolutePath().resolveSibling("settings-of-others");
    assertEquals(
        covered,
        FilePattern.of(pattern, elsewhere).matches(file),
        "settings elsewhere: paths begin in the working directory");
  }

  @Test
  void baselineIsReadAsItWasWritten() throws SettingsException {
    Path file = Path.of("site/baseline.json");
    String json = Baseline.write(file, List.of(new Baseline.Known("site/a.html", "R", "ff00")));
    Baseline baseline = Baseline.read(file, json);
    assertTrue(json.contains("\"a.html\""), json);
    assertTrue(baseline.knows("site/a.html", "ff00"));
    assertTrue(baseline.knows(Path.of("site/a.html").toAbsolutePath().toString(), "ff00"));
    assertFalse(baseline.knows("site/old/a.html", "ff00"));
    assertFalse(baseline.knows("site/b.html", "ff00"));
    assertFalse(baseline.knows("site/a.html", "ff01"));
    Path moved = Path.of("copy/baseline.json");
    assertTrue(Baseline.read(moved, json).knows("copy/a.html", "ff00"));
    assertThrows(SettingsException.class, () -> Baseline.read(file, "[]"));
  }
}
