package org.coproduction.theme;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.HoldsTogether;
import org.coproduction.constraint.Present;
import org.coproduction.value.CodebookId;
import org.coproduction.value.DomainType;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Nation;
import org.coproduction.value.Source;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * A list of themes in one version, by which one or more people order what was said.
 *
 * <p>One that names a base is an overlay: it holds only what it adds to that codebook, calls
 * otherwise there or takes away, and {@link CodebookOverlay} makes a codebook of the two. The words
 * of another nation or language are an overlay too, so the nation and language of a cue are those
 * of the document that states it.
 */
@DomainType
@HoldsTogether
@Value.Immutable
public interface Codebook {

  /** {@return the identifier, stable across versions} */
  CodebookId getId();

  /** {@return the version} */
  VersionLabel getVersionLabel();

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "theme.codebook.title-missing")
  Optional<Words> getTitle();

  /** {@return the nation whose words it uses; absent where it is of no nation} */
  Optional<Nation> getNation();

  /** {@return the language it is written in} */
  Optional<LanguageTag> getLanguage();

  /** {@return where it was taken from} */
  Optional<Source> getSource();

  /** {@return the codebook that it changes, where it is an overlay} */
  Optional<CodebookVersion> getBase();

  /** {@return the codebooks that it was made of, the base first, each overlay after it} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<CodebookVersion> getMadeOf();

  /** {@return the themes, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "theme.codebook.empty")
  List<@Valid Theme> getThemes();

  /** {@return in an overlay, the themes of its base that it takes away} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<ThemeId> getRemovedThemes();

  /** {@return words of the field that are written in several ways} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Term> getTerms();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Codebook}. */
  final class Builder extends ImmutableCodebook.Builder {
    Builder() {}
  }
}
