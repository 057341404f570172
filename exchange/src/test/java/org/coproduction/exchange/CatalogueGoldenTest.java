package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.Catalogue;
import org.coproduction.CatalogueEntry;
import org.coproduction.finding.FindingCode;
import org.coproduction.json.JsonCodes;
import org.coproduction.json.JsonText;
import org.coproduction.json.TokenSink;
import org.junit.jupiter.api.Test;

/**
 * The published catalogue, {@code docs/codes.md} and {@code docs/codes.json}: the codes of core, of
 * json and of this module, which is the lowest place that sees them all.
 */
class CatalogueGoldenTest {

  /** Writes the two documents anew instead of only comparing them; never set in CI. */
  private static final String REWRITE = "coproduction.rewrite";

  private static final Path DOCS = Path.of("..", "docs");

  private static List<CatalogueEntry> entries() {
    List<FindingCode> codes = new ArrayList<>(Catalogue.codes());
    codes.addAll(JsonCodes.all());
    codes.addAll(ExchangeCodes.all());
    return Catalogue.entriesOf(codes);
  }

  private static List<CatalogueEntry.Source> sources() {
    return entries().stream()
        .map(CatalogueEntry::source)
        .distinct()
        .sorted(Comparator.comparing(CatalogueEntry.Source::name))
        .toList();
  }

  @Test
  void thePageOfCodesSaysWhatTheCatalogueSays() throws IOException {
    assertSame("codes.md", page());
  }

  @Test
  void theJsonOfCodesSaysWhatTheCatalogueSays() throws IOException {
    assertSame("codes.json", json());
  }

  @Test
  void everyLineOfTheCatalogueIsOfACodeOrOfASourceThatACodeRestsOn() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (CatalogueEntry entry : entries()) {
      String code = entry.code().value();
      wanted.addAll(List.of(code + ".source", code + ".since", "source." + entry.source().name()));
    }
    Properties known = new Properties();
    try (InputStream stream = Catalogue.class.getResourceAsStream("catalogue.properties")) {
      known.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    assertThat(known.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void everyVersionIsWrittenWithThreeNumbers() {
    assertThat(entries())
        .allSatisfy(
            entry ->
                assertThat(entry.since()).as(entry.code().value()).matches("\\d+\\.\\d+\\.\\d+"));
  }

  private static void assertSame(String name, String now) throws IOException {
    Path file = DOCS.resolve(name);
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(file, now, StandardCharsets.UTF_8);
    }
    String committed =
        Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "(there is no file)";
    assertThat(committed)
        .as(
            "docs/%s is not what the catalogue says. If the change is meant, write it anew with%n"
                + "  mvn -B verify -pl core,json,exchange -Dtest='Catalogue*Test' -D%s=true%n"
                + "and read the difference before committing it.",
            name, REWRITE)
        .isEqualTo(now);
  }

  private static String page() {
    List<String> lines = new ArrayList<>();
    lines.add("# Codes of findings");
    lines.add("");
    lines.add(
        "Every code that a finding can carry. `ERROR` must be otherwise, `WARNING` should, `NOTE`"
            + " may; a profile may grade");
    lines.add(
        "otherwise. Details of a finding stand as their names in curly brackets. Made from the"
            + " catalogue, and compared with it by a");
    lines.add(
        "test; `codes.json` says the same for programs. What is ticked under *Jakarta* is also"
            + " raised by any host's default");
    lines.add(
        "Jakarta `Validator`: the constraints on single attributes, and what must be otherwise as"
            + " the record alone can show.");
    lines.add(
        "The sentences are also there in Welsh, in `messages_cy.properties`; a Welsh speaker has"
            + " not reviewed them yet.");
    lines.add("");
    lines.add(
        "| code | severity | category | what it says | what to do | rests on | since | Jakarta |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (CatalogueEntry entry : entries()) {
      lines.add(
          row(
              "`" + entry.code().value() + "`",
              entry.code().severity().name(),
              entry.code().category().name(),
              entry.meaning(),
              entry.remedy(),
              entry.source().name(),
              entry.since(),
              entry.jakarta() ? "✓" : ""));
    }
    lines.add("");
    lines.add("## What they rest on");
    lines.add("");
    lines.add("| source | what it says, in our words |");
    lines.add("|---|---|");
    for (CatalogueEntry.Source source : sources()) {
      lines.add(row(source.name(), source.words()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String row(String... cells) {
    return "| "
        + String.join(" | ", Stream.of(cells).map(cell -> cell.replace("|", "\\|")).toList())
        + " |";
  }

  private static String json() {
    return JsonText.pretty(CatalogueGoldenTest::json) + "\n";
  }

  private static void json(TokenSink sink) {
    sink.startObject();
    member(sink, "format", "coproduction/catalogue");
    sink.name("version");
    sink.number("1");
    sink.name("codes");
    sink.startArray();
    for (CatalogueEntry entry : entries()) {
      sink.startObject();
      member(sink, "code", entry.code().value());
      member(sink, "severity", entry.code().severity().name());
      member(sink, "category", entry.code().category().name());
      member(sink, "meaning", entry.meaning());
      member(sink, "remedy", entry.remedy());
      member(sink, "source", entry.source().name());
      member(sink, "since", entry.since());
      sink.name("jakarta");
      sink.bool(entry.jakarta());
      sink.endObject();
    }
    sink.endArray();
    sink.name("sources");
    sink.startArray();
    for (CatalogueEntry.Source source : sources()) {
      sink.startObject();
      member(sink, "name", source.name());
      member(sink, "words", source.words());
      sink.endObject();
    }
    sink.endArray();
    sink.endObject();
  }

  private static void member(TokenSink sink, String name, String value) {
    sink.name(name);
    sink.string(value);
  }
}
