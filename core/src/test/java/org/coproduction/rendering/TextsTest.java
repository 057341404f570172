package org.coproduction.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.evidence.Stage;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.finding.Severity;
import org.coproduction.finding.Unsettled;
import org.coproduction.intake.LineRole;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.ExclusionReason;
import org.coproduction.loop.LoopState;
import org.coproduction.loop.Standing;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.Band;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.FactLack;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.MoveCause;
import org.coproduction.scoring.PrincipleConfidence;
import org.coproduction.scoring.PrincipleReason;
import org.coproduction.scoring.Result;
import org.coproduction.value.FactKind;
import org.coproduction.value.Provenance;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Properties ENGLISH = Texts.read("texts_en.properties");
  private static final Properties WELSH = Texts.read("texts_cy.properties");

  @Test
  void whatIsSaidInEnglishIsSaidInWelsh() {
    assertThat(WELSH.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
  }

  @Test
  void bothLanguagesFillInTheSame() {
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(placeholders(WELSH.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(ENGLISH.getProperty(key)));
    }
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{[a-zA-Z]+\\}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyConstantThatPagesShowHasAName() {
    List<Enum<?>[]> shown =
        List.of(
            Stage.values(),
            GroupKind.values(),
            Result.values(),
            Grade.values(),
            Dimension.values(),
            Severity.values(),
            Provenance.Kind.values(),
            Unsettled.values(),
            LineRole.values(),
            LoopState.values(),
            Standing.values(),
            CommentClass.values(),
            ExclusionReason.values(),
            ResponseKind.values(),
            SignatureRole.values(),
            FactKind.values(),
            FactLack.values(),
            MoveCause.values(),
            Band.values(),
            PrincipleReason.values(),
            PrincipleConfidence.values());
    for (Locale locale : List.of(Locale.UK, Locale.forLanguageTag("cy"))) {
      Wording wording = new Wording(locale, List.of(), Optional.empty(), false);
      shown.stream()
          .flatMap(Stream::of)
          .forEach(constant -> assertThat(wording.term(constant)).isNotBlank());
    }
  }

  /** The one percentage is said by {@link Wording#rate} alone, which says both numbers with it. */
  @Test
  void noPercentageIsSaidWithoutItsTwoNumbers() {
    for (Properties texts : List.of(ENGLISH, WELSH)) {
      assertThat(texts.stringPropertyNames())
          .filteredOn(key -> texts.getProperty(key).contains("%"))
          .containsExactly("percent");
    }
    Wording wording = new Wording(Locale.UK, List.of(), Optional.empty(), false);

    assertThat(wording.rate(3, 8, OptionalInt.of(38)).text()).isEqualTo("3 of 8 (38%)");
    assertThat(wording.rate(0, 0, OptionalInt.empty()).text()).isEqualTo("0 of 0");
  }

  @Test
  void noSentenceIsLong() {
    for (Properties texts : List.of(ENGLISH, WELSH)) {
      for (String key : texts.stringPropertyNames()) {
        for (String sentence : texts.getProperty(key).split("[.?!;:] ")) {
          assertThat(sentence.split(" ").length).as(key).isLessThanOrEqualTo(30);
        }
      }
    }
  }

  @Test
  void oneThingIsNotManyThings() {
    Texts texts = Texts.in(Locale.UK);

    assertThat(texts.count("findings.more", 1))
        .isEqualTo("1 more kind of finding is not listed here.");
    assertThat(texts.count("findings.more", 2))
        .isEqualTo("2 more kinds of finding are not listed here.");
  }

  @Test
  void aValueIsNeverReadAsAPlaceholder() {
    assertThat(Texts.in(Locale.UK).say("of", "met", "{of} $1 \\", "of", 2))
        .isEqualTo("{of} $1 \\ of 2");
  }

  @Test
  void aTextThatIsMissingIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> Texts.in(Locale.UK).say("no.such.text"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Texts.in(Locale.UK).say("of", "met", 1))
        .isInstanceOf(IllegalStateException.class);
  }
}
