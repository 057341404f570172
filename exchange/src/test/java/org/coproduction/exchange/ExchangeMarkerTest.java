package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.VersionLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody wrote is in nothing that is printed or logged, wherever it stands. */
class ExchangeMarkerTest {

  private static final String MARKER = "ZQXMARKER7";
  private static final CodebookId BOOK = new CodebookId("book");
  private static final VersionLabel VERSION = new VersionLabel("1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        MARKER,
        "id,text\n1," + MARKER,
        "id,text,=" + MARKER + "\n1,a,'=" + MARKER,
        "id,text,stance\n" + MARKER + " x,a,\n" + MARKER + ",,\n2,b," + MARKER,
        "id,text\n1,\"" + MARKER,
        "id,text\n1,\"a\"" + MARKER,
        "event,item,theme,coder,status\n" + MARKER + "," + MARKER + ",a b," + MARKER,
        "<" + MARKER + ">",
        "<CodeBook " + MARKER + "='" + MARKER + "'><" + MARKER + "/>" + MARKER + "</CodeBook>",
        "<CodeBook><Codes><Code guid='"
            + MARKER
            + "' name='"
            + MARKER
            + "' isCodable='"
            + MARKER
            + "' color='"
            + MARKER
            + "'><?coproduction-theme "
            + MARKER
            + "?><Description>&"
            + MARKER
            + ";",
        "<CodeBook xmlns='urn:QDA-XML:codebook:1.0' origin='"
            + MARKER
            + "'><Codes>"
            + "<Code guid='1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294' name='"
            + MARKER
            + "' isCodable='true'><Description>"
            + MARKER
            + "</Description></Code></Codes>"
            + "</CodeBook>",
        "<!DOCTYPE " + MARKER + " SYSTEM '" + MARKER + "'><CodeBook/>",
        "[{\"topic_id\":\"" + MARKER + "\",\"topic\":\"" + MARKER + "\",\"" + MARKER + "\":1}]",
        "{\"response_id\":\""
            + MARKER
            + "\",\"labels\":[\""
            + MARKER
            + "\"],\"stances\":[\""
            + MARKER
            + "\"],\"position\":\""
            + MARKER
            + "\",\""
            + MARKER
            + "\":\""
            + MARKER
            + "\"}",
        "{\"response_id\":\"" + MARKER + " " + MARKER + "\",\"labels\":[\"x\"]}",
        "{\"" + MARKER + "\":" + MARKER
      })
  void nothingThatSomebodyWroteIsPrinted(String hostile) {
    byte[] bytes = hostile.getBytes(StandardCharsets.UTF_8);
    var items = CsvSheet.items().read(bytes);
    var codings = CsvSheet.codings().read(bytes);
    var book = QdaCodebooks.read(bytes, BOOK, VERSION);
    var themes = ThemeFinder.readThemes(bytes, BOOK, VERSION);
    var responses =
        ThemeFinder.readResponses(bytes, BOOK, VERSION, new EventId("e"), new CoderId("c"));

    for (Object printed : List.of(items, codings, book, themes, responses)) {
      assertThat(printed.toString()).doesNotContain(MARKER);
    }
    printsNothing(items.reading().report());
    printsNothing(codings.reading().report());
    printsNothing(book.report());
    printsNothing(themes.report());
    printsNothing(responses.report());
    Optional<Written> written =
        items
            .reading()
            .value()
            .map(rows -> CsvSheet.items().write(rows, Separator.COMMA, items.kept()));
    written.ifPresent(
        table -> {
          assertThat(table.toString()).doesNotContain(MARKER);
          printsNothing(table.report());
        });
  }

  private static void printsNothing(Report report) {
    Messages messages = Messages.in(Locale.UK);
    for (Finding finding : report.findings()) {
      assertThat(finding.toString() + messages.sentence(finding)).doesNotContain(MARKER);
    }
  }
}
