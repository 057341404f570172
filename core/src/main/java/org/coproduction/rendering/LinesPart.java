package org.coproduction.rendering;

import java.util.List;
import org.coproduction.intake.LineUse;

/** The lines that belong to a page or template, for people who want to see that none is lost. */
final class LinesPart {

  private LinesPart() {}

  static List<Block> of(List<LineUse> lines, Wording wording) {
    List<LineUse> furniture = LineUse.ofThePage(lines);
    return furniture.isEmpty()
        ? List.of(wording.paragraph("lines.none"))
        : List.of(
            new Block.Listing(
                furniture.stream()
                    .map(
                        use ->
                            Block.Entry.of(
                                wording.phrase(
                                    "lines.line",
                                    "line",
                                    use.line(),
                                    "role",
                                    wording.term(use.role()))))
                    .toList()));
  }
}
