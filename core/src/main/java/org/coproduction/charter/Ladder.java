package org.coproduction.charter;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.HoldsTogether;
import org.coproduction.constraint.Present;
import org.coproduction.value.DomainType;
import org.coproduction.value.LadderId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Source;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * Rungs of involvement with a name, in one version. Rungs are data: the same word is a high rung
 * here and no rung there.
 */
@DomainType
@HoldsTogether
@Value.Immutable
public interface Ladder {

  /** {@return the identifier, stable across versions} */
  LadderId getId();

  /** {@return the version} */
  VersionLabel getVersionLabel();

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "charter.ladder.title-missing")
  Optional<Words> getTitle();

  /** {@return whether its rungs are in order, lowest first; false for a mere list of words} */
  boolean isOrdered();

  /** {@return the language it is written in} */
  Optional<LanguageTag> getLanguage();

  /** {@return where it was taken from} */
  Optional<Source> getSource();

  /** {@return how much of its published text is in hand} */
  Optional<TextStatus> getTextStatus();

  /** {@return how it is meant to be read, in our words} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getNote();

  /** {@return its rungs, lowest first where ordered} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "charter.ladder.empty")
  List<@Valid Rung> getRungs();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Ladder}. */
  final class Builder extends ImmutableLadder.Builder {
    Builder() {}
  }
}
