package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.finding.TextPosition;
import org.coproduction.intake.FormReader;
import org.coproduction.intake.FormReading;
import org.coproduction.value.FormId;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents are made here, one for each thing that is in real ones. */
class WordDocumentsTest {

  private static final String SECRET = "Zebedee Quill";

  private final XWPFDocument document = new XWPFDocument();

  private PlacedText read() throws IOException {
    return WordDocuments.read(bytes(), DocumentKind.EVIDENCE_FORM);
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private XWPFParagraph paragraph(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static List<String> lines(PlacedText read) {
    return read.text().orElseThrow().lines();
  }

  private static List<String> codes(PlacedText read) {
    return read.report().findings().stream().map(Finding::code).map(code -> code.value()).toList();
  }

  @Test
  void aParagraphIsALineAndABlankOneABlankLine() throws IOException {
    paragraph("What did you do?");
    paragraph("");
    paragraph("We met twice.");

    PlacedText read = read();

    assertThat(lines(read)).containsExactly("What did you do?", "", "We met twice.");
    assertThat(read.placeOf(new TextPosition(3, 1)))
        .hasValueSatisfying(
            place -> {
              assertThat(place.block()).isEqualTo(3);
              assertThat(place.cell()).isEmpty();
              assertThat(place.element()).isEqualTo("body/p");
            });
  }

  @Test
  void aRowIsALineWithItsCellsPartedByTabs() throws IOException {
    paragraph("Evidence form");
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("Who took part?");
    table.getRow(0).getCell(1).setText("Twelve parents");
    table.getRow(1).getCell(0).setText("What changed?");
    table.getRow(1).getCell(1).setText("The leaflet");
    table.getRow(1).getCell(1).addParagraph().createRun().setText("The opening hours");

    PlacedText read = read();

    assertThat(lines(read))
        .containsExactly(
            "Evidence form",
            "Who took part?\tTwelve parents",
            "What changed?\tThe leaflet",
            "\tThe opening hours");
    assertThat(read.placeOf(new TextPosition(2, 20)).orElseThrow().cell())
        .contains(new TableCell(1, 1, 2));
    assertThat(read.placeOf(new TextPosition(4, 2)).orElseThrow().cell())
        .contains(new TableCell(1, 2, 2));
  }

  @Test
  void aFindingSaysInWhichCellItsLineStood() throws IOException {
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("Name");
    table.getRow(0).getCell(1).setText("R. Moss");
    table.getRow(1).getCell(0).setText("Date");
    table.getRow(1).getCell(1).setText("the other day");

    PlacedText read = read();
    FormReading form = FormReader.english().read(read.text().orElseThrow(), new FormId("form"));
    List<Finding> located =
        read.located(form.report()).findings().stream()
            .filter(finding -> finding.code().equals(FormReader.DATE_UNREADABLE))
            .toList();

    assertThat(located)
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.arguments().toString()).contains("table", "row", "cell"));
    assertThat(located.get(0).arguments().get("row").printed()).isEqualTo("2");
  }

  @Test
  void signsOfListsAreWrittenOutAndTheirLevelsIndented() throws IOException {
    BigInteger dots = list(STNumberFormat.BULLET, STNumberFormat.BULLET);
    BigInteger numbers = list(STNumberFormat.DECIMAL, STNumberFormat.LOWER_LETTER);
    item(dots, 0, "Staff listen");
    item(dots, 1, "most of the time");
    item(numbers, 0, "Longer sessions");
    item(numbers, 1, "in the holidays");
    item(numbers, 1, "at weekends");
    item(numbers, 0, "Fewer forms");

    assertThat(lines(read()))
        .containsExactly(
            "• Staff listen",
            "  ◦ most of the time",
            "1. Longer sessions",
            "  a) in the holidays",
            "  b) at weekends",
            "2. Fewer forms");
  }

  private BigInteger list(STNumberFormat.Enum... formats) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(formats[0].intValue()));
    for (int level = 0; level < formats.length; level++) {
      CTLvl one = kind.addNewLvl();
      one.setIlvl(BigInteger.valueOf(level));
      one.addNewNumFmt().setVal(formats[level]);
    }
    if (document.getNumbering() == null) {
      document.createNumbering();
    }
    BigInteger known = document.getNumbering().addAbstractNum(new XWPFAbstractNum(kind));
    return document.getNumbering().addNum(known);
  }

  private void item(BigInteger list, int level, String text) {
    XWPFParagraph paragraph = paragraph(text);
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }

  @Test
  void trackedChangesAreReadAsAcceptedAndWhatTheyTakeOutIsKeptApart() throws IOException {
    XWPFParagraph paragraph = paragraph("Twelve ");
    CTRunTrackChange deletion = paragraph.getCTP().addNewDel();
    deletion.setAuthor(SECRET);
    deletion.setId(BigInteger.ONE);
    CTR taken = deletion.addNewR();
    taken.addNewDelText().setStringValue("angry " + SECRET);
    CTRunTrackChange insertion = paragraph.getCTP().addNewIns();
    insertion.setAuthor(SECRET);
    insertion.setId(BigInteger.TWO);
    insertion.addNewR().addNewT().setStringValue("parents came.");

    PlacedText read = read();

    assertThat(lines(read)).containsExactly("Twelve parents came.");
    assertThat(read.asides())
        .filteredOn(aside -> aside.kind() == AsideKind.DELETED_TEXT)
        .singleElement()
        .satisfies(aside -> assertThat(aside.words().text()).isEqualTo("angry " + SECRET));
    assertThat(read.report().findings())
        .filteredOn(finding -> finding.code().equals(ExchangeCodes.TRACKED_CHANGES))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.arguments().get("count").printed()).isEqualTo("2"));
  }

  @Test
  void commentsPropertiesHeadersAndHiddenWordsAreKeptApartAndReported() throws IOException {
    paragraph("We met twice.").createRun().setVanish(true);
    document.getParagraphs().get(0).getRuns().get(1).setText(" " + SECRET);
    document.createComments().createComment(BigInteger.ONE).setAuthor(SECRET);
    document
        .getDocComments()
        .getComments()
        .get(0)
        .createParagraph()
        .createRun()
        .setText("ask " + SECRET);
    document.getProperties().getCoreProperties().setCreator(SECRET);
    document
        .createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("Draft of " + SECRET);

    PlacedText read = read();

    assertThat(lines(read)).containsExactly("We met twice.");
    assertThat(codes(read))
        .contains(
            "exchange.document.comments",
            "exchange.document.properties",
            "exchange.document.hidden-text",
            "exchange.document.set-aside");
    assertThat(read.asides())
        .extracting(Aside::kind)
        .contains(
            AsideKind.COMMENT,
            AsideKind.PROPERTY,
            AsideKind.HIDDEN_TEXT,
            AsideKind.HEADER_OR_FOOTER);
    assertThat(read.toString() + read.report() + read.asides()).doesNotContain("Zebedee");
  }

  @Test
  void aFormInATableIsReadAsAForm() throws IOException {
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("Who was involved?");
    table.getRow(0).getCell(1).setText("Nine young people and six parents.");
    table.getRow(1).getCell(0).setText("What was the impact?");
    table.getRow(1).getCell(1).setText("The new leaflet came out in May 2023.");

    EvidenceForm form =
        FormReader.english().read(read().text().orElseThrow(), new FormId("form")).form();

    assertThat(form.getGroups()).hasSize(2);
  }

  @Test
  void whatIsNoWordDocumentIsRefusedWithItsReason() throws IOException {
    paragraph("text");
    byte[] sound = bytes();

    assertThat(refused(new byte[0])).containsExactly("exchange.document.empty");
    assertThat(refused("plain text".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("exchange.word.not-one");
    assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .containsExactly("exchange.word.protected");
    assertThat(refused(Arrays.copyOf(sound, sound.length / 2)))
        .containsExactly("exchange.word.not-one");
    assertThat(refused(zip("other.txt", "no document".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("exchange.word.not-one");
    assertThat(refused(zip("word/document.xml", new byte[90_000_000])))
        .containsExactly("exchange.archive.swelling");
  }

  @Test
  void aDamagedDocumentIsReadOrRefusedAndNeverThrows() throws IOException {
    paragraph("Zebedee Quill said so");
    byte[] sound = bytes();
    Random random = new Random(7);
    for (int attempt = 0; attempt < 300; attempt++) {
      byte[] damaged = sound.clone();
      for (int hit = 0; hit <= attempt % 5; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      PlacedText read = WordDocuments.read(damaged, DocumentKind.EVENT);
      assertThat(read.text().isPresent()).isEqualTo(!read.report().hasErrors());
      assertThat(read.report().toString()).doesNotContain("Zebedee");
    }
  }

  private static List<String> refused(byte[] bytes) {
    PlacedText read = WordDocuments.read(bytes, DocumentKind.EVIDENCE_FORM);
    assertThat(read.text()).isEmpty();
    return codes(read);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
