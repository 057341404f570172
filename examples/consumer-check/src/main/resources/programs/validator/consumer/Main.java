package consumer;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.coproduction.participant.Sample;
import org.coproduction.participant.SampleChild;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a record that has two faults. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Sample sample =
        Sample.builder().title("").addChildren(SampleChild.builder().name(" ").build()).build();
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      List<String> paths =
          factory.getValidator().validate(sample).stream()
              .map(violation -> violation.getPropertyPath().toString())
              .sorted()
              .toList();
      boolean open =
          Sample.class
              .getModule()
              .isOpen("org.coproduction.participant", factory.getClass().getModule());
      System.out.println(paths + " core is open: " + open);
    }
  }
}
