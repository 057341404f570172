package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Responses;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.LocalProfile;
import org.coproduction.privacy.IdentifierKind;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.publication.TableKey;
import org.coproduction.retention.RetentionSchedule;
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
  private static final Set<String> NEVER =
      Stream.of(
              Stream.of(IdentifierKind.values())
                  .filter(kind -> kind != IdentifierKind.SHARED_MAILBOX)
                  .filter(kind -> kind != IdentifierKind.SERVICE_LINE)
                  .map(kind -> "PublicationPolicy.allowed " + kind),
              Stream.of(Permission.values())
                  .filter(permission -> permission.compareTo(Permission.QUOTABLE_WITHOUT_NAME) < 0)
                  .map(permission -> "PublicationPolicy.quotableFrom " + permission),
              // There is a table for each kind of key, and what it is of is no choice of its own.
              Stream.of(TableKey.Kind.values())
                  .filter(kind -> kind != TableKey.Kind.INVITED_AND_CAME)
                  .filter(kind -> kind != TableKey.Kind.THEMES)
                  .map(kind -> "TableKey.kind " + kind))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  /** A comment was sent in by itself: it stands under no other line and answers no prompt. */
  private static final Set<String> OF_EVENTS_ONLY =
      Set.of("FeedbackItem.parent there", "FeedbackItem.prompt there");

  /** Rooms whose values are records of the language, and are looked into like any other. */
  private static final Set<String> OF_PLAIN_RECORDS =
      Set.of(
          "org.coproduction.localoffer",
          "org.coproduction.loop",
          "org.coproduction.publication",
          "org.coproduction.retention");

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
        Profile.class,
        LocalOfferYear.class,
        LocalProfile.class,
        PublicationPolicy.class,
        ReleasedTables.class,
        RetentionSchedule.class
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
    if (type == LocalOfferYear.class) {
      expected.removeAll(OF_EVENTS_ONLY);
    }
    assertThat(reached).containsAll(expected);
    assertThat(expected).hasSizeGreaterThan(3);
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
      boolean several = member.isList() || member.isSet();
      if (member.isOptional() || several) {
        expected.add(name + " there");
        if (!mustBeThere(member)) {
          expected.add(name + " absent");
        }
      }
      if (several) {
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
      } else if (isLookedInto(member.held())) {
        expect(member.held(), expected);
      }
    }
  }

  private static boolean isLookedInto(Class<?> type) {
    return RecordParts.hasBuilder(type)
        || (type.isRecord() && OF_PLAIN_RECORDS.contains(type.getPackageName()));
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
          value instanceof Collection<?> several
              ? List.copyOf(several)
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
        } else if (isLookedInto(member.held())) {
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
