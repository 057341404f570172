package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * Somebody says that a kind of fact cannot be asked of this piece of work, and why: there were no
 * options to fix, say, because the law left no choice.
 *
 * <p>It names a kind of fact and not an item of a rubric, since a form outlives the rubrics that it
 * is judged by. It takes nothing off what the work is out of; it only says why something is not
 * there.
 */
@DomainType
@Value.Immutable
public interface NotApplicable extends Fact {

  /** {@return the kind of fact} */
  FactKind getFact();

  /** {@return why it does not apply; without a reason the statement counts for nothing} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.not-applicable.reason-missing", payload = Should.class)
  Optional<Words> getReason();

  /** {@return who says so, by name or role; if nobody does, the statement counts for nothing} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "evidence.not-applicable.by-missing", payload = Should.class)
  Optional<Words> getBy();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NotApplicable}. */
  final class Builder extends ImmutableNotApplicable.Builder {
    Builder() {}
  }
}
