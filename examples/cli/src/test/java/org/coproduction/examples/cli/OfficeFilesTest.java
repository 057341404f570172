package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents and web pages are read as their plain text would be. */
class OfficeFilesTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir Path folder;

  private final CliRun program = new CliRun();

  private Path word(List<String> lines) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream file = Files.newOutputStream(folder.resolve("form.docx"))) {
      lines.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(file);
    }
    return folder.resolve("form.docx");
  }

  @Test
  void aFormInWordHasTheItemsOfItsPlainText() throws IOException {
    Path plain = SAMPLES.resolve("evidence-form.txt");
    List<String> lines = Files.readAllLines(plain);

    program.run("assess", "--format", "json", word(lines).toString());
    String fromWord = program.out();
    program.run("assess", "--format", "json", plain.toString());

    assertThat(items(fromWord)).isEqualTo(items(program.out())).isNotEmpty();
  }

  private static List<String> items(String json) {
    return json.lines().filter(line -> line.contains("\"result\"")).map(String::strip).toList();
  }

  @Test
  void notesOnAWebPageAreThoseOfThePage() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<!DOCTYPE html><html><body><nav>Home</nav><h2>What is working well?</h2>"
                + "<ul><li>Staff listen</li><li>One place to ask</li></ul></body></html>");

    assertThat(program.run("notes", page.toString())).isZero();
    assertThat(program.out()).contains("Staff listen", "One place to ask").doesNotContain("Home");
  }

  @Test
  void aFindingInATableSaysInWhichRowItStands() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream file = Files.newOutputStream(folder.resolve("form.docx"))) {
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Name");
      table.getRow(0).getCell(1).setText("R. Moss");
      table.getRow(1).getCell(0).setText("Date");
      table.getRow(1).getCell(1).setText("the other day");
      document.write(file);
    }

    program.run("assess", "--format", "json", folder.resolve("form.docx").toString());

    assertThat(program.out())
        .contains("intake.date.unreadable")
        .containsPattern("\"row\"\\s*:\\s*2");
  }

  @Test
  void aBrokenWordDocumentIsOneClearLine() throws IOException {
    Path file = folder.resolve("form.docx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0});

    assertThat(program.run("assess", file.toString())).isEqualTo(Main.UNREADABLE);
    assertThat(program.err().lines()).hasSize(1);
  }
}
