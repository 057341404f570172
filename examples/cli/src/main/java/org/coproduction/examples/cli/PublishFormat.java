package org.coproduction.examples.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.coproduction.json.PublicationJson;
import org.coproduction.publication.PublishedWork;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.PublicationCsv;
import org.coproduction.rendering.Rendering;

/** The shapes in which a publication can be written. */
enum PublishFormat {
  /** One HTML document, for a web site. */
  HTML,
  /** Markdown. */
  MARKDOWN,
  /** Plain text. */
  TEXT,
  /** Four tables for spreadsheets. */
  CSV,
  /** JSON, for programs. */
  JSON;

  private static final int WIDTH = 80;

  /** The files of this shape, by name. */
  Map<String, String> files(PublishedWork work, Locale locale) {
    Page page = Rendering.in(locale).publication(work);
    Map<String, String> files = new LinkedHashMap<>();
    switch (this) {
      case HTML -> files.put("publication.html", page.html());
      case MARKDOWN -> files.put("publication.md", page.markdown());
      case TEXT -> files.put("publication.txt", page.text(WIDTH));
      case JSON -> files.put("publication.json", PublicationJson.write(work));
      case CSV -> {
        files.put("themes.csv", PublicationCsv.themes(work));
        files.put("quotes.csv", PublicationCsv.quotes(work));
        files.put("attendance.csv", PublicationCsv.attendance(work));
        files.put("responses.csv", PublicationCsv.responses(work));
      }
    }
    return files;
  }
}
