package org.coproduction.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.finding.Place;
import org.coproduction.finding.Severity;
import org.coproduction.value.Words;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The constraints by themselves, on a bean that a host could write. */
class ConstraintTest {

  /** A host's own bean, which may hold null where this library never does. */
  @SuppressWarnings("NullableOptional") // a host's bean can hold what it should not
  public record Bean(
      @Nullable Optional<Words> optional,
      @Nullable Words words,
      @Nullable Collection<String> list) {

    @Present(code = "a.optional")
    @AtMost(value = 3, code = "a.optional-long")
    public @Nullable Optional<Words> getOptional() {
      return optional;
    }

    @AtMost(value = 3, code = "a.words-long")
    public @Nullable Words getWords() {
      return words;
    }

    @Present(code = "a.list")
    @AtMost(value = 2, code = "a.list-long")
    public @Nullable Collection<String> getList() {
      return list;
    }
  }

  /** A host's own bean with a code, a sentence and a severity of its own, and somebody else's. */
  public record OwnWords(Optional<String> said, @Nullable String other) {

    @Present(code = "host.said.missing", message = "Say it.", payload = Should.class)
    public Optional<String> getSaid() {
      return said;
    }

    @NotNull
    @SuppressWarnings("MultipleNullnessAnnotations") // It is there to be found missing.
    public @Nullable String getOther() {
      return other;
    }
  }

  private static <T> Set<ConstraintViolation<T>> violations(T bean) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(bean);
    }
  }

  private static List<String> codes(Bean bean) {
    return violations(bean).stream()
        .map(violation -> (String) violation.getConstraintDescriptor().getAttributes().get("code"))
        .sorted()
        .toList();
  }

  @Test
  void theSentenceIsThatOfTheCode() {
    assertThat(violations(new Bean(Optional.empty(), null, List.of())))
        .extracting(ConstraintViolation::getMessageTemplate)
        .containsExactlyInAnyOrder("{a.list.message}", "{a.optional.message}");
  }

  @Test
  void aHostCanSayItInItsOwnWords() {
    assertThat(violations(new OwnWords(Optional.empty(), "")))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.getMessage()).isEqualTo("Say it.");
              assertThat(Breach.of(violation))
                  .contains(
                      new Breach("host.said.missing", Severity.WARNING, Place.parse("/said")));
            });
  }

  @Test
  void aViolationOfSomebodyElsesConstraintIsNoBreach() {
    assertThat(violations(new OwnWords(Optional.of(""), null)))
        .singleElement()
        .satisfies(violation -> assertThat(Breach.of(violation)).isEmpty());
  }

  @Test
  void nullIsLeftToOthers() {
    assertThat(codes(new Bean(null, null, null))).isEmpty();
  }

  @Test
  void whatIsAbsentIsFound() {
    assertThat(codes(new Bean(Optional.empty(), null, List.of())))
        .containsExactly("a.list", "a.optional");
  }

  @Test
  void theGreatestNumberIsAllowed() {
    Words three = Words.of("a\ud83d\ude00b");

    assertThat(codes(new Bean(Optional.of(three), three, List.of("a", "b")))).isEmpty();
  }

  @Test
  void oneMoreThanTheGreatestNumberIsFound() {
    Words four = Words.of("abcd");

    assertThat(codes(new Bean(Optional.of(four), four, List.of("a", "b", "c"))))
        .containsExactly("a.list-long", "a.optional-long", "a.words-long");
  }

  @Test
  void aLaterStageAsksForAllThatAnEarlierOneAsksFor() {
    assertThat(RecordStage.PUBLISHED.reaches(RecordStage.SUBMITTED)).isTrue();
    assertThat(RecordStage.SUBMITTED.reaches(RecordStage.SUBMITTED)).isTrue();
    assertThat(RecordStage.DRAFT.reaches(RecordStage.SUBMITTED)).isFalse();
    assertThat(RecordStage.DRAFT.group()).isAssignableFrom(RecordStage.SUBMITTED.group());
    assertThat(RecordStage.SUBMITTED.group()).isAssignableFrom(RecordStage.PUBLISHED.group());
  }
}
