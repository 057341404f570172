package consumer;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Locale;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.TextStatus;
import org.coproduction.constraint.Breach;
import org.coproduction.constraint.Submitted;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CharterId;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.SessionId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** A host that validates with whatever provider there is, and reads codes and severities. */
public final class Main {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Text that an engine for messages must not take for instructions. */
  private static final String HOSTILE =
      "QzMarkerzQ ${1234567 * 7} #{1234567 * 7} {evidence.title.missing.message} {code} \\{0} %s";

  private Main() {}

  /**
   * Validates a record with faults of every kind.
   *
   * @param args the class of an interpolator of messages, or "default"; then languages
   */
  public static void main(String[] args) throws ReflectiveOperationException {
    for (int at = 1; at < args.length; at++) {
      Locale.setDefault(Locale.forLanguageTag(args[at]));
      Configuration<?> configuration = Validation.byDefaultProvider().configure();
      if (!args[0].equals("default")) {
        Object interpolator = Class.forName(args[0]).getConstructor().newInstance();
        configuration.messageInterpolator((MessageInterpolator) interpolator);
      }
      try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
        String language = args[at];
        factory.getValidator().validate(dossier(), Submitted.class).stream()
            .map(
                violation -> {
                  Breach breach = Breach.of(violation).orElseThrow();
                  return String.join(
                      " | ",
                      language,
                      breach.severity().name(),
                      breach.code(),
                      violation.getPropertyPath().toString(),
                      violation.getMessage());
                })
            .sorted()
            .forEach(OUT::println);
        factory
            .getValidator()
            .validate(dossier(), Submitted.class)
            .forEach(violation -> OUT.println("printed | " + violation));
      }
    }
  }

  private static Dossier dossier() {
    EvidenceForm form =
        EvidenceForm.builder()
            .id(new FormId("f1"))
            .title(Words.of(HOSTILE.repeat(10)))
            .aim(Words.of(HOSTILE))
            .addActivities(
                Activity.builder()
                    .id(new ActivityId("a1"))
                    .what(Words.of(HOSTILE))
                    .addGroups(new GroupId("nobody"))
                    .build())
            .build();
    Event event =
        Event.builder()
            .id(new EventId("e1"))
            .title(Words.of(HOSTILE))
            .addSessions(
                Session.builder()
                    .id(new SessionId("s1"))
                    .start(LocalTime.of(10, 0))
                    .end(LocalTime.of(9, 0))
                    .build())
            .build();
    Charter charter =
        Charter.builder()
            .id(new CharterId("c1"))
            .versionLabel(new VersionLabel("1"))
            .textStatus(TextStatus.PARTIAL)
            .title(Words.of(HOSTILE))
            .addGroups(
                PrincipleGroup.builder()
                    .addPrinciples(Principle.builder().id(new PrincipleId("p1")).build())
                    .build())
            .build();
    return Dossier.builder().form(form).addEvents(event).addCharters(charter).build();
  }
}
