package org.coproduction.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coproduction.json.PublicationJson;
import org.coproduction.publication.PublishedWork;
import org.coproduction.rendering.Page;
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
    }
    return shapes;
  }
}
