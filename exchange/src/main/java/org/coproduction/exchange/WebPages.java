package org.coproduction.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads web pages (HTML) into lines of text, as a browser would show them.
 *
 * <p>Menus, buttons and search boxes are kept as {@linkplain Aside asides} and reported, as are
 * hidden words, comments in the source and what says whose page it is. Scripts are passed over.
 * Nothing is executed or fetched.
 *
 * <p>The HTML library (jsoup) is an optional dependency: whoever calls this class has it.
 */
public final class WebPages {

  private static final TextPosition START = new TextPosition(1, 1);

  private WebPages() {}

  /**
   * Reads a page within the {@linkplain ExchangeLimits#standard() standard limits}.
   *
   * @param html the page; its encoding is told as browsers tell it
   * @param kind what the text is going to be read as: an evidence form, an event
   * @return its text, or why there is none
   */
  public static PlacedText read(byte[] html, DocumentKind kind) {
    return read(html, kind, ExchangeLimits.standard());
  }

  /**
   * Reads a page.
   *
   * @param html the page; its encoding is told as browsers tell it
   * @param kind what the text is going to be read as: an evidence form, an event
   * @param limits how much to take in; rows are the lines of the text
   * @return its text, or why there is none
   */
  public static PlacedText read(byte[] html, DocumentKind kind, ExchangeLimits limits) {
    Notes notes = new Notes(kind, limits);
    if (html.length == 0) {
      notes.add(ExchangeCodes.EMPTY, Place.root(), START);
    } else if (html.length > limits.documentSize()) {
      notes.add(ExchangeCodes.TOO_LARGE, Place.root(), START);
    } else {
      try {
        Document page = Jsoup.parse(new ByteArrayInputStream(html), null, "");
        return new WebText(limits, notes).read(page);
      } catch (IOException | IllegalArgumentException undecodable) {
        notes.add(ExchangeCodes.UNDECODABLE, Place.root(), START);
      }
    }
    return PlacedText.unreadable(notes.report());
  }
}
