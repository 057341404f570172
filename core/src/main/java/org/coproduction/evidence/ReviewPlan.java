package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** When, and by whom, the work will be looked at again; its date is the day of that review. */
@DomainType
@Value.Immutable
public interface ReviewPlan extends Fact {

  /** {@return the role that sees to it} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "evidence.review.owner-missing", payload = Should.class)
  Optional<Words> getOwner();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReviewPlan}. */
  final class Builder extends ImmutableReviewPlan.Builder {
    Builder() {}
  }
}
