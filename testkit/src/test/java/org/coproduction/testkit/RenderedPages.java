package org.coproduction.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineRole;
import org.coproduction.intake.LineUse;
import org.coproduction.json.Shipped;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.LoopReport;
import org.coproduction.loop.WhoWasHeard;
import org.coproduction.portfolio.Piece;
import org.coproduction.portfolio.Portfolio;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.PublishGate;
import org.coproduction.publication.Publishable;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedWork;
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
    Map<String, Page> pages = working();
    pages.putAll(published());
    return pages;
  }

  /** The pages for those who do the work: nothing that somebody wrote is on one. */
  static Map<String, Page> working() {
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
        pages.put("scorecard " + name, rendering.scorecard(full.scorecard()));
        pages.put("report " + name, rendering.report(full.report()));
        pages.put("comparison " + name, rendering.comparison(padded.scorecard(), full.scorecard()));
        for (String item : List.of("S1", "V1")) {
          Optional<Page> explained = rendering.item(full.scorecard(), new ItemId(item));
          pages.put("item " + item + " " + name, explained.orElseThrow());
        }
        pages.put("lines " + name, rendering.lines(List.of(new LineUse(3, LineRole.FURNITURE))));
        loops(pages, name, rendering);
      }
    }
    return pages;
  }

  /**
   * What people said and what became of it, who was heard, and many such works; also of nothing.
   */
  private static void loops(Map<String, Page> pages, String name, Rendering rendering) {
    Dossier whole = Samples.wholeDossier();
    Dossier bare = Dossier.builder().form(Samples.weakForm()).build();
    pages.put("loop " + name, rendering.loop(LoopReport.of(whole, AS_OF)));
    pages.put("loop of nothing " + name, rendering.loop(LoopReport.of(bare, AS_OF)));
    pages.put("heard " + name, rendering.heard(WhoWasHeard.of(whole, Samples.localProfile())));
    pages.put("heard nobody " + name, rendering.heard(WhoWasHeard.of(bare, List.of())));
    pages.put(
        "portfolio " + name,
        rendering.portfolio(
            Portfolio.of(
                Stream.of(whole, CouncilWork.dossier(), bare)
                    .map(work -> Piece.of(work, assessed(work).scorecard()))
                    .toList())));
    pages.put("portfolio of nothing " + name, rendering.portfolio(Portfolio.none()));
  }

  /** The pages of what came through the gate, of much and of nothing. */
  static Map<String, Page> published() {
    PublishGate gate = PublishGate.under(PublicationPolicy.FOR_A_KNOWN_GROUP);
    PublishedWork work = gate.publish(Samples.wholeDossier()).published();
    PublishedWork nothing =
        gate.publish(new Publishable(List.of(), List.of(), List.of(), List.of(), Optional.empty()))
            .published();
    LocalOfferYear comments = Samples.localOfferComments();
    PublishedLocalOffer year = gate.publishAfter(List.of(), comments).published();
    PublishedLocalOffer quiet =
        gate.publishAfter(List.of(), LocalOfferYear.of(comments.from(), comments.to(), List.of()))
            .published();
    Map<String, Page> pages = new TreeMap<>();
    for (Locale locale : List.of(Locale.UK, WELSH)) {
      Rendering rendering = rendering(locale);
      String name = locale.getLanguage();
      pages.put("publication " + name, rendering.publication(work));
      pages.put("publication of nothing " + name, rendering.publication(nothing));
      pages.put("you said " + name, rendering.youSaid(work));
      pages.put("you said nothing " + name, rendering.youSaid(nothing));
      pages.put("local offer " + name, rendering.localOffer(year));
      pages.put("local offer without comments " + name, rendering.localOffer(quiet));
    }
    return pages;
  }

  private static Page page(BiFunction<Scorecard, Report, Page> of, Assessment assessment) {
    return of.apply(assessment.scorecard(), assessment.report());
  }
}
