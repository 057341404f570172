package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.json.Reading;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Term;
import org.coproduction.theme.Theme;
import org.coproduction.value.CodebookId;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class QdaCodebooksTest {

  private static final CodebookId BOOK = new CodebookId("book");
  private static final VersionLabel VERSION = new VersionLabel("1");
  private static final String A = "1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294";
  private static final String B = "ECA18D76-2B8B-4F26-BC1D-19ECA19FB3F0";

  private static Reading<QdaCodebook> read(String xml) {
    return QdaCodebooks.read(xml.getBytes(StandardCharsets.UTF_8), BOOK, VERSION);
  }

  private static Reading<QdaCodebook> readCodes(String codes) {
    return read(
        "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + codes + "</Codes></CodeBook>");
  }

  private static List<FindingCode> codes(Reading<?> reading) {
    return reading.report().findings().stream().map(Finding::code).toList();
  }

  private static String code(String guid, String inside) {
    return "<Code guid=\"" + guid + "\" name=\"n\" isCodable=\"true\">" + inside + "</Code>";
  }

  private static Theme theme(String id, String title) {
    return Theme.builder().id(new ThemeId(id)).title(Words.of(title)).build();
  }

  private static Codebook ours() {
    return Codebook.builder()
        .id(BOOK)
        .versionLabel(VERSION)
        .title(Words.of("Themes"))
        .addThemes(
            Theme.builder().from(theme("delay", "Delay")).addCues(Words.of("waited")).build(),
            Theme.builder()
                .from(theme("delay.plan", "Late \u201Cplans\u201D & <others>"))
                .parent(new ThemeId("delay"))
                .definition(Words.of("One\r\ntwo"))
                .build(),
            theme(A, "From elsewhere"))
        .build();
  }

  @Test
  void aCodeThatHoldsOthersAndCanBeUsedIsBoth() {
    QdaCodebook read =
        readCodes(
                code(A, code(B, ""))
                    + "<Code guid=\"{00000000-0000-0000-0000-000000000001}\" name=\"folder\""
                    + " isCodable=\"0\" color=\"#abc\"/>")
            .value()
            .orElseThrow();

    assertThat(read.codebook().getThemes())
        .extracting(theme -> theme.getId().value())
        .containsExactly(A, B, "00000000-0000-0000-0000-000000000001");
    assertThat(read.codebook().getThemes().get(1).getParent()).contains(new ThemeId(A));
    assertThat(read.notCodable())
        .containsExactly(new ThemeId("00000000-0000-0000-0000-000000000001"));
    assertThat(read.colours()).hasSize(1).containsValue("#abc");
  }

  @Test
  void theIdentifiersOfOursAreFoundAgainEvenWhereAnotherProgramDroppedThem() {
    String xml =
        new String(QdaCodebooks.write(QdaCodebook.of(ours())).bytes(), StandardCharsets.UTF_8);
    String changed = xml.replaceAll("<\\?coproduction-theme[^>]*>", "");

    Reading<QdaCodebook> withIds = read(xml);
    Reading<QdaCodebook> without = read(changed);
    Reading<QdaCodebook> again =
        QdaCodebooks.read(changed.getBytes(StandardCharsets.UTF_8), ours());

    assertThat(withIds.value().orElseThrow().codebook().getThemes().get(1).getId())
        .isEqualTo(new ThemeId("delay.plan"));
    assertThat(without.value().orElseThrow().codebook().getThemes().get(1).getId().value())
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(again.value().orElseThrow().codebook()).isEqualTo(ours());
  }

  private static Codebook withWords() {
    return Codebook.builder()
        .id(BOOK)
        .versionLabel(VERSION)
        .addThemes(
            Theme.builder()
                .from(theme("delay", "Delay"))
                .addCues(Words.of("why?>"), Words.of(" \\ \u0007\r\n"))
                .addHints(Words.of("\uD83D\uDE00 when"))
                .note(Words.of("\u201Cstatement\u201D"))
                .build())
        .build();
  }

  @Test
  void cuesHintsAndNotesComeBackFromTheDocumentAlone() {
    Written written = QdaCodebooks.write(QdaCodebook.of(withWords()));

    assertThat(written.report().findings()).isEmpty();
    assertThat(QdaCodebooks.read(written.bytes(), BOOK, VERSION).value().orElseThrow().codebook())
        .isEqualTo(withWords());
  }

  @Test
  void cuesHintsAndNotesThatAnotherProgramDroppedComeFromOurCodebook() {
    String xml =
        new String(QdaCodebooks.write(QdaCodebook.of(withWords())).bytes(), StandardCharsets.UTF_8);
    byte[] changed =
        xml.replaceAll("<\\?coproduction-.*?\\?>", "").getBytes(StandardCharsets.UTF_8);

    assertThat(changed.length).isLessThan(xml.length() - 100);
    assertThat(QdaCodebooks.read(changed, withWords()).value().orElseThrow().codebook())
        .isEqualTo(withWords());
  }

  @Test
  void anInstructionThatIsNotWrittenAsOursIsReported() {
    assertThat(codes(readCodes(code(A, "<?coproduction-cue a\\12?>"))))
        .containsExactly(ExchangeCodes.NOT_UNDERSTOOD);
    assertThat(codes(readCodes(code(A, "<?coproduction-hint \\00zz?><?other x\\?>"))))
        .containsExactly(ExchangeCodes.NOT_UNDERSTOOD);
  }

  @Test
  void whatStandsBesideTheThemesOrIsTakenAwayIsReported() {
    Codebook overlay =
        Codebook.builder()
            .id(BOOK)
            .versionLabel(VERSION)
            .addTerms(Term.builder().term(Words.of("EHCP")).build())
            .addThemes(
                Theme.builder().from(theme("a", "A")).addRemovedCues(Words.of("late")).build())
            .build();

    assertThat(QdaCodebooks.write(QdaCodebook.of(overlay)).report().findings())
        .extracting(finding -> finding.place().toString())
        .containsExactly("", "/themes/0/removedCues");
  }

  @Test
  void aCodebookThatIsDeeperThanAReaderGoesIsWrittenSoThatItCanBeRead() {
    Codebook.Builder deep = Codebook.builder().id(BOOK).versionLabel(VERSION);
    for (int at = 0; at < 200; at++) {
      deep.addThemes(
          Theme.builder()
              .from(theme("t" + at, "T"))
              .definition(Words.of("d"))
              .parent(at == 0 ? Optional.empty() : Optional.of(new ThemeId("t" + (at - 1))))
              .build());
    }

    Written written = QdaCodebooks.write(QdaCodebook.of(deep.build()));
    List<Theme> read =
        QdaCodebooks.read(written.bytes(), BOOK, VERSION)
            .value()
            .orElseThrow()
            .codebook()
            .getThemes();

    assertThat(read).hasSize(200);
    List<String> cutOff =
        read.stream()
            .filter(theme -> theme.getParent().isEmpty())
            .map(theme -> "/themes/" + theme.getId().value().substring(1) + "/parent")
            .toList();
    assertThat(cutOff).hasSize(4).startsWith("/themes/0/parent", "/themes/61/parent");
    assertThat(written.report().findings())
        .extracting(finding -> finding.place().toString())
        .containsExactlyElementsOf(cutOff.subList(1, 4));
  }

  @Test
  void anIdentifierThatDoesNotMakeItsGuidIsNotBelieved() {
    QdaCodebook read = readCodes(code(A, "<?coproduction-theme delay?>")).value().orElseThrow();

    assertThat(read.codebook().getThemes().get(0).getId().value()).isEqualTo(A);
  }

  @Test
  void aCodebookIsWrittenAsItIsCommitted() throws IOException {
    Written written = QdaCodebooks.write(QdaCodebook.of(ours()));

    try (InputStream golden = QdaCodebooksTest.class.getResourceAsStream("codebook.qdc")) {
      assertThat(new String(written.bytes(), StandardCharsets.UTF_8))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
    // Its title.
    assertThat(written.report().findings())
        .extracting(Finding::code)
        .containsExactly(ExchangeCodes.NOT_CARRIED);
  }

  @Test
  void partsThatTheSchemaDoesNotHaveAreReportedAndPassedOver() {
    Reading<QdaCodebook> reading =
        readCodes(
            "<Code guid=\""
                + A
                + "\" name=\"n\" isCodable=\"true\" weight=\"3\">"
                + "<NoteRef targetGUID=\"x\"><Deep/></NoteRef><Description>d</Description>stray"
                + "</Code>");

    assertThat(codes(reading))
        .containsExactly(
            ExchangeCodes.UNKNOWN_PART, ExchangeCodes.UNKNOWN_PART, ExchangeCodes.UNKNOWN_PART);
    assertThat(reading.value().orElseThrow().codebook().getThemes().get(0).getDefinition())
        .contains(Words.of("d"));
  }

  @Test
  void faultsOfCodesAreFoundInOnePass() {
    assertThat(codes(readCodes("<Code guid=\"no\" name=\" \" color=\"red\"/>" + code(A, ""))))
        .containsExactlyInAnyOrder(
            ExchangeCodes.BAD_GUID,
            ExchangeCodes.MISSING_NAME,
            ExchangeCodes.CODABLE_UNKNOWN,
            ExchangeCodes.NOT_UNDERSTOOD);
    assertThat(codes(readCodes(code(A, "") + code(A.toLowerCase(java.util.Locale.ROOT), ""))))
        .containsExactly(ExchangeCodes.DUPLICATE_GUID);
    assertThat(codes(readCodes(""))).containsExactly(ExchangeCodes.NOT_A_CODEBOOK);
  }

  @Test
  void aMemberThatIsNotThereIsKeptAndReported() {
    Reading<QdaCodebook> reading =
        read(
            "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>"
                + code(A, "")
                + "</Codes><Sets><Set guid=\""
                + B
                + "\" name=\"s\"><MemberCode guid=\""
                + A
                + "\"/><MemberCode guid=\""
                + B
                + "\"/></Set></Sets></CodeBook>");

    assertThat(codes(reading)).containsExactly(ExchangeCodes.UNRESOLVED_CODE);
    assertThat(reading.value().orElseThrow().sets().get(0).members())
        .containsExactly(new ThemeId(A), new ThemeId(B));
  }

  @Test
  void anotherNamespaceIsReadAndSaid() {
    assertThat(codes(read("<CodeBook><Codes>" + code(A, "") + "</Codes></CodeBook>")))
        .containsExactly(ExchangeCodes.OTHER_NAMESPACE);
    assertThat(codes(read("<Project xmlns=\"urn:QDA-XML:project:1.0\"/>")))
        .containsExactly(ExchangeCodes.NOT_A_CODEBOOK);
  }

  @Test
  void nothingIsFetchedAndNothingUnfolds() {
    String laughs =
        "<!DOCTYPE CodeBook [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<CodeBook><Codes>"
            + code(A, "<Description>&b;</Description>")
            + "</Codes></CodeBook>";
    String file =
        "<!DOCTYPE CodeBook [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CodeBook>&x;</CodeBook>";
    String schema = "<!DOCTYPE CodeBook SYSTEM \"http://127.0.0.1:1/x.dtd\"><CodeBook/>";

    for (String hostile : List.of(laughs, file, schema)) {
      assertThat(codes(read(hostile))).containsExactly(ExchangeCodes.DOCTYPE);
    }
  }

  @Test
  void whatIsNoXmlIsAFindingWithItsPlace() {
    for (String hostile :
        List.of("no", "<CodeBook>\0</CodeBook>", "<CodeBook>&#xD800;</CodeBook>", "<CodeBook>")) {
      Reading<QdaCodebook> reading = read(hostile);

      assertThat(codes(reading)).contains(ExchangeCodes.NOT_XML);
      assertThat(reading.report().findings().get(0).position()).isPresent();
    }
    byte[] archiveOfNothing = Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22);
    assertThat(codes(QdaCodebooks.read(archiveOfNothing, BOOK, VERSION)))
        .containsExactly(ExchangeCodes.NOT_XML);
    assertThat(codes(QdaCodebooks.read(new byte[0], BOOK, VERSION)))
        .containsExactly(ExchangeCodes.EMPTY);
    assertThat(codes(QdaCodebooks.read(new byte[20_000_001], BOOK, VERSION)))
        .containsExactly(ExchangeCodes.TOO_LARGE);
  }

  @Test
  void codesAndUnknownPartsThatAreTooDeepAreNotTakenIn() {
    assertThat(
            codes(
                read(
                    "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>"
                        + ("<Code guid=\"" + A + "\" name=\"n\" isCodable=\"true\">").repeat(100))))
        .contains(ExchangeCodes.TOO_LARGE);
    assertThat(codes(readCodes("<x>".repeat(100)))).contains(ExchangeCodes.TOO_LARGE);
  }

  @Test
  void aThemeThatIsItsOwnAncestorOrHangsFromNothingIsWrittenAndSaid() {
    Codebook odd =
        Codebook.builder()
            .id(BOOK)
            .versionLabel(VERSION)
            .addThemes(
                Theme.builder().from(theme("a", "A")).parent(new ThemeId("b")).build(),
                Theme.builder().from(theme("b", "B")).parent(new ThemeId("a")).build(),
                Theme.builder().from(theme("c", "C")).parent(new ThemeId("gone")).build())
            .build();

    Written written = QdaCodebooks.write(QdaCodebook.of(odd));

    assertThat(written.report().findings())
        .extracting(Finding::code)
        .containsExactly(ExchangeCodes.NOT_CARRIED, ExchangeCodes.UNRESOLVED_CODE);
    assertThat(
            QdaCodebooks.read(written.bytes(), BOOK, VERSION)
                .value()
                .orElseThrow()
                .codebook()
                .getThemes())
        .hasSize(3);
  }

  @Test
  void charactersThatXmlCannotHoldAreReplacedAndSaid() {
    Codebook odd =
        Codebook.builder()
            .id(BOOK)
            .versionLabel(VERSION)
            .addThemes(theme("a", "bell\u0007"))
            .build();

    Written written = QdaCodebooks.write(QdaCodebook.of(odd));

    assertThat(written.report().findings())
        .extracting(Finding::code)
        .containsExactly(ExchangeCodes.REPLACED);
    assertThat(codes(QdaCodebooks.read(written.bytes(), BOOK, VERSION))).isEmpty();
  }
}
