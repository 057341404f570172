package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.ActivityId;
import org.coproduction.value.DecisionId;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** Something that bears on a claim: it supports it or speaks against it. */
@DomainType
@Value.Immutable
public interface Exhibit extends Fact {

  /** {@return which way it points} */
  Bearing getBearing();

  /** {@return an activity of the form} */
  Optional<ActivityId> getActivity();

  /** {@return a decision of the form} */
  Optional<DecisionId> getDecision();

  /** {@return something that somebody said} */
  Optional<FeedbackRef> getFeedback();

  /** {@return what it shows} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.exhibit.note-missing", payload = Should.class)
  Optional<Words> getNote();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Exhibit}. */
  final class Builder extends ImmutableExhibit.Builder {
    Builder() {}
  }
}
