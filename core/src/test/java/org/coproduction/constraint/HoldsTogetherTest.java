package org.coproduction.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.TextStatus;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Place;
import org.coproduction.finding.Severity;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CharterId;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.SessionId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a host's own validator says of whole records. */
class HoldsTogetherTest {

  private static final Validator HOST = host();

  private static Validator host() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return factory.getValidator();
    }
  }

  private static Event event(LocalTime end) {
    return Event.builder()
        .id(new EventId("e1"))
        .addSessions(
            Session.builder().id(new SessionId("s1")).start(LocalTime.of(10, 0)).end(end).build())
        .build();
  }

  /** A host's own bean. */
  public record Holder(@Nullable EvidenceForm form) {

    @Valid
    public @Nullable EvidenceForm getForm() {
      return form;
    }
  }

  /** A host's own bean for which there are no rules. */
  @HoldsTogether
  public static final class Foreign {}

  private static EvidenceForm form() {
    return EvidenceForm.builder()
        .id(new FormId("f1"))
        .addActivities(
            Activity.builder()
                .id(new ActivityId("a1"))
                .what(Words.of("something"))
                .addGroups(new GroupId("nobody"))
                .build())
        .build();
  }

  private static <T> List<ConstraintViolation<T>> ofWholeRecords(T record, Class<?>... groups) {
    return HOST.validate(record, groups).stream()
        .filter(
            violation ->
                violation.getConstraintDescriptor().getAnnotation() instanceof HoldsTogether)
        .toList();
  }

  @Test
  void aFaultIsAViolationAtItsOwnPathWithTheSentenceOfItsCode() {
    FindingCode reversed =
        EvidenceValidator.jakartaCodes().stream()
            .filter(code -> code.value().equals("event.session.reversed"))
            .findFirst()
            .orElseThrow();

    assertThat(ofWholeRecords(event(LocalTime.of(9, 0))))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.getPropertyPath()).hasToString("sessions[0].end");
              assertThat(violation.getMessageTemplate())
                  .isEqualTo("{event.session.reversed.message}");
              assertThat(violation.getMessage())
                  .isEqualTo(Messages.in(Locale.UK).meaning(reversed));
              assertThat(Breach.of(violation))
                  .contains(
                      new Breach(
                          "event.session.reversed",
                          Severity.ERROR,
                          Place.parse("/sessions/0/end")));
            });
  }

  @Test
  void aSoundRecordHasNoViolation() {
    assertThat(ofWholeRecords(event(LocalTime.of(11, 0)))).isEmpty();
  }

  @Test
  void theFaultsOfADocumentInADossierStandUnderIt() {
    Dossier dossier =
        Dossier.builder()
            .form(form())
            .addEvents(event(LocalTime.of(11, 0)), event(LocalTime.of(9, 0)))
            .build();

    assertThat(ofWholeRecords(dossier))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder("form.activities[0].groups[0]", "events[1].sessions[0].end");
  }

  @Test
  void anElementThatIsFaultyAsAWholeEndsThePathAsABean() {
    Charter charter =
        Charter.builder()
            .id(new CharterId("c1"))
            .versionLabel(new VersionLabel("1"))
            .textStatus(TextStatus.PARTIAL)
            .addGroups(
                PrincipleGroup.builder()
                    .addPrinciples(Principle.builder().id(new PrincipleId("p1")).build())
                    .build())
            .build();

    List<Path.Node> nodes = new ArrayList<>();
    ofWholeRecords(charter).get(0).getPropertyPath().forEach(nodes::add);

    assertThat(nodes)
        .extracting(Path.Node::getKind)
        .containsExactly(ElementKind.PROPERTY, ElementKind.PROPERTY, ElementKind.BEAN);
    assertThat(nodes).extracting(Path.Node::getIndex).containsExactly(null, 0, 0);
  }

  /** Hibernate Validator 9.1 needs time with the square of the number of violations at one bean. */
  @Test
  void ofTenThousandEqualFaultsAHostGetsTheFirstFifty() {
    Session session =
        Session.builder().id(new SessionId("s1")).on(ImpreciseDate.parse("2021")).build();
    Event event =
        Event.builder()
            .id(new EventId("e1"))
            .addAllSessions(Collections.nCopies(10_000, session))
            .build();

    assertThat(ofWholeRecords(event))
        .extracting(violation -> violation.getPropertyPath().toString())
        .hasSize(50)
        .contains("sessions[1].id", "sessions[50].id")
        .doesNotContain("sessions[51].id");
  }

  @Test
  void itIsAskedAtEveryStageAndWhereNoneIsNamed() {
    assertThat(ofWholeRecords(form())).hasSize(1);
    for (RecordStage stage : RecordStage.values()) {
      assertThat(ofWholeRecords(form(), stage.group())).as(stage.name()).hasSize(1);
    }
    assertThat(ofWholeRecords(form(), Runnable.class)).isEmpty();
  }

  @Test
  void nothingIsValid() {
    assertThat(ofWholeRecords(new Holder(null))).isEmpty();
  }

  @Test
  void aDocumentInAHostsBeanIsChecked() {
    assertThat(ofWholeRecords(new Holder(form())))
        .singleElement()
        .extracting(violation -> violation.getPropertyPath().toString())
        .isEqualTo("form.activities[0].groups[0]");
  }

  @Test
  void aHostsOwnTypeIsRefused() {
    assertThatThrownBy(() -> HOST.validate(new Foreign()))
        .isInstanceOf(UnexpectedTypeException.class);
  }
}
