package org.coproduction.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineRole;
import org.coproduction.intake.LineUse;
import org.coproduction.json.Shipped;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.Rendering;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.ItemId;

/** The pages that tests look at: each kind, of a form with facts and of one with words alone. */
final class RenderedPages {

  static final Locale WELSH = Locale.forLanguageTag("cy");

  private static final LocalDate AS_OF = LocalDate.of(2024, 1, 31);

  private RenderedPages() {}

  static Assessment assessment() {
    return assessed(Samples.dossier());
  }

  static Assessment padded() {
    return assessed(
        Dossier.builder()
            .from(Samples.dossier())
            .events(List.of())
            .form(Samples.paddedForm())
            .build());
  }

  private static Assessment assessed(Dossier dossier) {
    return Coproduction.assess(dossier, Shipped.rubric(), Shipped.profile(), AS_OF);
  }

  static Rendering rendering(Locale locale) {
    return Rendering.in(locale)
        .withLadders(Shipped.ladders())
        .withRubricIn(Shipped.rubric().getLanguage());
  }

  /** Every kind of page in both languages, short and in detail, by a name. */
  static Map<String, Page> all() {
    Map<String, Page> pages = new TreeMap<>();
    Assessment full = assessment();
    Assessment padded = padded();
    Assessment council = CouncilWork.assessment();
    for (Locale locale : List.of(Locale.UK, WELSH)) {
      for (boolean detailed : new boolean[] {false, true}) {
        Rendering rendering = detailed ? rendering(locale).inDetail() : rendering(locale);
        String name = locale.getLanguage() + (detailed ? " in detail" : " in short");
        pages.put("assessment " + name, page(rendering::assessment, full));
        pages.put("padded " + name, page(rendering::assessment, padded));
        pages.put("council " + name, page(rendering::assessment, council));
        pages.put(
            "other rubric " + name, rendering.comparison(council.scorecard(), full.scorecard()));
        pages.put(
            "item L3 " + name, rendering.item(council.scorecard(), new ItemId("L3")).orElseThrow());
        pages.put("report " + name, rendering.report(full.report()));
        pages.put("comparison " + name, rendering.comparison(padded.scorecard(), full.scorecard()));
        for (String item : List.of("S1", "V1")) {
          Optional<Page> explained = rendering.item(full.scorecard(), new ItemId(item));
          pages.put("item " + item + " " + name, explained.orElseThrow());
        }
        pages.put("lines " + name, rendering.lines(List.of(new LineUse(3, LineRole.FURNITURE))));
      }
    }
    return pages;
  }

  private static Page page(BiFunction<Scorecard, Report, Page> of, Assessment assessment) {
    return of.apply(assessment.scorecard(), assessment.report());
  }
}
