package org.coproduction.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever characters the texts of a page hold, each format read back by somebody else's parser has
 * the structure of the page and no other.
 */
class PageStructurePropertiesTest {

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</td></table>",
          "</title>",
          "<!--",
          "-->",
          "]]>",
          "&amp;",
          "&#60;",
          "\"'",
          "|",
          "a|b",
          "\\|",
          "\\",
          "`",
          "```",
          "`a`",
          "*",
          "**",
          "_a_",
          "~~x~~",
          "[x](http://y)",
          "![x](y)",
          "[^1]",
          "[ ] x",
          "# x",
          "x #",
          "1. x",
          "2) y",
          "- x",
          "+",
          "> q",
          "---",
          "===",
          ":--",
          "| --- |",
          "http://x.example",
          "www.x.example",
          "$x$",
          "a\nb",
          "a\r\n\r\nb",
          "\t\tx",
          "    x",
          "x  ",
          "\u2028y",
          "\u00a0",
          "\u0000",
          "\u001b[31m",
          "\u202Eabc",
          "\u2066x\u2069",
          "\ufeff",
          "\uffff",
          "\ud800",
          "e\u0301",
          "\ud83d\udc68\u200d\ud83d\udc69",
          "\u65e5\u672c");

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void htmlHoldsTheStructureOfThePage(@ForAll("pages") Page page) {
    assertThat(HtmlOutline.of(page.html())).isEqualTo(outline(page));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void markdownHoldsTheStructureOfThePage(@ForAll("pages") Page page) {
    assertThat(MarkdownOutline.of(page.markdown())).isEqualTo(outline(page));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void plainTextKeepsItsWidthAndSteersNothing(@ForAll("pages") Page page) {
    String text = page.text(72);

    assertThat(text.lines()).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThan(73));
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(Printable.oneLine(line)).isEqualTo(oneSpace(line)));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void oneLineTwiceIsOneLineOnce(@ForAll("texts") String text) {
    String once = Printable.oneLine(text);

    assertThat(Printable.oneLine(once)).isEqualTo(once);
    assertThat(once).isEqualTo(once.strip()).doesNotContain("\n", "  ");
  }

  private static String oneSpace(String line) {
    return line.strip().replaceAll(" +", " ");
  }

  /** The page as a list of what it consists of; pictures by their name and description. */
  private static List<String> outline(Page page) {
    List<String> outline = new ArrayList<>();
    outline.add("h1:" + page.title().text());
    outline(page.blocks(), 2, outline);
    return outline;
  }

  private static void outline(List<Block> blocks, int depth, List<String> outline) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        outline.add("h" + depth + ":" + section.heading().text());
        outline(section.blocks(), depth + 1, outline);
      } else if (block instanceof Block.Paragraph paragraph) {
        outline.add("p:" + paragraph.phrase().text());
      } else if (block instanceof Block.Listing listing) {
        outline.add("list");
        for (Block.Entry entry : listing.entries()) {
          outline.add("entry:" + entry.lead().text());
          entry.more().forEach(line -> outline.add("more:" + line.text()));
        }
      } else if (block instanceof Block.Table table) {
        outline.add("table:" + table.caption().text());
        table.head().forEach(cell -> outline.add("head:" + cell.text()));
        table.rows().forEach(row -> row.forEach(cell -> outline.add("cell:" + cell.text())));
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(Arbitraries.of(HOSTILE), Arbitraries.strings().all().ofMaxLength(8));
    return piece.list().ofMinSize(1).ofMaxSize(3).map(pieces -> String.join("", pieces));
  }

  private Arbitrary<Phrase> phrases() {
    Arbitrary<Span> spans =
        Combinators.combine(
                texts().filter(text -> !Printable.oneLine(text).isEmpty()),
                Arbitraries.of(Span.Style.values()),
                Arbitraries.of("cy", "en-GB").optional())
            .as(Span::new);
    return spans.list().ofMinSize(1).ofMaxSize(3).map(Phrase::new);
  }

  private Arbitrary<Block> leaves() {
    Arbitrary<Phrase> phrases = phrases();
    Arbitrary<Block> paragraphs = phrases.map(Block.Paragraph::new);
    Arbitrary<Block> listings =
        Combinators.combine(phrases, phrases.list().ofMaxSize(2))
            .as(Block.Entry::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(Block.Listing::new);
    return Arbitraries.oneOf(paragraphs, listings, tables(phrases));
  }

  private static Arbitrary<Block> tables(Arbitrary<Phrase> phrases) {
    return Arbitraries.integers()
        .between(2, 3)
        .flatMap(
            columns ->
                Combinators.combine(
                        phrases,
                        phrases.list().ofSize(columns),
                        phrases.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(3))
                    .as(Block.Table::new));
  }

  @Provide
  Arbitrary<Page> pages() {
    Arbitrary<Block> inner =
        Combinators.combine(phrases(), leaves().list().ofMaxSize(2)).as(Block.Section::new);
    Arbitrary<Block> sections =
        Combinators.combine(phrases(), Arbitraries.oneOf(leaves(), inner).list().ofMaxSize(3))
            .as(PageStructurePropertiesTest::section);
    return Combinators.combine(
            phrases(), leaves().list().ofMaxSize(2), sections.list().ofMaxSize(2))
        .as(
            (title, first, later) -> {
              List<Block> blocks = new ArrayList<>(first);
              blocks.addAll(later);
              return new Page("en-GB", title, blocks);
            });
  }

  /** What stands after a section within a section would seem to belong to that one. */
  private static Block section(Phrase heading, List<Block> blocks) {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(
        (one, other) ->
            Boolean.compare(one instanceof Block.Section, other instanceof Block.Section));
    return new Block.Section(heading, sorted);
  }
}
