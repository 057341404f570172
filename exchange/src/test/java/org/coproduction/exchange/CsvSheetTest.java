package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.coproduction.theme.Coding;
import org.coproduction.value.CueId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Provenance;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static SheetReading<FeedbackItem> items(String table) {
    return CsvSheet.items().read(utf8(table));
  }

  private static List<FindingCode> codes(SheetReading<?> reading) {
    return codes(reading.reading().report());
  }

  private static List<FindingCode> codes(Report report) {
    return report.findings().stream().map(Finding::code).toList();
  }

  private static FeedbackItem item(String id, String text) {
    return FeedbackItem.builder().id(new FeedbackId(id)).text(Words.of(text)).build();
  }

  @Test
  void aTableIsReadWithEveryColumn() {
    SheetReading<FeedbackItem> reading =
        items(
            """
            Id,Text,Prompt,Parent,Stance,Table,Group,Votes,Permission,Language
            1,"Meetings, at last",p1,,positive,Blue table,parents,3,themes only,cy
            """);

    assertThat(codes(reading)).isEmpty();
    assertThat(reading.separator()).contains(Separator.COMMA);
    assertThat(reading.encoding()).contains(TextEncoding.UTF_8);
    FeedbackItem item = reading.reading().value().orElseThrow().get(0);
    assertThat(item.getText().text()).isEqualTo("Meetings, at last");
    assertThat(item.getStance()).contains(Stance.POSITIVE);
    assertThat(item.getVotes()).contains(HeadCount.exactly(3));
    assertThat(item.getParent()).isEmpty();
    assertThat(item.getLanguage().orElseThrow().value()).isEqualTo("cy");
  }

  @Test
  void aSemicolonIsToldByTheHeader() {
    SheetReading<FeedbackItem> reading = items("id;text\n1;yes, and no\n");

    assertThat(reading.separator()).contains(Separator.SEMICOLON);
    assertThat(reading.reading().value().orElseThrow().get(0).getText().text())
        .isEqualTo("yes, and no");
  }

  @Test
  void aGivenSeparatorIsBelieved() {
    assertThat(
            codes(
                CsvSheet.items()
                    .read(
                        utf8("id;text\n1;a\n"),
                        Optional.of(Separator.COMMA),
                        ExchangeLimits.standard())))
        .contains(ExchangeCodes.MISSING_COLUMN);
  }

  @Test
  void lineEndsInQuotesStayAsTheyAreSoThatSpansStandWhereTheyStood() {
    SheetReading<FeedbackItem> reading =
        items("\uFEFFid,text\r\n1,\"one\r\ntwo \uD83D\uDE00\nthree\"\r\n2,b\r\n");

    assertThat(reading.reading().value().orElseThrow().get(0).getText().text())
        .isEqualTo("one\r\ntwo \uD83D\uDE00\nthree");
    // As a spreadsheet counts: the second item is in row 3, whatever the line.
    assertThat(reading.cells().cell(Place.parse("/feedback/1/text"))).contains(new Cell(3, 2));
  }

  @Test
  void olderBytesAreReadAndSaid() {
    byte[] table = "id,text\n1,caf\u00e9 \u2019\n".getBytes(Charset.forName("windows-1252"));

    SheetReading<FeedbackItem> reading = CsvSheet.items().read(table);

    assertThat(reading.encoding()).contains(TextEncoding.WINDOWS_1252);
    assertThat(codes(reading)).containsExactly(ExchangeCodes.WINDOWS_1252);
    assertThat(reading.reading().value().orElseThrow().get(0).getText().text())
        .isEqualTo("caf\u00e9 \u2019");
  }

  @Test
  void bytesOfNeitherEncodingAreReportedWithTheirPlace() {
    byte[] table = utf8("id,text\n1,a?\n");
    table[11] = (byte) 0x81;

    SheetReading<FeedbackItem> reading = CsvSheet.items().read(table);

    assertThat(reading.reading().report().findings())
        .extracting(Finding::code, finding -> finding.position().orElseThrow())
        .containsExactly(tuple(ExchangeCodes.UNDECODABLE, new TextPosition(2, 4)));
  }

  @Test
  void afterAByteOrderMarkOfUtf8NothingElseIsTried() {
    byte[] table = utf8("\uFEFFid,text\n1,a?\n");
    table[14] = (byte) 0xE9;

    assertThat(codes(CsvSheet.items().read(table))).containsExactly(ExchangeCodes.UNDECODABLE);
  }

  @Test
  void duplicateAndMissingColumnsAreFindings() {
    assertThat(items("id,ID,note\n1,2,x\n").reading().report().findings())
        .extracting(Finding::code, finding -> finding.position().orElseThrow().column())
        .containsExactlyInAnyOrder(
            tuple(ExchangeCodes.DUPLICATE_COLUMN, 2),
            tuple(ExchangeCodes.MISSING_COLUMN, 1),
            tuple(ExchangeCodes.KEPT_COLUMN, 3));
  }

  @Test
  void raggedRowsAreFindings() {
    SheetReading<FeedbackItem> reading = items("id,text,stance\n1,a\n2,b,,more\n3,c,,,\n");

    assertThat(reading.reading().report().findings())
        .extracting(Finding::code, finding -> finding.position().orElseThrow())
        .containsExactly(
            tuple(ExchangeCodes.SHORT_ROW, new TextPosition(2, 2)),
            tuple(ExchangeCodes.LONG_ROW, new TextPosition(3, 4)));
  }

  @Test
  void blankAndMalformedCellsAreFoundInTheirRowAndColumn() {
    SheetReading<FeedbackItem> reading =
        items("id,text,stance\n,a,\nno spaces please,b,\n\n3,,\n4,d,furious\n");

    assertThat(reading.reading().value()).isEmpty();
    assertThat(reading.reading().report().findings())
        .filteredOn(finding -> finding.position().isPresent())
        .extracting(
            Finding::code, finding -> finding.place().toString(), f -> f.position().orElseThrow())
        .containsExactly(
            tuple(ExchangeCodes.MISSING_CELL, "/feedback/0/id", new TextPosition(2, 1)),
            tuple(ExchangeCodes.MALFORMED_CELL, "/feedback/1/id", new TextPosition(3, 1)),
            tuple(ExchangeCodes.MISSING_CELL, "/feedback/2/text", new TextPosition(5, 2)),
            tuple(ExchangeCodes.MALFORMED_CELL, "/feedback/3/stance", new TextPosition(6, 3)));
    assertThat(codes(reading)).contains(ExchangeCodes.BLANK_ROWS);
  }

  @Test
  void whatARuleFindsInARecordIsShownInTheTable() {
    SheetReading<FeedbackItem> reading = items("text,id\na,1\nb,2\n");
    DocumentRef event = DocumentRef.the(DocumentKind.EVENT);
    Report rules =
        Report.of(
            List.of(
                Finding.of(ExchangeCodes.NOT_CARRIED, event, Place.parse("/feedback/1/text")),
                Finding.of(ExchangeCodes.NOT_CARRIED, event, Place.parse("/title"))));

    assertThat(reading.cells().locate(rules).findings())
        .extracting(Finding::position)
        .containsExactly(Optional.of(new TextPosition(3, 1)), Optional.empty());
    assertThat(reading.cells().place(new Cell(2, 2))).contains(Place.parse("/feedback/0/id"));
    assertThat(reading.cells().place(new Cell(1, 1))).isEmpty();
    assertThat(reading.cells().cell(Place.parse("/feedback/2"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+44", "-dash", "@SUM(A1)", "'=1", "''@x", "\uFF1D1", "-1;\"=2\n=3"})
  void formulasAreDefusedSaidAndComeBackAsTheyWere(String text) {
    List<FeedbackItem> items = List.of(item("-1", text));

    Written written = CsvSheet.items().write(items);

    assertThat(codes(written.report()))
        .containsExactly(ExchangeCodes.FORMULA_DEFUSED, ExchangeCodes.FORMULA_DEFUSED);
    assertThat(new String(written.bytes(), StandardCharsets.UTF_8).split("\r\n")[1])
        .startsWith("'-1,")
        .doesNotContain(",=", ",+", ",-", ",@", ",\"=", ",\"-");
    SheetReading<FeedbackItem> back = CsvSheet.items().read(written.bytes());
    assertThat(back.reading().value()).contains(items);
    assertThat(codes(back)).contains(ExchangeCodes.FORMULA_RESTORED);
  }

  @Test
  void columnsOfOthersComeBackBesideTheirRecords() {
    SheetReading<FeedbackItem> reading =
        items("id,\"=cmd\",text,note\n1,\"=evil\",a,n1\n2,,b,\"n\n2\"\n1,x,again,n3\n");
    List<FeedbackItem> items = reading.reading().value().orElseThrow();
    List<FeedbackItem> moved = List.of(items.get(1), items.get(0), items.get(2));

    Written written = CsvSheet.items().write(moved, Separator.SEMICOLON, reading.kept());

    assertThat(reading.kept().count()).isEqualTo(2);
    assertThat(new String(written.bytes(), StandardCharsets.UTF_8))
        .contains("'=cmd;note", ";;\"n\n2\"\r\n", ";'=evil;n1\r\n", ";x;n3\r\n");
    assertThat(CsvSheet.items().read(written.bytes()).reading().value()).contains(moved);
  }

  @Test
  void whatHasNoColumnIsSaid() {
    FeedbackItem recognised =
        FeedbackItem.builder()
            .from(item("1", "a"))
            .provenance(Provenance.recognised(SourceSpan.line(1), new CueId("c")))
            .build();

    assertThat(CsvSheet.items().write(List.of(recognised)).report().findings())
        .extracting(Finding::code, finding -> finding.place().toString())
        .containsExactly(tuple(ExchangeCodes.NOT_CARRIED, "/feedback/0"));
  }

  @Test
  void codingsAreReadWithSpansInCodePoints() {
    SheetReading<Coding> reading =
        CsvSheet.codings()
            .read(
                utf8(
                    "event,item,theme,coder,status,spans,stance,on\n"
                        + "e,1,delay,anna,confirmed,0-5 7-9,negative,2021-09\n"));

    Coding coding = reading.reading().value().orElseThrow().get(0);
    assertThat(coding.getSpans()).containsExactly(new TextSpan(0, 5), new TextSpan(7, 9));
    assertThat(coding.getOn().orElseThrow().edtf()).isEqualTo("2021-09");
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsMalformed() {
    assertThat(
            codes(
                CsvSheet.codings()
                    .read(utf8("event,item,theme,coder,status,spans\ne,1,t,c,UNSURE,5-1\n"))))
        .containsExactly(ExchangeCodes.MALFORMED_CELL);
  }

  @Test
  void quotesThatDoNotMatchUpAreAFindingWithItsRow() {
    for (String table : List.of("id,text\n1,\"open\n2,b\n", "id,text\n1,\"a\"b\n")) {
      assertThat(items(table).reading().report().findings())
          .extracting(Finding::code, finding -> finding.position().orElseThrow().line())
          .containsExactly(tuple(ExchangeCodes.NOT_CSV, 2));
    }
  }

  @Test
  void nothingANullCharacterAndAnArchiveAreNoTables() {
    assertThat(codes(items(""))).containsExactly(ExchangeCodes.EMPTY);
    assertThat(codes(items("\uFEFF \n"))).containsExactly(ExchangeCodes.EMPTY);
    assertThat(codes(items("id,text\n1,a\0\n"))).containsExactly(ExchangeCodes.NULL_CHARACTER);
    byte[] archiveOfNothing = Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22);
    assertThat(codes(CsvSheet.items().read(archiveOfNothing)))
        .containsExactly(ExchangeCodes.NULL_CHARACTER);
  }

  @Test
  void tenMillionBlankCellsAreNotTakenIn() {
    assertThat(codes(items("id,text\n" + ",".repeat(10_000_000))))
        .containsExactly(ExchangeCodes.TOO_LARGE);
    assertThat(codes(items("id,text\n" + "\n".repeat(1_000_000))))
        .contains(ExchangeCodes.TOO_LARGE);
    assertThat(codes(items("id,text\n" + (",".repeat(255) + "\n").repeat(40_000))))
        .contains(ExchangeCodes.TOO_LARGE);
  }

  @Test
  void faultsBeyondTheLimitAreOneFinding() {
    List<FindingCode> found = codes(items("id,text\n" + "1\n".repeat(5_000)));

    assertThat(found)
        .hasSizeLessThan(2_010)
        .containsOnlyOnce(ExchangeCodes.TOO_MANY_FAULTS)
        .filteredOn(ExchangeCodes.MISSING_CELL::equals)
        .hasSize(1_000);
  }

  @Test
  void notesBeyondTheLimitAreCountedAndTheValueStands() {
    StringBuilder table = new StringBuilder("id,text\n");
    for (int row = 1; row <= 1_500; row++) {
      table.append(row).append(",'=1\n");
    }

    SheetReading<FeedbackItem> reading = items(table.toString());

    assertThat(reading.reading().value().orElseThrow()).hasSize(1_500);
    assertThat(reading.reading().report().findings())
        .hasSize(1_001)
        .filteredOn(finding -> finding.code().equals(ExchangeCodes.NOTES_CUT))
        .singleElement()
        .satisfies(cut -> assertThat(cut.arguments().toString()).contains("500"));
  }

  @Test
  void anErrorIsListedHoweverManyNotesThereAre() {
    SheetReading<FeedbackItem> reading =
        items("id,text\n" + "1,'=1\n".repeat(1_500) + ",no identifier\n");

    assertThat(reading.reading().value()).isEmpty();
    assertThat(codes(reading)).contains(ExchangeCodes.MISSING_CELL, ExchangeCodes.NOTES_CUT);
  }

  @Test
  void recordsOfOneKeyThatChangedPlacesKeepTheCellsOfTheirRows() {
    SheetReading<FeedbackItem> reading = items("id,text,mine\n1,first,A\n1,second,B\n1,third,C\n");
    List<FeedbackItem> read = reading.reading().value().orElseThrow();
    List<FeedbackItem> moved =
        List.of(
            read.get(2),
            FeedbackItem.builder().from(read.get(1)).text(Words.of("changed")).build(),
            read.get(0),
            item("1", "new"));

    Written written = CsvSheet.items().write(moved, Separator.COMMA, reading.kept());

    assertThat(new String(written.bytes(), StandardCharsets.UTF_8).lines().skip(1))
        .extracting(line -> line.substring(line.lastIndexOf(',') + 1))
        .containsExactly("C", "B", "A", "");
  }

  @Test
  void anItemIsWrittenAsItIsCommitted() throws java.io.IOException {
    List<FeedbackItem> items =
        List.of(
            item("1", "Nobody told us.\r\nNobody \u201Casked\u201D us, either"),
            FeedbackItem.builder()
                .from(item("2", "=SUM(A1)"))
                .stance(Stance.QUESTION)
                .votes(HeadCount.between(2, 5))
                .build());
    try (java.io.InputStream golden = CsvSheetTest.class.getResourceAsStream("raw/items.csv")) {
      assertThat(new String(CsvSheet.items().write(items).bytes(), StandardCharsets.UTF_8))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
