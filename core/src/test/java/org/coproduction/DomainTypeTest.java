package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.coproduction.participant.Sample;
import org.coproduction.participant.SampleChild;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What every domain type can do, seen from a package that is not its own. */
class DomainTypeTest {

  private static final Sample COMPLETE =
      Sample.builder().title("A title").note("a note").labels(List.of("z", "a", "m")).build();

  @Test
  void aBuilderTakesAnOptionalAsAValueOrAsAnOptional() {
    assertThat(Sample.builder().title("A title").note("n").headCount(3).build())
        .isEqualTo(
            Sample.builder()
                .title("A title")
                .note(Optional.of("n"))
                .headCount(OptionalInt.of(3))
                .build());
  }

  @Test
  void aBuilderMethodCanBeReferredTo() {
    BiFunction<Sample.Builder, String, Sample.Builder> title = Sample.Builder::title;
    Function<Sample.Builder, Sample> build = Sample.Builder::build;

    assertThat(title.andThen(build).apply(Sample.builder(), "A title").getTitle())
        .isEqualTo("A title");
  }

  @Test
  void aCopyIsEqual() {
    assertThat(Sample.builder().from(COMPLETE).build())
        .isEqualTo(COMPLETE)
        .hasSameHashCodeAs(COMPLETE);
  }

  @Test
  void aSetKeepsTheOrderItWasGiven() {
    assertThat(COMPLETE.getLabels()).containsExactly("z", "a", "m");
  }

  @Test
  void whatIsBuiltIsNormalAndStaysSo() {
    Sample sample = Sample.builder().title(" A title ").build();

    assertThat(sample.getTitle()).isEqualTo("A title");
    assertThat(sample.normalised()).isSameAs(sample);
  }

  @Test
  void whatIsRequiredIsAskedForByName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Sample.builder().build())
        .withMessage("Cannot build Sample, some of required attributes are not set [title]");
  }

  @Test
  void aRedactedValueIsMasked() {
    assertThat(Sample.builder().title("A title").secret("marker").build())
        .asString()
        .doesNotContain("marker")
        .contains("***");
  }

  @Test
  void anyValidatorSeesTheConstraints() {
    Sample sample =
        Sample.builder()
            .title("")
            .note("longer than ten")
            .addChildren(SampleChild.builder().name(" ").build())
            .labels(Set.of(""))
            .build();

    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();

      assertThat(validator.validate(sample))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactlyInAnyOrder(
              "title", "note", "children[0].name", "labels[].<iterable element>");
    }
  }
}
