package org.coproduction.rendering;

import java.util.List;
import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.Share;
import org.coproduction.publication.PublishedAttendance;
import org.coproduction.publication.PublishedComment;
import org.coproduction.publication.PublishedCommentClass;
import org.coproduction.publication.PublishedEvent;
import org.coproduction.publication.PublishedExclusion;
import org.coproduction.publication.PublishedHeard;
import org.coproduction.publication.PublishedHeardChannel;
import org.coproduction.publication.PublishedHeardGroup;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedResponse;
import org.coproduction.publication.PublishedText;
import org.coproduction.publication.PublishedTheme;
import org.coproduction.publication.PublishedWork;
import org.coproduction.value.ImpreciseDate;

/**
 * What came through the gate, as tables for spreadsheets (RFC 4180: commas, lines that end in CR
 * LF, a head line). A cell that a spreadsheet would take for a formula gets an apostrophe in front;
 * a count that is hidden stands as the token of its policy, and one that is not known is empty.
 */
public final class PublicationCsv {

  /** How formulas begin, in spreadsheets of the West and of East Asia. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder text = new StringBuilder();

  private PublicationCsv() {}

  /**
   * The themes with their counts.
   *
   * @param work what came through the gate
   * @return a table with the columns theme and lines
   */
  public static String themes(PublishedWork work) {
    PublicationCsv csv = new PublicationCsv();
    csv.row("theme", "lines");
    for (PublishedTheme theme : work.themes()) {
      csv.row(theme.title().text(), count(theme.mentions()));
    }
    return csv.text.toString();
  }

  /**
   * What may be quoted, under its theme where that does not tell more than the counts do.
   *
   * @param work what came through the gate
   * @return a table with the columns theme, quote and quoted: whether it says what was said
   */
  public static String quotes(PublishedWork work) {
    PublicationCsv csv = new PublicationCsv();
    csv.row("theme", "quote", "quoted");
    for (PublishedTheme theme : work.themes()) {
      theme.quotes().forEach(quote -> csv.quote(theme.title().text(), quote));
    }
    work.quotes().forEach(quote -> csv.quote("", quote));
    return csv.text.toString();
  }

  /**
   * Who was heard, by kind of group; the last two rows are lines of nobody, and all.
   *
   * @param heard what came through the gate
   * @return a table with the columns group, invited, came, needs, needs met and lines, and shares
   *     of them in percent, each of the columns beside it
   */
  public static String heard(PublishedHeard heard) {
    PublicationCsv csv = new PublicationCsv();
    csv.row(
        "group",
        "invited",
        "came",
        "came of invited %",
        "came of all %",
        "needs",
        "needs met",
        "needs met %",
        "lines",
        "lines of all %");
    for (PublishedHeardGroup group : heard.groups()) {
      csv.row(
          group.kind().name(),
          count(group.invited()),
          count(group.came()),
          percent(group.turnout()),
          percent(group.shareOfAll()),
          count(group.needs()),
          count(group.needsMet()),
          percent(group.shareOfNeedsMet()),
          count(group.lines()),
          percent(group.shareOfLines()));
    }
    csv.row("", "", "", "", "", "", "", "", count(heard.linesOfNobody()), "");
    csv.row("*", "", count(heard.came()), "", "", "", "", "", count(heard.lines()), "");
    return csv.text.toString();
  }

  /**
   * Who came, by way of meeting.
   *
   * @param heard what came through the gate
   * @return a table with the columns channel, group, came and its share of the channel in percent
   */
  public static String heardByChannel(PublishedHeard heard) {
    PublicationCsv csv = new PublicationCsv();
    csv.row("channel", "group", "came", "of channel %");
    for (PublishedHeardChannel row : heard.byChannel()) {
      csv.row(
          row.channel().map(Enum::name).orElse(""),
          row.kind().name(),
          row.came().text(),
          percent(row.share()));
    }
    return csv.text.toString();
  }

  private static String percent(Optional<Share> share) {
    return share.map(known -> Integer.toString(known.percent())).orElse("");
  }

  /**
   * Who was invited and came.
   *
   * @param work what came through the gate
   * @return a table with the columns event, on, kind, group, invited and came
   */
  public static String attendance(PublishedWork work) {
    PublicationCsv csv = new PublicationCsv();
    csv.row("event", "on", "kind", "group", "invited", "came");
    for (PublishedEvent event : work.events()) {
      for (PublishedAttendance group : event.attendance()) {
        csv.row(
            text(event.title()),
            date(event.on()),
            group.kind().name(),
            text(group.name()),
            count(group.invited()),
            count(group.came()));
      }
    }
    return csv.text.toString();
  }

  /**
   * What became of what people said. Several themes or quotes of one response are one cell each,
   * parted by a vertical line.
   *
   * @param work what came through the gate
   * @return a table with the columns response, themes, said, action, reason, on and dueBy
   */
  public static String responses(PublishedWork work) {
    PublicationCsv csv = new PublicationCsv();
    csv.row("response", "themes", "said", "action", "reason", "on", "dueBy");
    for (PublishedResponse response : work.responses()) {
      csv.row(
          response.kind().name(),
          list(response.themes()),
          list(response.said()),
          text(response.action()),
          text(response.reason()),
          date(response.on()),
          date(response.dueBy()));
    }
    return csv.text.toString();
  }

  /**
   * The comments of a year on a Local Offer, with what the council says to them.
   *
   * @param year what came through the gate
   * @return a table with the columns about, comment, response, action and reason
   */
  public static String comments(PublishedLocalOffer year) {
    PublicationCsv csv = new PublicationCsv();
    csv.row("about", "comment", "response", "action", "reason");
    for (PublishedComment comment : year.comments()) {
      csv.row(
          String.join(" | ", comment.about().stream().map(Enum::name).toList()),
          text(comment.said()),
          text(comment.response()),
          text(comment.action()),
          text(comment.reason()));
    }
    return csv.text.toString();
  }

  /**
   * How many comments on a Local Offer there are of each class, and how many were left out.
   *
   * @param year what came through the gate
   * @return a table with the columns about, answered, open and all; a comment that was left out
   *     stands with its reason in the place of its class
   */
  public static String commentCounts(PublishedLocalOffer year) {
    PublicationCsv csv = new PublicationCsv();
    csv.row("about", "answered", "open", "all");
    for (PublishedCommentClass counts : year.counts()) {
      csv.row(
          counts.kind().map(Enum::name).orElse("ALL"),
          counts.answered().text(),
          counts.open().text(),
          counts.all().text());
    }
    for (PublishedExclusion excluded : year.leftOut()) {
      csv.row(excluded.reason().name(), "", "", excluded.comments().text());
    }
    return csv.text.toString();
  }

  private void quote(String theme, PublishedText quote) {
    row(theme, quote.text(), quote.quoted().map(Enum::name).orElse(""));
  }

  private void row(String... cells) {
    for (int at = 0; at < cells.length; at++) {
      text.append(at == 0 ? "" : ",").append(cell(cells[at]));
    }
    text.append("\r\n");
  }

  /** A cell in one line, which is text to every spreadsheet. */
  static String cell(String value) {
    String line = Printable.oneLine(value);
    String safe = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    return safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }

  private static String list(List<PublishedText> texts) {
    return String.join(" | ", texts.stream().map(PublishedText::text).toList());
  }

  private static String text(Optional<PublishedText> text) {
    return text.map(PublishedText::text).orElse("");
  }

  private static String date(Optional<ImpreciseDate> date) {
    return date.map(ImpreciseDate::edtf).orElse("");
  }

  private static String count(Optional<PublishedCount> count) {
    return count.map(PublishedCount::text).orElse("");
  }
}
