package org.coproduction.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.coproduction.exchange.PublicationExchange;
import org.coproduction.json.PublicationJson;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedWork;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.PublicationCalendar;
import org.coproduction.rendering.PublicationCsv;
import org.coproduction.rendering.Rendering;

/** The shapes in which a publication can be written. */
enum PublishFormat {
  /** HTML documents, for a web site. */
  HTML(".html"),
  /** Markdown. */
  MARKDOWN(".md"),
  /** Plain text. */
  TEXT(".txt"),
  /** Tables for spreadsheets. */
  CSV(".csv"),
  /** JSON, for programs. */
  JSON(".json"),
  /** A calendar of the events (RFC 5545). */
  CALENDAR(".ics"),
  /** The themes as a codebook for programs of qualitative analysis (REFI-QDA). */
  QDC(".qdc");

  private static final int WIDTH = 80;

  private final String ending;

  PublishFormat(String ending) {
    this.ending = ending;
  }

  /** The files of this shape, by name. */
  Map<String, String> files(PublishedWork work, Locale locale, LocalDate today) {
    Map<String, String> files = new LinkedHashMap<>();
    switch (this) {
      case HTML, MARKDOWN, TEXT -> {
        files.put("publication" + ending, page(Rendering.in(locale).publication(work)));
        files.put("you-said" + ending, page(Rendering.in(locale).youSaid(work)));
      }
      case JSON -> files.put("publication" + ending, PublicationJson.write(work));
      case CSV -> {
        files.put("themes.csv", PublicationCsv.themes(work));
        files.put("quotes.csv", PublicationCsv.quotes(work));
        files.put("attendance.csv", PublicationCsv.attendance(work));
        files.put("responses.csv", PublicationCsv.responses(work));
      }
      case CALENDAR -> files.put("events" + ending, PublicationCalendar.write(work, today));
      case QDC ->
          files.put(
              "themes" + ending,
              new String(PublicationExchange.codebook(work).bytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  /** The files of this shape, by name; a year of comments has neither events nor a codebook. */
  Map<String, String> files(PublishedLocalOffer year, Locale locale) {
    String name = "local-offer-" + year.from();
    Map<String, String> files = new LinkedHashMap<>();
    switch (this) {
      case HTML, MARKDOWN, TEXT ->
          files.put(name + ending, page(Rendering.in(locale).localOffer(year)));
      case JSON -> files.put(name + ending, PublicationJson.write(year));
      case CSV -> {
        files.put(name + "-comments.csv", PublicationCsv.comments(year));
        files.put(name + "-counts.csv", PublicationCsv.commentCounts(year));
      }
      case CALENDAR, QDC -> {}
    }
    return files;
  }

  private String page(Page page) {
    return switch (this) {
      case HTML -> page.html();
      case MARKDOWN -> page.markdown();
      default -> page.text(WIDTH);
    };
  }
}
