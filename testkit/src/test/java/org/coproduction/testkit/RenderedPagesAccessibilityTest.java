package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.Rendering;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What of WCAG 2.2 AA a test can see, in every kind of page. */
class RenderedPagesAccessibilityTest {

  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer MARKDOWN =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).escapeHtml(true).build();

  @TestFactory
  Stream<DynamicTest> aPageIsForEverybody() {
    return RenderedPages.all().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> isForEverybody(page.getValue())));
  }

  private static void isForEverybody(Page page) {
    Document document = Jsoup.parse(page.html());

    assertThat(document.select("html").attr("lang")).isIn("en-GB", "cy");
    assertThat(document.title()).isNotBlank();
    assertThat(document.select("main")).hasSize(1);
    assertThat(document.select("h1")).hasSize(1);
    headingsAreInOrder(document);
    idsAreUniqueAndNamesResolve(document);
    tablesAreReadable(document);
    picturesAreSaidInWords(document);
    colourAloneSaysNothing(document);
    nothingIsFetchedOrRun(document, page.html());
  }

  private static void headingsAreInOrder(Document document) {
    int before = 0;
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isBetween(1, before + 1);
      assertThat(heading.text()).isNotBlank();
      before = level;
    }
  }

  private static void idsAreUniqueAndNamesResolve(Document document) {
    List<String> ids = document.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (Element named : document.select("[aria-labelledby]")) {
      for (String id : named.attr("aria-labelledby").split(" ")) {
        Element name = document.getElementById(id);
        assertThat(name).as(id).isNotNull();
        assertThat(name.text()).isNotBlank();
      }
    }
  }

  private static void tablesAreReadable(Document document) {
    for (Element table : document.select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.select("thead th")).isNotEmpty();
      assertThat(table.select("thead th:not([scope=col])")).isEmpty();
      for (Element row : table.select("tbody tr")) {
        assertThat(row.select("th[scope=row]")).hasSize(1);
        assertThat(row.children()).hasSameSizeAs(table.select("thead th"));
      }
      assertThat(table.select("th, td")).allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
      // What can be wider than the screen can be scrolled by keyboard, and has a name.
      assertThat(table.parent().attr("tabindex")).isEqualTo("0");
      assertThat(table.parent().attr("role")).isEqualTo("region");
      assertThat(table.parent().hasAttr("aria-labelledby")).isTrue();
    }
  }

  private static void picturesAreSaidInWords(Document document) {
    for (Element picture : document.select("svg")) {
      assertThat(picture.attr("role")).isEqualTo("img");
      Element name = picture.child(0);
      Element description = picture.child(1);
      assertThat(name.normalName() + " " + description.normalName()).isEqualTo("title desc");
      assertThat(picture.attr("aria-labelledby")).isEqualTo(name.id() + " " + description.id());
      assertThat(name.text()).isNotBlank();
      assertThat(description.text()).isNotBlank();
    }
    assertThat(document.select("img, picture, canvas, object, iframe")).isEmpty();
  }

  /** Boxes of one colour differ by outline, and each stands beside a label or a number. */
  private static void colourAloneSaysNothing(Document document) {
    for (Element picture : document.select("svg")) {
      Map<String, String> fills = new TreeMap<>();
      for (Element box : picture.select("rect")) {
        String look = box.attr("fill") + " " + box.attr("stroke-dasharray");
        fills.put(look, box.attr("fill"));
      }
      // Filled, outlined and dashed: two of the three share their colours.
      assertThat(new TreeSet<>(fills.values())).hasSizeLessThanOrEqualTo(2);
      assertThat(picture.select("text")).isNotEmpty();
    }
    assertThat(document.select("[style], [bgcolor], [color], font")).isEmpty();
  }

  private static void nothingIsFetchedOrRun(Document document, String html) {
    assertThat(document.select("script, link, base, form, a:not([href])")).isEmpty();
    assertThat(document.select("a")).allSatisfy(link -> assertThat(link.text()).isNotBlank());
    assertThat(document.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(html.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("url(", "@import", "http:");
  }

  /** The same page for whoever reads its Markdown, or what another program makes of it. */
  @TestFactory
  Stream<DynamicTest> aPageOfMarkdownIsForEverybody() {
    return RenderedPages.all().entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(), () -> isForEverybody(page.getKey(), page.getValue())));
  }

  private static void isForEverybody(String name, Page page) {
    Document markdown = Jsoup.parse(MARKDOWN.render(PARSER.parse(page.markdown())));

    assertThat(markdown.select("h1")).as(name).hasSize(1);
    assertThat(markdown.body().child(0).normalName()).isEqualTo("h1");
    headingsAreInOrder(markdown);
    for (Element table : markdown.select("table")) {
      // What a table is about is said before it, since Markdown knows no captions.
      Element before = table.previousElementSibling();
      assertThat(before).isNotNull();
      assertThat(before.text()).isNotBlank();
      assertThat(table.select("th, td")).allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
      assertThat(table.select("tbody tr"))
          .allSatisfy(row -> assertThat(row.children()).hasSameSizeAs(table.select("thead th")));
    }
    assertThat(markdown.select("li, p")).allSatisfy(text -> assertThat(text.text()).isNotBlank());
    assertThat(markdown.select("img, script, a:not([href]), code:empty")).isEmpty();
    assertThat(markdown.select("a")).allSatisfy(link -> assertThat(link.text()).isNotBlank());
    // What a page says, it says in each format.
    assertThat(markdown.select("h1, h2, h3, h4, h5, h6").eachText())
        .isEqualTo(Jsoup.parse(page.html()).select("h1, h2, h3, h4, h5, h6").eachText());
  }

  /** A check that finds nothing wrong with any page would find nothing. */
  @Test
  void everyKindOfPageIsLookedAt() {
    Set<String> kinds = new TreeSet<>();
    for (Method method : Rendering.class.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())
          && method.toGenericString().contains(Page.class.getName())) {
        kinds.add(method.getName());
      }
    }

    assertThat(kinds)
        .as("a new kind of page is added to RenderedPages")
        .containsExactlyInAnyOrder(
            "assessment",
            "comparison",
            "heard",
            "item",
            "lines",
            "localOffer",
            "loop",
            "portfolio",
            "publication",
            "report",
            "scorecard",
            "youSaid");
    assertThat(RenderedPages.all()).hasSizeGreaterThanOrEqualTo(70);
  }

  @Test
  void wordsInAnotherLanguageAreMarked() {
    Document welsh = Jsoup.parse(RenderedPages.all().get("assessment cy in short").html());

    assertThat(welsh.select("[lang=en]").eachText())
        .anyMatch(text -> text.startsWith("Groups are named"));
    assertThat(
            Jsoup.parse(RenderedPages.all().get("assessment en in short").html())
                .select("body [lang]"))
        .isEmpty();
  }

  @Test
  void aFragmentFitsIntoAPageOfTheHost() {
    StringBuilder html = new StringBuilder();
    Page page = RenderedPages.all().get("assessment en in detail");
    try {
      page.writeHtmlFragment(html, 3, "first");
      page.writeHtmlFragment(html, 3, "second");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Document document = Jsoup.parseBodyFragment(html.toString());

    assertThat(document.select("article[lang]")).hasSize(2);
    assertThat(document.select("h1, h2, style, title:not(svg title)")).isEmpty();
    assertThat(document.select("article > h3")).hasSize(2);
    idsAreUniqueAndNamesResolve(document);
  }

  @Test
  void coloursOfTheStylesheetCanBeToldApart() {
    List<String> seen = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> rule : rules().entrySet()) {
      Map<String, String> style = rule.getValue();
      if (style.containsKey("color")) {
        assertThat(style).as(rule.getKey()).containsKey("background");
        assertContrast(style.get("color"), style.get("background"), TEXT);
        seen.add(rule.getKey());
      }
      for (String line : List.of("outline", "border-bottom")) {
        if (style.containsKey(line)) {
          assertContrast(colour(style.get(line)), "#ffffff", GRAPHICS);
          seen.add(rule.getKey());
        }
      }
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void coloursOfPicturesCanBeToldApart() {
    Document document = Jsoup.parse(RenderedPages.all().get("assessment en in detail").html());

    assertThat(document.select("svg text"))
        .isNotEmpty()
        .allSatisfy(label -> assertContrast(label.attr("fill"), "#ffffff", TEXT));
    assertThat(document.select("svg rect"))
        .isNotEmpty()
        .allSatisfy(box -> assertContrast(box.attr("stroke"), "#ffffff", GRAPHICS));
  }

  @Test
  void contrastIsWorkedOutAsWcagDoes() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
  }

  private static Map<String, Map<String, String>> rules() {
    Map<String, Map<String, String>> rules = new TreeMap<>();
    Matcher rule = Pattern.compile("([^{}]+)\\{([^{}]*)\\}").matcher(Page.stylesheet());
    while (rule.find()) {
      Map<String, String> style = new TreeMap<>();
      for (String declaration : rule.group(2).split(";")) {
        String[] parts = declaration.split(":", 2);
        if (parts.length == 2) {
          style.put(parts[0].strip(), parts[1].strip());
        }
      }
      // What holds for print only adds to what holds everywhere.
      rules.computeIfAbsent(rule.group(1).strip(), selector -> new TreeMap<>()).putAll(style);
    }
    return rules;
  }

  private static String colour(String style) {
    Matcher colour = Pattern.compile("#[0-9a-f]{6}").matcher(style);
    assertThat(colour.find()).as(style).isTrue();
    return colour.group();
  }

  private static void assertContrast(String colour, String behind, double least) {
    assertThat(contrast(colour, behind)).as(colour + " on " + behind).isGreaterThanOrEqualTo(least);
  }

  private static double contrast(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String hex) {
    double red = linear(Integer.parseInt(hex.substring(1, 3), 16));
    double green = linear(Integer.parseInt(hex.substring(3, 5), 16));
    double blue = linear(Integer.parseInt(hex.substring(5, 7), 16));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
