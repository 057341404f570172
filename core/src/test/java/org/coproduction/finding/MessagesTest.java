package org.coproduction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.Catalogue;
import org.coproduction.value.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  /** What the rules of the code put into its findings; other codes have no details. */
  private static final Map<String, Set<String>> DETAILS =
      Map.ofEntries(
          Map.entry("event.date.outside-work", Set.of("on", "period")),
          Map.entry("event.date.vague", Set.of("on")),
          Map.entry("event.session.outside-event", Set.of("on")),
          Map.entry("evidence.activity.date-vague", Set.of("when")),
          Map.entry("evidence.activity.outside-period", Set.of("period", "when")),
          Map.entry("evidence.charter.not-in-force", Set.of("period")),
          Map.entry("evidence.claims.all-at-once", Set.of("levels")),
          Map.entry("evidence.required.answer-missing", Set.of("demand", "question")),
          Map.entry("evidence.required.part-missing", Set.of("demand")),
          Map.entry("evidence.review.before-sign-off", Set.of("signed")),
          Map.entry("evidence.sign-off.after-as-of", Set.of("signed", "asOf")),
          Map.entry("evidence.sign-off.before-work-ended", Set.of("signed")),
          Map.entry("feedback.response.after-as-of", Set.of("when")),
          Map.entry("feedback.response.overdue", Set.of("dueBy")),
          Map.entry("feedback.telling.after-as-of", Set.of("when")),
          Map.entry("intake.form.question-missing", Set.of("question")),
          Map.entry("intake.notes.before-prompt", Set.of("count")),
          Map.entry("intake.notes.replies", Set.of("count")),
          Map.entry("intake.notes.several-events", Set.of("count")),
          Map.entry("intake.text.control-character", Set.of("count")),
          Map.entry("intake.text.not-unicode", Set.of("count")),
          Map.entry("loop.promise.postponed", Set.of("after", "before")),
          Map.entry("scoring.items.recognised-only", Set.of("items")));

  /** The first parts of codes that are raised in other rooms than those of this catalogue. */
  private static final Set<String> OTHER_ROOMS = Set.of("exchange", "json");

  private static Properties bundle(String name) {
    Properties sentences = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_en.properties", "messages_cy.properties"})
  void everyCodeHasASentenceAndARemedy(String bundle) {
    Set<String> keys = bundle(bundle).stringPropertyNames();

    assertThat(Catalogue.codes())
        .allSatisfy(
            code ->
                assertThat(keys)
                    .as(bundle)
                    .contains(code.value() + ".message", code.value() + ".remedy"));
  }

  @Test
  void theBundlesSayTheSameThings() {
    assertThat(bundle("messages_cy.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            bundle("messages_en.properties").stringPropertyNames());
  }

  @Test
  void aWelshSentenceIsNotTheEnglishOneAndAsksForTheSameDetails() {
    Properties english = bundle("messages_en.properties");
    bundle("messages_cy.properties")
        .forEach(
            (key, welsh) -> {
              String said = english.getProperty((String) key);
              assertThat((String) welsh).as((String) key).isNotEqualToIgnoringCase(said);
              assertThat(asked((String) welsh)).as((String) key).isEqualTo(asked(said));
            });
  }

  @Test
  void detailsAreTheSameInEveryLanguageAndOnEveryMachine() {
    Finding finding =
        Finding.of(
                code("evidence.sign-off.after-as-of"),
                DocumentRef.the(DocumentKind.EVIDENCE_FORM),
                Place.root())
            .with("signed", ImpreciseDate.parse("2021-09"))
            .with("asOf", ImpreciseDate.parse("2021-08-31"));
    Locale here = Locale.getDefault();
    try {
      for (String machine : List.of("en-GB", "cy", "th-TH-u-ca-buddhist", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        for (Locale reader : List.of(Locale.UK, Locale.forLanguageTag("cy"))) {
          assertThat(Messages.in(reader).sentence(finding)).contains("(2021-09; ", "2021-08-31)");
        }
      }
    } finally {
      Locale.setDefault(here);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_en.properties", "messages_cy.properties"})
  void sentencesEndAndAreNotBlank(String bundle) {
    bundle(bundle)
        .forEach(
            (key, sentence) -> assertThat((String) sentence).as((String) key).matches(".*[.?]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_en.properties", "messages_cy.properties"})
  void everySentenceIsOfACode(String bundle) {
    Set<String> keys = new TreeSet<>();
    Catalogue.codes()
        .forEach(code -> keys.addAll(Set.of(code.value() + ".message", code.value() + ".remedy")));

    assertThat(
            bundle(bundle).stringPropertyNames().stream()
                .filter(key -> !OTHER_ROOMS.contains(key.substring(0, key.indexOf('.')))))
        .isSubsetOf(keys);
  }

  @Test
  void aSentenceAsksOnlyForWhatItsRuleGives() {
    Properties english = bundle("messages_en.properties");

    assertThat(Catalogue.codes())
        .allSatisfy(
            code -> {
              Set<String> given = DETAILS.getOrDefault(code.value(), Set.of());
              assertThat(asked(english.getProperty(code.value() + ".message")))
                  .as(code.value() + ".message")
                  .isSubsetOf(given);
              assertThat(english.getProperty(code.value() + ".remedy"))
                  .as(code.value() + ".remedy")
                  .doesNotContain("{");
            });
  }

  private static Set<String> asked(String sentence) {
    return Pattern.compile("\\{([^}]*)}")
        .matcher(sentence)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void detailsAreFilledIn() {
    FindingCode vague = code("evidence.activity.date-vague");
    Finding finding =
        Finding.of(vague, DocumentRef.the(DocumentKind.EVIDENCE_FORM), Place.parse("/a"))
            .with("when", ImpreciseDate.parse("2021"));

    assertThat(Messages.in(Locale.UK).sentence(finding)).contains("(2021)").doesNotContain("{");
  }

  @Test
  void whatIsNotSaidInALanguageIsSaidInEnglish() {
    List<String> sentences = new ArrayList<>();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.ROOT)) {
      sentences.add(Messages.in(locale).remedy(code("evidence.aim.missing")));
    }

    assertThat(Set.copyOf(sentences)).hasSize(1);
    assertThat(sentences.get(0)).doesNotContain("evidence.aim");
  }

  @Test
  void whatIsSaidInWelshIsSaidToWhoeverReadsWelsh() {
    for (String tag : List.of("cy", "cy-GB")) {
      assertThat(Messages.in(Locale.forLanguageTag(tag)).remedy(code("evidence.aim.missing")))
          .startsWith("Dywedwch");
    }
  }

  @Test
  void aCodeWithoutASentenceIsShownByItself() {
    FindingCode unknown = FindingCode.note("other.code", Category.QUALITY);

    assertThat(Messages.in(Locale.UK).remedy(unknown)).isEqualTo("other.code.remedy");
  }

  private static FindingCode code(String value) {
    return Catalogue.codes().stream()
        .filter(code -> code.value().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
