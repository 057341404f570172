package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.GroupId;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** An act of taking themes back to the people who were there, to see whether they are right. */
@DomainType
@Value.Immutable
public interface ThemeCheck extends Fact {

  /** {@return the groups of the form that checked} */
  @Present(code = "evidence.theme-check.groups-missing", payload = Should.class)
  List<GroupId> getGroups();

  /** {@return what changed because of it} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getWhatChanged();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ThemeCheck}. */
  final class Builder extends ImmutableThemeCheck.Builder {
    Builder() {}
  }
}
