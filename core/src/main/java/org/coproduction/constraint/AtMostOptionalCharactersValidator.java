package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.util.Optional;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Not for callers: checks {@link AtMost} on optional words. Public for validation engines.
 *
 * <p>It takes any {@code Optional}, since Apache BVal refuses a validator of {@code
 * Optional<Words>}.
 */
public final class AtMostOptionalCharactersValidator
    implements ConstraintValidator<AtMost, Optional<?>> {

  private int most = Integer.MAX_VALUE;
  private CodedSentence sentence = new CodedSentence("", "");

  /** Made by validation engines. */
  public AtMostOptionalCharactersValidator() {}

  @Override
  public void initialize(AtMost constraint) {
    most = constraint.value();
    sentence = new CodedSentence(constraint.message(), constraint.code());
  }

  @Override
  @SuppressWarnings("NullableOptional") // a host's own bean can hold null
  public boolean isValid(@Nullable Optional<?> value, ConstraintValidatorContext context) {
    return sentence.report(value == null || value.map(this::isAtMost).orElse(true), context);
  }

  private boolean isAtMost(Object held) {
    if (held instanceof Words words) {
      return words.length() <= most;
    }
    throw new UnexpectedTypeException("only words have a greatest number of characters");
  }
}
