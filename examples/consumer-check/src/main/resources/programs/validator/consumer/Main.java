package consumer;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.coproduction.event.Session;
import org.coproduction.participant.Attendance;
import org.coproduction.value.GroupId;
import org.coproduction.value.SessionId;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a record that has two faults. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Session session =
        Session.builder()
            .id(new SessionId("s1"))
            .addAttendance(Attendance.builder().group(new GroupId("g1")).build())
            .build();
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      List<String> paths =
          factory.getValidator().validate(session).stream()
              .map(violation -> violation.getPropertyPath().toString())
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
