package org.coproduction.feedback;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * A stretch of what somebody said that is left out where it is published. All redactions of an item
 * are its trail: what was left out, why, by whom and when. The words themselves stand in the item
 * only.
 */
@DomainType
@Value.Immutable
public interface Redaction {

  /** {@return the stretch, as code points of the item's text} */
  TextSpan getSpan();

  /** {@return why it is left out} */
  RedactionReason getReason();

  /** {@return who decided, by name or role} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getBy();

  /** {@return when it was decided} */
  Optional<ImpreciseDate> getOn();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Redaction}. */
  final class Builder extends ImmutableRedaction.Builder {
    Builder() {}
  }
}
