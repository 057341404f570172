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

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Coding}. */
  final class Builder extends ImmutableCoding.Builder {
    Builder() {}
  }
}
