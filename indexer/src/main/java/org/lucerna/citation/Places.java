package org.lucerna.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Places that publishers sit in: cities, countries, states and their postal codes. */
final class Places {

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> COUNTRIES = new HashSet<>();

  private static final Set<String> CODES =
      Set.of(
          "AL", "AZ", "AR", "CA", "CO", "CT", "DC", "FL", "GA", "IL", "IN", "IA", "KS", "KY", "LA",
          "MA", "MD", "ME", "MI", "MN", "MO", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH",
          "OK", "OR", "PA", "RI", "SC", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "USA", "UK",
          "ON", "BC", "QC", "NSW", "QLD", "VIC", "ACT", "Calif", "Mass", "Md", "Pa", "Ill", "Conn",
          "ID", "HI", "AK", "DE", "MT", "SD", "WY", "MASS", "Mo", "Minn", "Mich", "Tenn", "Fla",
          "Wis", "Ariz", "Colo", "Tex", "UAE", "EU", "U.S.A", "U.K", "D.C");

  static {
    load();
  }

  private Places() {}

  static boolean contains(String name) {
    String plain = plain(name);
    return CODES.contains(plain) || NAMES.contains(plain.toLowerCase(Locale.ROOT));
  }

  static boolean isCountry(String name) {
    return COUNTRIES.contains(plain(name).toLowerCase(Locale.ROOT));
  }

  private static String plain(String name) {
    String plain = name.strip();
    while (!plain.isEmpty() && ".,;:()[]".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain;
  }

  private static void load() {
    InputStream stream =
        Objects.requireNonNull(
            Places.class.getResourceAsStream("places.txt"), "places.txt is missing");
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.split("\t", 2);
        NAMES.add(parts[0]);
        if (parts.length > 1) {
          COUNTRIES.add(parts[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
