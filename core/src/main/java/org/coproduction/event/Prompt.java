package org.coproduction.event;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.PromptId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A question or heading that was put to people and that they answered. */
@DomainType
@Value.Immutable
public interface Prompt {

  /** {@return the identifier within its event} */
  PromptId getId();

  /** {@return its words; absent where it was lost} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "event.prompt.text-missing", payload = Should.class)
  Optional<Words> getText();

  /** {@return how it is known} */
  PromptOrigin getOrigin();

  /** {@return where it stands in the notes} */
  Optional<SourceSpan> getSource();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Prompt}. */
  final class Builder extends ImmutablePrompt.Builder {
    Builder() {}
  }
}
