package org.coproduction.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.exchange.CsvSheet;
import org.coproduction.exchange.KeptColumns;
import org.coproduction.exchange.QdaCodebook;
import org.coproduction.exchange.QdaCodebooks;
import org.coproduction.exchange.Separator;
import org.coproduction.exchange.ThemeFinder;
import org.coproduction.exchange.ThemeFinderDialect;
import org.coproduction.exchange.Written;
import org.coproduction.json.Digests;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.DocumentLinesWriter;
import org.coproduction.json.Shipped;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.LoopReport;
import org.coproduction.loop.WhoWasHeard;
import org.coproduction.portfolio.Piece;
import org.coproduction.portfolio.Portfolio;
import org.coproduction.publication.GateResult;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.PublishGate;
import org.coproduction.publication.PublishedHeard;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedWork;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.Rendering;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;

/**
 * All that the library can write of a piece of work, or of a year of comments on a Local Offer, by
 * name: working copies, results and what is published. A new way out is added here.
 */
final class EveryOutput {

  private static final LocalDate AS_OF = LocalDate.of(2024, 1, 31);

  private final Map<String, String> outputs = new LinkedHashMap<>();

  private EveryOutput() {}

  static Map<String, String> of(Dossier dossier) {
    EveryOutput all = new EveryOutput();
    all.document("form", DocumentFormat.evidenceForm(), dossier.getForm());
    for (Event event : dossier.getEvents()) {
      all.document("event", DocumentFormat.event(), event);
      for (Separator separator : Separator.values()) {
        all.written(
            "items " + separator,
            CsvSheet.items().write(event.getFeedback(), separator, KeptColumns.none()));
      }
    }
    for (Codebook codebook : dossier.getCodebooks()) {
      all.document("codebook", DocumentFormat.codebook(), codebook);
      all.written("codebook qdc", QdaCodebooks.write(QdaCodebook.of(codebook)));
      for (ThemeFinderDialect dialect : ThemeFinderDialect.values()) {
        all.written("themes " + dialect, ThemeFinder.writeThemes(codebook, dialect));
      }
    }
    for (Codings codings : dossier.getCodings()) {
      all.document("codings", DocumentFormat.codings(), codings);
      all.written(
          "codings csv",
          CsvSheet.codings().write(codings.getCodings(), Separator.COMMA, KeptColumns.none()));
      for (ThemeFinderDialect dialect : ThemeFinderDialect.values()) {
        all.written("mapping " + dialect, ThemeFinder.writeMapping(codings, dialect));
      }
    }
    dossier
        .getResponses()
        .forEach(responses -> all.document("responses", DocumentFormat.responses(), responses));
    all.judged(dossier);
    all.published(dossier);
    all.text("dossier toString", dossier.toString());
    return all.outputs;
  }

  static Map<String, String> of(LocalOfferYear year) {
    EveryOutput all = new EveryOutput();
    all.document("year", DocumentFormat.localOfferComments(), year);
    for (PublicationPolicy policy : policies()) {
      GateResult<PublishedLocalOffer> result =
          PublishGate.under(policy).publishAfter(List.of(), year);
      String name = "published " + (policy.moderatedOnly() ? "for everybody " : "for a group ");
      PublishedShapes.of(result.published()).forEach((shape, text) -> all.text(name + shape, text));
      all.released(name, result);
    }
    all.text("year toString", year.toString());
    return all.outputs;
  }

  private static List<PublicationPolicy> policies() {
    return List.of(PublicationPolicy.FOR_EVERYBODY, PublicationPolicy.FOR_A_KNOWN_GROUP);
  }

  /** A scorecard with the fingerprints of what it was made of, explained item by item. */
  private void judged(Dossier dossier) {
    Dossier known = Digests.of(dossier, Shipped.rubric());
    Assessment assessment = Coproduction.assess(known, Shipped.rubric(), Shipped.profile(), AS_OF);
    document("report", DocumentFormat.report(), assessment.report());
    document("scorecard", DocumentFormat.scorecard(), assessment.scorecard());
    text("assessment toString", assessment.toString());
    Portfolio portfolio = Portfolio.of(List.of(Piece.of(known, assessment.scorecard())));
    WhoWasHeard heard = WhoWasHeard.of(known, Samples.localProfile());
    for (Locale locale : List.of(Locale.UK, RenderedPages.WELSH)) {
      Rendering rendering = RenderedPages.rendering(locale).inDetail();
      page("report " + locale, rendering.report(assessment.report()));
      page("scorecard " + locale, rendering.scorecard(assessment.scorecard()));
      page(
          "assessment " + locale,
          rendering.assessment(assessment.scorecard(), assessment.report()));
      page("loop " + locale, rendering.loop(LoopReport.of(known, AS_OF)));
      page("heard " + locale, rendering.heard(heard));
      page("portfolio " + locale, rendering.portfolio(portfolio));
      assessment
          .scorecard()
          .items()
          .forEach(
              item ->
                  page(
                      "explained " + item.id().value() + " " + locale,
                      rendering.item(assessment.scorecard(), item.id()).orElseThrow()));
    }
    text("portfolio toString", portfolio.toString());
    text("heard toString", heard.toString());
  }

  private void published(Dossier dossier) {
    for (PublicationPolicy policy : policies()) {
      GateResult<PublishedWork> result = PublishGate.under(policy).publish(dossier);
      String name = "published " + (policy.moderatedOnly() ? "for everybody " : "for a group ");
      PublishedShapes.of(result.published()).forEach((shape, text) -> text(name + shape, text));
      released(name, result);
    }
    GateResult<PublishedHeard> heard =
        PublishGate.under(PublicationPolicy.FOR_A_KNOWN_GROUP)
            .publishAfter(List.of(), WhoWasHeard.of(dossier, List.of()), dossier.getForm().getId());
    PublishedShapes.of(heard.published())
        .forEach((shape, text) -> text("published who was heard " + shape, text));
  }

  private void released(String name, GateResult<?> result) {
    text(name + "held", result.held().toString());
    document(
        name + "counts behind it",
        DocumentFormat.releasedTables(),
        new ReleasedTables(result.releases()));
  }

  private <T> void document(String name, DocumentFormat<T> format, T value) {
    text(name + " json", format.write(value));
    text(name + " compact json", format.writeCompact(value));
    text(name + " canonical json", format.canonical(value).text());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DocumentLinesWriter lines = new DocumentLinesWriter(bytes)) {
      lines.write(format, value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    text(name + " lines", bytes.toString(StandardCharsets.UTF_8));
  }

  private void page(String name, Page page) {
    text(name + " html", page.html());
    text(name + " markdown", page.markdown());
    text(name + " text", page.text(2_000));
  }

  private void written(String name, Written written) {
    text(name, new String(written.bytes(), StandardCharsets.UTF_8));
    text(name + " report", DocumentFormat.report().write(written.report()));
  }

  private void text(String name, String text) {
    outputs.merge(name, text, (one, other) -> one + "\n" + other);
  }
}
