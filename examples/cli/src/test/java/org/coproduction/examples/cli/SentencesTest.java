package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program itself says is said in Welsh too, whoever reviews it. */
class SentencesTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir Path folder;

  private final CliRun program = new CliRun();

  private static String details(Properties sentences, String key) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(sentences.getProperty(key))
        .results()
        .map(MatchResult::group)
        .sorted()
        .collect(Collectors.joining());
  }

  @Test
  void everySentenceIsSaidInBothLanguagesWithTheSameDetails() {
    Properties english = Sentences.read("en");
    Properties welsh = Sentences.read("cy");

    assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(details(welsh, key)).as(key).isEqualTo(details(english, key));
      assertThat(welsh.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
    }
  }

  @Test
  void everySentenceIsSaidSomewhereAndNoneIsSaidThatIsNotThere() throws IOException {
    String sources;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/coproduction/examples/cli"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
      sources = all.toString();
    }
    Properties english = Sentences.read("en");

    for (String key : english.stringPropertyNames()) {
      assertThat(sources).contains("\"" + key + "\"");
    }
    assertThat(
            Pattern.compile("(?:UnreadableInputException|Saying\\.of|say)\\(\\s*\"([^\"]+)\"")
                .matcher(sources)
                .results()
                .map(found -> found.group(1)))
        .hasSizeGreaterThan(40)
        .allMatch(key -> english.getProperty(key) != null);
  }

  @Test
  void whatCannotBeReadIsToldInTheLanguageThatWasAskedFor() {
    assertThat(program.run("assess", folder.resolve("gone.json").toString(), "--lang", "cy"))
        .isEqualTo(2);

    assertThat(program.err())
        .isEqualTo("coproduction: nid yw " + folder.resolve("gone.json") + " yn bodoli\n");
  }

  /** A name is a detail and no pattern. */
  @Test
  void whatIsFilledInIsNotFilledInAgain() {
    Sentences english = Sentences.in(Locale.UK);

    assertThat(english.say("left-out", "{1}", Saying.of("left-out.second-form")))
        .startsWith("left out {1}: there is a form already");
    assertThat(english.say("input.folder", "$1\\")).isEqualTo("$1\\ is a folder");
  }

  @Test
  void theAccountOfAPublicationIsInWelshAndItsConstantsAreNot() {
    String year = SAMPLES.resolve("json/valid/local-offer-comments.json").toString();

    assertThat(
            program.run("publish", year, "--lang", "cy", "--out", folder.resolve("out").toString()))
        .isZero();
    assertThat(program.out())
        .contains("ysgrifennwyd ", "cyhoeddwyd sylwadau ar y Cynnig Lleol: 2, o 2023-04-01")
        .contains("daliwyd yn ôl: ", "  LEFT_OUT: 1")
        .doesNotContain("wrote", "published", "held back");
  }
}
