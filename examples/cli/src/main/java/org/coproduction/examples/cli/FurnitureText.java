package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.coproduction.intake.LineRole;
import org.coproduction.intake.LineUse;

/** The lines that belong to the page or template, for people who want to see that none is lost. */
final class FurnitureText {

  private FurnitureText() {}

  static void print(List<LineUse> lines, PrintWriter out) {
    List<LineUse> furniture =
        lines.stream()
            .filter(
                line ->
                    line.role() == LineRole.FURNITURE || line.role() == LineRole.REPEATED_PROMPT)
            .toList();
    if (furniture.isEmpty()) {
      return;
    }
    out.println();
    out.println("Lines that belong to the page and not to what people wrote:");
    for (LineUse line : furniture) {
      out.println(
          "  line "
              + line.line()
              + "  "
              + line.role().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
  }
}
