package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.Assessment;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.Rendering;
import org.coproduction.value.ItemId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages of the sample as they were read and found good, in three formats and two languages. */
class RenderedPagesGoldenTest {

  /** Writes the pages anew instead of only comparing them; never set in CI. */
  private static final String REWRITE = "coproduction.rewrite";

  private static final Path PAGES =
      Path.of("src", "test", "resources", "org", "coproduction", "testkit", "pages");

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    Assessment full = RenderedPages.assessment();
    for (Locale locale : List.of(Locale.UK, RenderedPages.WELSH)) {
      Rendering rendering = RenderedPages.rendering(locale);
      Page page = rendering.assessment(full.scorecard(), full.report());
      String name = "assessment_" + locale.getLanguage();
      pages.put(name + ".txt", page.text(80));
      pages.put(name + ".md", page.markdown());
      pages.put(name + ".html", page.html());
    }
    Rendering english = RenderedPages.rendering(Locale.UK);
    pages.put(
        "detail_en.md", english.inDetail().assessment(full.scorecard(), full.report()).markdown());
    pages.put(
        "item_en.txt", english.item(full.scorecard(), new ItemId("S4")).orElseThrow().text(80));
    pages.put("council_en.txt", english.scorecard(CouncilWork.assessment().scorecard()).text(80));
    pages.put(
        "comparison_en.txt",
        english.comparison(RenderedPages.padded().scorecard(), full.scorecard()).text(80));
    return pages;
  }

  @TestFactory
  Stream<DynamicTest> aPageIsAsItWasReadAndFoundGood() {
    return pages().entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(), () -> assertSame(page.getKey(), page.getValue())));
  }

  private static void assertSame(String name, String now) throws IOException {
    Path file = PAGES.resolve(name);
    if (Boolean.getBoolean(REWRITE)) {
      Files.createDirectories(PAGES);
      Files.writeString(file, now, StandardCharsets.UTF_8);
    }
    String committed =
        Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "(there is no file)";
    assertThat(now)
        .as(
            "The page %s is not what it was. If the change is meant, write it anew with%n"
                + "  mvn -B verify -pl core,json,testkit -Dtest='RenderedPagesGoldenTest' -D%s=true%n"
                + "and read the difference before committing it.",
            name, REWRITE)
        .isEqualTo(committed);
  }

  /** A screen of a terminal. */
  @Test
  void aShortPageFitsAScreen() {
    assertThat(pages().get("assessment_en.txt").lines()).hasSizeLessThanOrEqualTo(50);
  }

  /** The sample's own words are in its form and event only. */
  @Test
  void whatSomebodyWroteIsOnNoPage() {
    String all =
        String.join(
            "\n",
            RenderedPages.working().values().stream()
                .map(page -> page.html() + page.text(80))
                .toList());

    assertThat(all)
        .doesNotContain(
            "Larkshire",
            "Larkfield",
            "Robin Example",
            "Sam Sample",
            "cancelled",
            "Short Breaks Board",
            "transformational",
            "heart of all");
  }

  /** The worked example of the page on results: right words alone leave a form where it was. */
  @Test
  void theWorkedExampleOfTheDocumentationIsWhatComesOut() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "results.md"), StandardCharsets.UTF_8);
    String comparison = pages().get("comparison_en.txt");
    String table = comparison.substring(comparison.indexOf("Items met in each dimension"));

    assertThat(page).contains(table.substring(0, table.indexOf("\n\n")));
  }
}
