package org.coproduction.theme;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.feedback.Stance;
import org.coproduction.value.CoderId;
import org.coproduction.value.DomainType;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A judgement that one thing that was said is about one theme. */
@DomainType
@Value.Immutable
public interface Coding {

  /** {@return what was said} */
  FeedbackRef getItem();

  /** {@return the theme, of the codebook that the codings are in} */
  ThemeId getTheme();

  /** {@return who judged} */
  CoderId getCoder();

  /** {@return where it stands between suggestion and decision} */
  CodingStatus getStatus();

  /** {@return the words that it rests on, as code points of the item's text} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<TextSpan> getSpans();

  /** {@return how the item judges this theme} */
  Optional<Stance> getStance();

  /** {@return when it was judged} */
  Optional<ImpreciseDate> getOn();

  /**
   * Whether it marks what it rests on, as far as that can be told without the item. One that says
   * what the item is about marks words, if need be all of them; one that is refused or unsure need
   * not. What marks none is an error of its document and counts nowhere.
   *
   * @return true unless it says something and marks nothing
   */
  default boolean marksWords() {
    return !getStatus().isAbout() || getSpans().stream().anyMatch(span -> span.length() > 0);
  }

  /**
   * Whether it marks what it rests on, and nothing beyond the item.
   *
   * @param said the words of the item
   * @return true where all that it marks is there
   */
  default boolean marksWordsOf(Words said) {
    return marksWords() && getSpans().stream().noneMatch(span -> span.end() > said.length());
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Coding}. */
  final class Builder extends ImmutableCoding.Builder {
    Builder() {}
  }
}
