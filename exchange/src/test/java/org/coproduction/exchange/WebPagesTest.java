package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.finding.TextPosition;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.value.EventId;
import org.junit.jupiter.api.Test;

class WebPagesTest {

  private static PlacedText read(String html) {
    return WebPages.read(html.getBytes(StandardCharsets.UTF_8), DocumentKind.EVENT);
  }

  private static List<String> lines(PlacedText read) {
    return read.text().orElseThrow().lines();
  }

  private static List<String> codes(PlacedText read) {
    return read.report().findings().stream().map(Finding::code).map(code -> code.value()).toList();
  }

  @Test
  void blocksAreLinesAndListsKeepTheirLevels() {
    PlacedText read =
        read(
            "<h1>Listening  day</h1><p>One line,\n and <b>more</b> of it<br>and another</p>"
                + "<ul><li>Staff listen<ul><li>most of the time</li></ul></li><li>Kind</li></ul>"
                + "<ol><li>First</li><li>Second</li></ol>");

    assertThat(lines(read))
        .containsExactly(
            "Listening day",
            "One line, and more of it",
            "and another",
            "• Staff listen",
            "  • most of the time",
            "• Kind",
            "1. First",
            "2. Second");
    assertThat(read.placeOf(new TextPosition(5, 1)).orElseThrow().element())
        .startsWith("body/ul/li/ul");
  }

  @Test
  void rowsAreLinesWithTheirCellsPartedByTabs() {
    PlacedText read =
        read(
            "<p>You said, we did</p><table><tr><th>You said</th><th>We did</th></tr>"
                + "<tr><td>Too far</td><td><p>A bus</p><p>from May</p></td></tr></table>");

    assertThat(lines(read))
        .containsExactly("You said, we did", "You said\tWe did", "Too far\tA bus", "\tfrom May");
    assertThat(read.placeOf(new TextPosition(3, 9)).orElseThrow().cell())
        .contains(new TableCell(1, 2, 2));
  }

  @Test
  void menusHiddenWordsCommentsAndOwnersAreKeptApartAndReported() {
    PlacedText read =
        read(
            "<html><head><meta name='author' content='Zebedee Quill'><title>t</title></head><body>"
                + "<nav>Home</nav><!-- ask Zebedee --><p hidden>Zebedee</p>"
                + "<p style='display: none'>Quill</p><img src='x' alt='a drawing'>"
                + "<script>var x = 'Zebedee';</script><p>What works well?</p></body></html>");

    assertThat(lines(read)).containsExactly("What works well?");
    assertThat(codes(read))
        .contains(
            "exchange.document.comments",
            "exchange.document.hidden-text",
            "exchange.document.pictures",
            "exchange.document.properties",
            "exchange.document.set-aside");
    assertThat(read.asides())
        .extracting(Aside::kind)
        .contains(
            AsideKind.NAVIGATION,
            AsideKind.COMMENT,
            AsideKind.HIDDEN_TEXT,
            AsideKind.PROPERTY,
            AsideKind.PICTURE_TEXT);
    assertThat(read.toString() + read.report() + read.asides()).doesNotContain("Zebedee");
  }

  @Test
  void aFormAroundTheWholePageHidesNothingOfIt() {
    assertThat(lines(read("<form><p>What works well?</p><button>Go</button></form>")))
        .containsExactly("What works well?");
  }

  @Test
  void anOlderEncodingThatThePageNamesIsRead() {
    byte[] page =
        "<meta charset=windows-1252><p>“Café”</p>".getBytes(Charset.forName("windows-1252"));

    assertThat(lines(WebPages.read(page, DocumentKind.EVENT))).containsExactly("“Café”");
  }

  @Test
  void aPageIsReadAsTheNotesOfAnEvent() {
    PlacedText read =
        read(
            "<nav>Home</nav><h2>What is working well?</h2><ul><li>Staff listen</li>"
                + "<li>One place to ask</li></ul>");

    NotesReading notes =
        NotesReader.english().read(read.text().orElseThrow(), new EventId("event"));

    assertThat(notes.event().getFeedback()).hasSize(2);
  }

  @Test
  void emptyAndTooDeepPagesAreRefused() {
    assertThat(codes(read(""))).containsExactly("exchange.document.empty");
    assertThat(codes(read("<p> </p>"))).containsExactly("exchange.document.empty");
    assertThat(codes(read("<div>".repeat(100) + "x")))
        .containsExactly("exchange.document.too-large");
    assertThat(read("<div>".repeat(50_000) + "x").text()).isEmpty();
  }
}
