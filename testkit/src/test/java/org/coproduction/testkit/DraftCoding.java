package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first coding of the real notes by one person: the theme that each line is mostly about. It is
 * a draft for a second coder, no truth. Lines are told by heading (A, B) and position.
 */
final class DraftCoding {

  private static final int UNDER_A = 47;
  private static final int UNDER_B = 49;

  /** The lines on which fair readers differ. */
  static final Set<String> AMBIGUOUS =
      Set.of(
          "A04", "A22", "A36", "A37", "A41", "A42", "A44", "A45", "B03", "B19", "B27", "B33", "B37",
          "B47", "B49");

  private static final Map<String, String> LINES =
      Map.ofEntries(
          Map.entry("COP", "A09 A20 A22 A23 A27 A39 A41 A44 A47 B01 B03 B07 B10 B24 B38"),
          Map.entry("SCH", "A15 A26 A29 A30 A32 A35 A36 B39 B42 B47"),
          Map.entry("VOI", "A02 A21 A25 A37 A42 A46 B16 B22 B34"),
          Map.entry("VCS", "A10 A11 A12 A13 A14 B06 B19 B20 B27"),
          Map.entry("EHC", "A04 A06 A07 A33 A38 A40 B32"),
          Map.entry("REL", "A05 A24 B25 B26 B28 B31 B35"),
          Map.entry("WKF", "A16 A18 B18 B36 B40 B49"),
          Map.entry("INF", "B09 B17 B29 B45 B46"),
          Map.entry("CON", "B05 B21 B41 B44"),
          Map.entry("DIA", "A01 A03 B11"),
          Map.entry("JNT", "A08 A43 B33"),
          Map.entry("SPE", "A45 B12 B13"),
          Map.entry("COM", "B23 B30 B48"),
          Map.entry("ACC", "B02 B04"),
          Map.entry("TPT", "A17 A31"),
          Map.entry("EYS", "A19 B08"),
          Map.entry("TRA", "A34 B43"),
          Map.entry("CYP", "A28 B15"),
          Map.entry("PRO", "B14"),
          Map.entry("UNC", "B37"));

  private DraftCoding() {}

  /** The lines in the order of the notes. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= UNDER_A; line++) {
      lines.add(name('A', line));
    }
    for (int line = 1; line <= UNDER_B; line++) {
      lines.add(name('B', line));
    }
    return lines;
  }

  /** The theme of each line. */
  static Map<String, String> themes() {
    Map<String, String> themes = new LinkedHashMap<>();
    LINES.forEach(
        (theme, lines) -> {
          for (String line : lines.split(" ")) {
            themes.put(line, theme);
          }
        });
    return themes;
  }

  private static String name(char heading, int line) {
    return heading + (line < 10 ? "0" : "") + line;
  }
}
