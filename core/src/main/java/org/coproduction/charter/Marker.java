package org.coproduction.charter;

import java.util.List;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.value.DomainType;
import org.coproduction.value.FactKind;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A fact that shows a rung: one of a few kinds of fact, for the group in question. */
@DomainType
@Value.Immutable
public interface Marker {

  /** {@return the kinds of fact, any one of which is enough} */
  @Present(code = "charter.marker.facts-missing")
  List<FactKind> getAnyOf();

  /**
   * {@return whether the fact may be of any stage of the work, rather than of the stage in
   * question}
   */
  boolean isAtAnyStage();

  /** {@return what has to be there, in words for a person} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getSentence();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Marker}. */
  final class Builder extends ImmutableMarker.Builder {
    Builder() {}
  }
}
