package org.coproduction.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.finding.Place;
import org.coproduction.finding.Severity;
import org.coproduction.value.FormId;
import org.coproduction.value.Words;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a breach is, as a place in the names of JSON, in our records and around them. */
class BreachPlaceTest {

  private static final EvidenceForm EMPTY = EvidenceForm.builder().id(new FormId("f1")).build();
  private static final EvidenceForm LONG =
      EvidenceForm.builder()
          .id(new FormId("f1"))
          .addSignatures(
              Signature.builder()
                  .role(SignatureRole.AUTHOR)
                  .name(Words.of("n".repeat(20_001)))
                  .build())
          .build();

  private static ValidatorFactory factory;

  /** A host's own object with our records in many positions. */
  public record Batch(
      @Valid EvidenceForm first,
      List<@Valid EvidenceForm> forms,
      Map<String, @Valid EvidenceForm> byName,
      Set<@Valid EvidenceForm> heap,
      List<List<@Valid EvidenceForm>> pages,
      @Valid EvidenceForm the_last) {}

  /** A host's own service. */
  public static class Desk {
    /** Takes forms. */
    public void take(List<@Valid EvidenceForm> forms) {}
  }

  @BeforeAll
  static void open() {
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  private static List<String> places(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> Breach.of(violation).orElseThrow())
        .filter(breach -> breach.severity() == Severity.ERROR)
        .filter(breach -> !breach.code().endsWith(".missing") || breach.code().contains("title"))
        .map(breach -> breach.place().toString())
        .sorted()
        .toList();
  }

  @Test
  void aMemberOfTheRecordIsNamedAsInJson() {
    Validator validator = factory.getValidator();

    assertThat(places(validator.validate(EMPTY, Submitted.class))).containsExactly("/title");
    assertThat(places(validator.validate(LONG))).containsExactly("/signatures/0/name");
  }

  @Test
  void withinAHostsObjectThePlaceGoesAsFarAsItCanBeNamed() {
    Batch batch =
        new Batch(
            EMPTY,
            List.of(EMPTY, EMPTY),
            Map.of("what somebody wrote", EMPTY),
            Set.of(EMPTY),
            List.of(List.of(), List.of(EMPTY)),
            EMPTY);

    assertThat(places(factory.getValidator().validate(batch, Submitted.class)))
        .containsExactly(
            "",
            "/byName",
            "/first/title",
            "/forms/0/title",
            "/forms/1/title",
            "/heap",
            "/pages/1/0/title");
  }

  @Test
  void ofACallOnlyTheDocumentIsNamed() throws NoSuchMethodException {
    Set<ConstraintViolation<Desk>> violations =
        factory
            .getValidator()
            .forExecutables()
            .validateParameters(
                new Desk(),
                Desk.class.getMethod("take", List.class),
                new Object[] {List.of(EMPTY, EMPTY)},
                Submitted.class);

    assertThat(places(violations)).containsExactly("/0/title", "/1/title");
    assertThat(violations.stream().flatMap(one -> Breach.of(one).stream()).map(Breach::place))
        .contains(Place.parse("/1/signatures"));
  }
}
