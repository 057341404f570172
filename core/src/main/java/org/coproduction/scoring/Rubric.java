package org.coproduction.scoring;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.value.DomainType;
import org.coproduction.value.LadderId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.RubricId;
import org.coproduction.value.Source;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** The items that a record is judged by, as data: a new item needs no code, a new measure does. */
@DomainType
@Value.Immutable
public interface Rubric {

  /** {@return the identifier, stable across versions} */
  RubricId getId();

  /** {@return the version; another version never silently scores an old form anew} */
  VersionLabel getVersionLabel();

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "scoring.rubric.title-missing")
  Optional<Words> getTitle();

  /** {@return the language of its sentences} */
  Optional<LanguageTag> getLanguage();

  /** {@return where its items were taken from} */
  Optional<Source> getSource();

  /** {@return the ladder that levels are judged on} */
  Optional<LadderId> getLadder();

  /** {@return when a band is given; absent where none is to be} */
  Optional<BandRule> getBands();

  /** {@return the items, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "scoring.rubric.empty")
  List<@Valid RubricItem> getItems();

  /**
   * The same rubric with the sentences of its items in another language. Items that have none in it
   * keep their own.
   *
   * @param language the language
   * @return the rubric in that language
   */
  default Rubric in(LanguageTag language) {
    return getLanguage().filter(language::equals).isPresent()
        ? this
        : builder()
            .from(this)
            .language(language)
            .items(getItems().stream().map(item -> Translation.of(item, language)).toList())
            .build();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rubric}. */
  final class Builder extends ImmutableRubric.Builder {
    Builder() {}
  }
}
