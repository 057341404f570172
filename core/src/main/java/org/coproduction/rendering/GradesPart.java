package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.GradeCounts;

/** The fourth result: how well what is met is shown. */
final class GradesPart {

  private GradesPart() {}

  static Block.Section of(GradeCounts counts, Wording wording) {
    List<Block> blocks = new ArrayList<>();
    Phrase phrase =
        wording.phrase(
            "grades.counts",
            "asserted",
            counts.asserted(),
            "documented",
            counts.documented(),
            "corroborated",
            counts.corroborated());
    blocks.add(
        new Block.Paragraph(
            counts.recognisedOnly() == 0
                ? phrase
                : phrase.and(wording.count("grades.recognised", counts.recognisedOnly()))));
    if (wording.isDetailed()) {
      blocks.add(table(counts, wording));
    }
    return new Block.Section(wording.phrase("grades.title"), blocks);
  }

  private static Block.Table table(GradeCounts counts, Wording wording) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      int count =
          switch (grade) {
            case ASSERTED -> counts.asserted();
            case DOCUMENTED -> counts.documented();
            case CORROBORATED -> counts.corroborated();
          };
      rows.add(
          List.of(
              Phrase.plain(wording.term(grade)),
              Phrase.plain(Integer.toString(count)),
              wording.phrase("meaning." + grade.name())));
    }
    return new Block.Table(
        wording.phrase("grades.caption"),
        List.of(
            wording.phrase("grades.grade"),
            wording.phrase("grades.items"),
            wording.phrase("grades.meaning")),
        rows);
  }
}
