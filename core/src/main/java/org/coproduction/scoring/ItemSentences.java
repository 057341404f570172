package org.coproduction.scoring;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** What an item says to people, in another language than its rubric's own. */
@DomainType
@Value.Immutable
public interface ItemSentences {

  /** {@return the language} */
  LanguageTag getLanguage();

  /** {@return whether a speaker of the language has reviewed the sentences} */
  boolean isReviewed();

  /** {@return what the item asks for, in a few words} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getTitle();

  /** {@return what is said where it is met} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhenMet();

  /** {@return what is said where it is not met} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhenNotMet();

  /** {@return what is said where only the occasion is there} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getWhenCannotTell();

  /** {@return what is said where the form says that it does not apply} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getWhenNotApplicable();

  /** {@return the smallest thing to add that would meet it} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getWouldChange();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ItemSentences}. */
  final class Builder extends ImmutableItemSentences.Builder {
    Builder() {}
  }
}
