package org.coproduction.feedback;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Provenance;
import org.coproduction.value.ResponseId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * What an organisation answers to something that people said: did it, will do it, or could not and
 * why.
 */
@DomainType
@Value.Immutable
public interface Response extends Fact {

  /** {@return the identifier} */
  ResponseId getId();

  /** {@return which of the three answers it is} */
  ResponseKind getKind();

  /** {@return the items it answers} */
  @Present(code = "feedback.response.said-missing", payload = Should.class)
  List<FeedbackRef> getSaid();

  /** {@return the themes it answers} */
  List<ThemeRef> getThemes();

  /** {@return what was or will be done} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getAction();

  /** {@return why it could not be done} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getReason();

  /** {@return by when it will be done} */
  Optional<ImpreciseDate> getDueBy();

  /** {@return the role that answers for it} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getOwner();

  /** {@return when and how people were told} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Telling> getTold();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Response}. */
  final class Builder extends ImmutableResponse.Builder {
    Builder() {}
  }
}
