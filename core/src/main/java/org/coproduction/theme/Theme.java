package org.coproduction.theme;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A subject that things people say can be about, within a codebook. */
@DomainType
@Value.Immutable
public interface Theme {

  /** {@return its code, stable across versions of the codebook} */
  ThemeId getId();

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getTitle();

  /** {@return what belongs to it and what does not} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "theme.definition.missing", payload = Should.class)
  Optional<Words> getDefinition();

  /** {@return the wider theme that it is part of} */
  Optional<ThemeId> getParent();

  /** {@return words and phrases that suggest it; the library writes none of them into findings} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<Words> getCues();

  /**
   * {@return words that may speak of it and may not: one alone leaves open whether something is
   * about it}
   */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<Words> getHints();

  /** {@return in an overlay, the cues and hints of the theme that it takes away} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<Words> getRemovedCues();

  /** {@return what coders should know of it, such as a word that has gone out of use} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getNote();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Theme}. */
  final class Builder extends ImmutableTheme.Builder {
    Builder() {}
  }
}
