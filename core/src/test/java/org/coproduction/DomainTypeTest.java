package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.coproduction.event.Session;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What every domain type can do, seen from a package that is not its own. */
class DomainTypeTest {

  private static ParticipantGroup.Builder group() {
    return ParticipantGroup.builder()
        .id(new GroupId("g1"))
        .kind(GroupKind.CHILDREN_AND_YOUNG_PEOPLE);
  }

  @Test
  void aBuilderTakesAnOptionalAsAValueOrAsAnOptional() {
    assertThat(group().came(HeadCount.exactly(3)).build())
        .isEqualTo(group().came(Optional.of(HeadCount.exactly(3))).build());
  }

  @Test
  void aBuilderMethodCanBeReferredTo() {
    BiFunction<ParticipantGroup.Builder, Words, ParticipantGroup.Builder> name =
        ParticipantGroup.Builder::name;
    Function<ParticipantGroup.Builder, ParticipantGroup> build = ParticipantGroup.Builder::build;

    assertThat(name.andThen(build).apply(group(), Words.of("A name")).getName())
        .contains(Words.of("A name"));
  }

  @Test
  void aCopyIsEqual() {
    ParticipantGroup complete = group().name(Words.of("Year 9")).build();

    assertThat(ParticipantGroup.builder().from(complete).build())
        .isEqualTo(complete)
        .hasSameHashCodeAs(complete);
  }

  @Test
  void whatIsRequiredIsAskedForByName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Session.builder().build())
        .withMessage("Cannot build Session, some of required attributes are not set [id]");
  }

  @Test
  void wordsAreMasked() {
    assertThat(group().name(Words.of("marker")).build())
        .asString()
        .doesNotContain("marker")
        .contains("***");
  }

  @Test
  void anyValidatorSeesTheConstraints() {
    Session session =
        Session.builder()
            .id(new SessionId("s1"))
            .venue(Words.of("x".repeat(501)))
            .addAttendance(Attendance.builder().group(new GroupId("g1")).build())
            .build();

    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();

      assertThat(validator.validate(session))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactlyInAnyOrder("on", "venue", "attendance[0].invited", "attendance[0].came");
    }
  }
}
