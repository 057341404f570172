package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.scoring.Measure;
import org.coproduction.scoring.Rubric;
import org.coproduction.testkit.recipe.RecordParts;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.validation.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every variant is reached: each constant, each fact that is there or not, each kind of measure.
 */
class RecordVariantsTest {

  private static final int MANY = 600;

  /** What a sound document cannot have. */
  private static final Set<String> NEVER = Set.of();

  @ParameterizedTest
  @ValueSource(
      classes = {
        EvidenceForm.class,
        Event.class,
        Codebook.class,
        Codings.class,
        Responses.class,
        Charter.class,
        Ladder.class,
        LadderMapping.class,
        Rubric.class,
        Profile.class
      })
  void everyVariantIsReached(Class<?> type) {
    Set<String> reached = new TreeSet<>();
    Records records = Records.of(7);
    for (int at = 0; at < MANY; at++) {
      reach(records.next(type), type, reached);
    }

    Set<String> expected = new TreeSet<>();
    expect(type, expected);
    expected.removeAll(NEVER);
    assertThat(reached).containsAll(expected);
    assertThat(expected).hasSizeGreaterThan(5);
  }

  @Test
  void aDossierHasSomeDocumentsOrNone() {
    Set<String> reached = new TreeSet<>();
    Records.of(7).stream(Dossier.class)
        .limit(60)
        .forEach(
            dossier ->
                RecordParts.of(Dossier.class).members().stream()
                    .filter(RecordParts.Member::isList)
                    .forEach(
                        member ->
                            reached.add(
                                member.name()
                                    + (((List<?>) member.of(dossier)).isEmpty() ? "-" : "+"))));

    assertThat(reached).hasSize(16);
  }

  private static void expect(Class<?> type, Set<String> expected) {
    for (RecordParts.Member member : RecordParts.of(type).members()) {
      String name = type.getSimpleName() + "." + member.name();
      if (member.isOptional() || member.isList()) {
        expected.add(name + " there");
        if (!mustBeThere(member)) {
          expected.add(name + " absent");
        }
      }
      if (member.isList()) {
        expected.add(name + " several");
      }
      if (member.held().isEnum()) {
        Stream.of(member.held().getEnumConstants())
            .forEach(constant -> expected.add(name + " " + constant));
      } else if (member.held() == boolean.class || member.held() == Boolean.class) {
        expected.add(name + " true");
        expected.add(name + " false");
      } else if (member.held() == Measure.class) {
        expected.add(name + " Recorded");
        expected.add(name + " Different");
      } else if (RecordParts.hasBuilder(member.held())) {
        expect(member.held(), expected);
      }
    }
  }

  private static boolean mustBeThere(RecordParts.Member member) {
    return Stream.of(member.accessor().getAnnotationsByType(Present.class))
        .anyMatch(present -> !List.of(present.payload()).contains(Should.class));
  }

  private static void reach(Object record, Class<?> type, Set<String> reached) {
    for (RecordParts.Member member : RecordParts.of(type).members()) {
      String name = type.getSimpleName() + "." + member.name();
      Object value = member.of(record);
      List<?> parts =
          value instanceof List<?> list
              ? list
              : value instanceof Optional<?> optional ? optional.stream().toList() : List.of(value);
      reached.add(name + (parts.isEmpty() ? " absent" : " there"));
      if (parts.size() > 1) {
        reached.add(name + " several");
      }
      for (Object part : parts) {
        if (part instanceof Enum<?> || part instanceof Boolean) {
          reached.add(name + " " + part);
        } else if (part instanceof Measure) {
          reached.add(name + " " + part.getClass().getSimpleName());
        } else if (RecordParts.hasBuilder(member.held())) {
          reach(part, member.held(), reached);
        }
      }
    }
  }

  /** A test of variants that cannot fail would be no test. */
  @Test
  void aVariantThatIsNotReachedIsNamed() {
    Set<String> expected = new TreeSet<>();
    expect(EvidenceForm.class, expected);
    Set<String> reached = new TreeSet<>();
    reach(Records.edgeCases(EvidenceForm.class).get(0), EvidenceForm.class, reached);

    expected.removeAll(reached);
    assertThat(expected).contains("EvidenceForm.reason there", "Signature.role CO_SIGNATORY");
  }
}
