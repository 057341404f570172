package org.coproduction.feedback;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** The decision of a person who read something that was said: whether it may be published. */
@DomainType
@Value.Immutable
public interface Moderation {

  /** {@return what was decided} */
  ModerationDecision getDecision();

  /** {@return why; for the record only, it is never published} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "feedback.moderation.reason-missing", payload = Should.class)
  Optional<Words> getReason();

  /** {@return who decided, by name or role} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getBy();

  /** {@return when it was decided} */
  Optional<ImpreciseDate> getOn();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Moderation}. */
  final class Builder extends ImmutableModeration.Builder {
    Builder() {}
  }
}
