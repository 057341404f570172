package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** Something that people asked for and did not get. */
@DomainType
@Value.Immutable
public interface NotDone extends Fact {

  /** {@return what was not done} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhat();

  /** {@return why not} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.not-done.reason-missing", payload = Should.class)
  Optional<Words> getReason();

  /** {@return the themes that asked for it} */
  List<ThemeRef> getThemes();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NotDone}. */
  final class Builder extends ImmutableNotDone.Builder {
    Builder() {}
  }
}
