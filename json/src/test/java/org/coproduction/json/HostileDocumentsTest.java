package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coproduction.Catalogue;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.json.Generator.Fill;
import org.coproduction.value.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts that programs have stumbled over, in every place of every document where a text can be.
 */
class HostileDocumentsTest {

  private static final Path TEXTS =
      Path.of("../core/src/test/resources/org/coproduction/records/hostile-texts.properties");

  private static final String MARKER = "ZQXMARKER7";
  private static final String PLAIN = "Said by somebody";
  private static final List<Messages> LANGUAGES =
      List.of(Messages.in(Locale.ENGLISH), Messages.in(Locale.forLanguageTag("cy")));

  private static final Map<String, String> HOSTILE = new TreeMap<>();
  private static final Set<FindingCode> KNOWN = new HashSet<>(Catalogue.codes());

  static List<DocumentFormat<?>> formats() {
    return DocumentFormat.all();
  }

  @BeforeAll
  static void readTexts() throws IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(TEXTS)) {
      read.load(reader);
    }
    read.forEach((name, text) -> HOSTILE.put((String) name, (String) text));
    KNOWN.addAll(JsonCodes.all());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void wordsAreReadAndWrittenAsTheyAreOrRefusedOneByOne(DocumentFormat<?> format) {
    String plain = new Generator(7, Fill.ALL).with(Words.class, PLAIN).document(format).text();
    HOSTILE.forEach(
        (name, hostile) -> {
          Tree tree = Tree.of(plain);
          List<Tree.Node> words =
              tree.nodes().stream().filter(node -> PLAIN.equals(node.value())).toList();
          words.forEach(node -> node.replace().accept(hostile + MARKER));
          List<Finding> findings = silentlyRead(format, tree.text());

          if (name.startsWith("broken.")) {
            assertThat(findings)
                .as(name)
                .extracting(Finding::code)
                .hasSize(words.size())
                .allMatch(JsonCodes.NOT_UNICODE::equals);
          } else {
            assertThat(findings).as(name).isEmpty();
            writesWhatItRead(format, tree.text());
          }
        });
  }

  private static <T> void writesWhatItRead(DocumentFormat<T> format, String text) {
    T value = format.read(text).value().orElseThrow();

    assertThat(format.read(format.write(value)).value()).contains(value);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void inThePlaceOfAnyTextItIsTakenOrFoundAndNeverRepeated(DocumentFormat<?> format) {
    String plain = new Generator(7, Fill.ALL).document(format).text();
    HOSTILE.forEach(
        (name, hostile) -> {
          for (String text : List.of(hostile, hostile + MARKER)) {
            Tree tree = Tree.of(plain);
            tree.nodes().stream()
                .filter(node -> node.value() instanceof String)
                .filter(node -> !List.of("/format", "/version").contains(node.pointer()))
                .forEach(node -> node.replace().accept(text));

            assertThat(silentlyRead(format, tree.text()))
                .as(name)
                .extracting(Finding::code)
                .allMatch(KNOWN::contains);
          }
        });
  }

  private static List<Finding> silentlyRead(DocumentFormat<?> format, String text) {
    Reading<?> reading = format.read(text);
    Stream.of(reading, DocumentFormat.report().write(reading.report()))
        .forEach(printed -> assertThat(printed.toString()).doesNotContain(MARKER));
    for (Finding finding : reading.report().findings()) {
      LANGUAGES.forEach(language -> assertThat(language.sentence(finding)).doesNotContain(MARKER));
    }
    return reading.report().findings();
  }
}
