package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.GroupId;
import org.coproduction.value.Provenance;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** Something that is different because of what people said. */
@DomainType
@Value.Immutable
public interface Change extends Fact {

  /** {@return what changed} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhat();

  /** {@return the themes that it answers} */
  @Present(code = "evidence.change.themes-missing", payload = Should.class)
  List<ThemeRef> getThemes();

  /** {@return the lines that it answers} */
  List<FeedbackRef> getFeedback();

  /** {@return the view that it answers, where neither its theme nor its line is on record} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getView();

  /** {@return the groups of the form whose views it answers} */
  List<GroupId> getGroups();

  /** {@return the stage of the work at which it was made} */
  Optional<Stage> getStage();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Change}. */
  final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }
}
