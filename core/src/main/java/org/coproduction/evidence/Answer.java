package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * One question of the form and what was written under it, verbatim, so that nothing is lost
 * whatever was recognised in it.
 */
@DomainType
@Value.Immutable
public interface Answer {

  /** {@return what the question asks about} */
  Question getAsks();

  /** {@return the question in the form's own words} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getLabel();

  /** {@return what was written; absent where the field was left empty} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.answer.missing", payload = Should.class)
  Optional<Words> getText();

  /** {@return the lines of the source that hold the answer} */
  Optional<SourceSpan> getSource();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Answer}. */
  final class Builder extends ImmutableAnswer.Builder {
    Builder() {}
  }
}
