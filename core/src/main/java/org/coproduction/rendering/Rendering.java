package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.charter.Ladder;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineUse;
import org.coproduction.loop.LoopReport;
import org.coproduction.loop.WhoWasHeard;
import org.coproduction.portfolio.Portfolio;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedWork;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.ItemId;
import org.coproduction.value.LanguageTag;

/**
 * Makes pages for people of reports and scorecards, so that no host writes its own.
 *
 * <p>Languages: English, and Welsh, which a Welsh speaker has not reviewed yet; other languages are
 * answered in English. Sentences of rubrics and ladders stay in the language of their document and
 * are marked as such. What somebody wrote in a record is on no page of a report or scorecard, since
 * neither holds it, and on the page of a publication only as far as it came through the gate.
 * Immutable and thread-safe; make it once per language.
 */
public final class Rendering {

  private final Locale locale;
  private final List<Ladder> ladders;
  private final Optional<LanguageTag> rubricLanguage;
  private final Wording wording;

  private Rendering(
      Locale locale, List<Ladder> ladders, Optional<LanguageTag> rubricLanguage, boolean detailed) {
    this.locale = locale;
    this.ladders = List.copyOf(ladders);
    this.rubricLanguage = rubricLanguage;
    this.wording = new Wording(locale, ladders, rubricLanguage, detailed);
  }

  /**
   * Short pages in a language, each about a screen long.
   *
   * @param locale the language wanted; only its language counts
   * @return the rendering
   */
  public static Rendering in(Locale locale) {
    return new Rendering(locale, List.of(), Optional.empty(), false);
  }

  /**
   * Calls rungs by their titles, which scorecards do not hold.
   *
   * @param known the ladders; a rung of another one is called by its identifier
   * @return a rendering like this that knows them
   */
  public Rendering withLadders(Collection<Ladder> known) {
    return new Rendering(locale, List.copyOf(known), rubricLanguage, wording.isDetailed());
  }

  /**
   * Says which language the sentences of the rubric are in, so that pages in another can mark them.
   *
   * @param language the language, where it is known
   * @return a rendering like this that knows it
   */
  public Rendering withRubricIn(Optional<LanguageTag> language) {
    return new Rendering(locale, ladders, language, wording.isDetailed());
  }

  /**
   * Says everything: each item with its reason and facts, each finding with its places.
   *
   * @return a rendering like this that makes long pages
   */
  public Rendering inDetail() {
    return new Rendering(locale, ladders, rubricLanguage, true);
  }

  /**
   * A report: what was found, how often and where, what a profile muted, what each rule came to.
   *
   * @param report the report
   * @return the page
   */
  public Page report(Report report) {
    return page("report.title", ReportPart.of(report, wording));
  }

  /**
   * A scorecard: its four results, each explained.
   *
   * @param scorecard the scorecard
   * @return the page
   */
  public Page scorecard(Scorecard scorecard) {
    return page("scorecard.title", ScorecardPart.of(scorecard, wording));
  }

  /**
   * A scorecard, and the report that was made with it.
   *
   * @param scorecard the scorecard
   * @param report the report
   * @return the page
   */
  public Page assessment(Scorecard scorecard, Report report) {
    List<Block> blocks = new ArrayList<>(ScorecardPart.of(scorecard, wording));
    blocks.add(
        new Block.Section(
            wording.phrase("report.section"), ReportPart.besideScorecard(report, wording)));
    return page("scorecard.title", blocks);
  }

  /**
   * One item, followed down to the facts that it rests on: where they stand, where they come from,
   * how well they are shown and what would show them better.
   *
   * @param scorecard the scorecard
   * @param item the item
   * @return the page, or nothing where the scorecard has no such item
   */
  public Optional<Page> item(Scorecard scorecard, ItemId item) {
    return scorecard
        .item(item)
        .map(
            score ->
                new Page(
                    wording.language(),
                    ItemPart.title(score, wording),
                    ItemPart.of(score, scorecard, wording)));
  }

  /**
   * What moved between two scorecards, and why.
   *
   * @param before the earlier scorecard
   * @param after the later one
   * @return the page; it says so where nothing moved, or where the two were judged by different
   *     rubrics or versions
   */
  public Page comparison(Scorecard before, Scorecard after) {
    return page("comparison.title", ComparisonPart.of(before, after, wording));
  }

  /**
   * What came through the publication gate: the events, what people said by theme, and what came of
   * it. Nothing else that somebody wrote can be on a page.
   *
   * @param work what may be published
   * @return the page
   */
  public Page publication(PublishedWork work) {
    return page("publication.title", PublicationPart.of(work, wording));
  }

  /**
   * What became of each line of a text that belongs to the page or template, and not to what people
   * said or wrote in it: nothing is lost, and this shows it.
   *
   * @param lines the account of the lines
   * @return the page
   */
  public Page lines(List<LineUse> lines) {
    return page("lines.title", LinesPart.of(lines, wording));
  }

  /**
   * What people said and what became of it. Its numbers are exact: it is for those who do the work.
   *
   * @param report the report
   * @return the page
   */
  public Page loop(LoopReport report) {
    return page("loop.title", LoopPart.of(report, wording));
  }

  /**
   * Who was heard. Its numbers are exact: it is for those who do the work.
   *
   * @param heard who was heard
   * @return the page
   */
  public Page heard(WhoWasHeard heard) {
    return page("heard.title", HeardPart.of(heard, wording));
  }

  /**
   * What many pieces of work show, side by side and none above another.
   *
   * @param portfolio the portfolio
   * @return the page
   */
  public Page portfolio(Portfolio portfolio) {
    return page("portfolio.title", PortfolioPart.of(portfolio, wording));
  }

  /**
   * You said, we did, we could not: what came through the publication gate, as what people said
   * beside what became of it. What is not answered yet is listed.
   *
   * @param work what may be published
   * @return the page
   */
  public Page youSaid(PublishedWork work) {
    return page("you-said.title", YouSaidPart.of(work, wording));
  }

  /**
   * The comments of a year on a Local Offer (England) that came through the publication gate, by
   * class, each with the council's response and what it means to do.
   *
   * @param year what may be published
   * @return the page
   */
  public Page localOffer(PublishedLocalOffer year) {
    return page("local-offer.title", LocalOfferPart.of(year, wording));
  }

  private Page page(String title, List<Block> blocks) {
    return new Page(wording.language(), wording.phrase(title), blocks);
  }
}
