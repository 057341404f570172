package consumer;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalTime;
import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.value.EventId;
import org.coproduction.value.SessionId;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a record with a fault of an attribute and one of the whole. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Event event =
        Event.builder()
            .id(new EventId("e1"))
            .addSessions(
                Session.builder()
                    .id(new SessionId("s1"))
                    .start(LocalTime.of(10, 0))
                    .end(LocalTime.of(9, 0))
                    .build())
            .build();
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      List<String> paths =
          factory.getValidator().validate(event).stream()
              .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
              .sorted()
              .toList();
      boolean open =
          Session.class
              .getModule()
              .isOpen("org.coproduction.event", factory.getClass().getModule());
      System.out.println(paths + " core is open: " + open);
    }
  }
}
