package org.coproduction.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coproduction.exchange.PublicationExchange;
import org.coproduction.exchange.ThemeFinderDialect;
import org.coproduction.exchange.Written;
import org.coproduction.json.PublicationJson;
import org.coproduction.publication.PublishedHeard;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedWork;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.PublicationCalendar;
import org.coproduction.rendering.PublicationCsv;
import org.coproduction.rendering.Rendering;

/** Every shape in which a publication can leave, by a name. A new writer is added here. */
final class PublishedShapes {

  private PublishedShapes() {}

  static Map<String, String> of(PublishedWork work) {
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put("json", PublicationJson.write(work));
    shapes.put("themes.csv", PublicationCsv.themes(work));
    shapes.put("quotes.csv", PublicationCsv.quotes(work));
    shapes.put("attendance.csv", PublicationCsv.attendance(work));
    shapes.put("responses.csv", PublicationCsv.responses(work));
    for (Locale locale : List.of(Locale.UK, RenderedPages.WELSH)) {
      Page page = Rendering.in(locale).publication(work);
      shapes.put("html " + locale, page.html());
      shapes.put("markdown " + locale, page.markdown());
      shapes.put("text " + locale, page.text(2_000));
      Page youSaid = Rendering.in(locale).youSaid(work);
      shapes.put("you said html " + locale, youSaid.html());
      shapes.put("you said markdown " + locale, youSaid.markdown());
      shapes.put("you said text " + locale, youSaid.text(2_000));
    }
    // A line that is folded would hide what stands on its fold.
    shapes.put(
        "calendar",
        PublicationCalendar.write(work, LocalDate.of(2024, 1, 31)).replace("\r\n ", ""));
    shapes.put("qdc", text(PublicationExchange.codebook(work)));
    for (ThemeFinderDialect dialect : ThemeFinderDialect.values()) {
      shapes.put("themes " + dialect, text(PublicationExchange.themes(work, dialect)));
    }
    return shapes;
  }

  static Map<String, String> of(PublishedLocalOffer year) {
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put("json", PublicationJson.write(year));
    shapes.put("comments.csv", PublicationCsv.comments(year));
    shapes.put("counts.csv", PublicationCsv.commentCounts(year));
    for (Locale locale : List.of(Locale.UK, RenderedPages.WELSH)) {
      Page page = Rendering.in(locale).localOffer(year);
      shapes.put("html " + locale, page.html());
      shapes.put("markdown " + locale, page.markdown());
      shapes.put("text " + locale, page.text(2_000));
    }
    return shapes;
  }

  static Map<String, String> of(PublishedHeard heard) {
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put("json", PublicationJson.write(heard));
    shapes.put("heard.csv", PublicationCsv.heard(heard));
    shapes.put("channels.csv", PublicationCsv.heardByChannel(heard));
    return shapes;
  }

  private static String text(Written written) {
    return new String(written.bytes(), StandardCharsets.UTF_8);
  }
}
