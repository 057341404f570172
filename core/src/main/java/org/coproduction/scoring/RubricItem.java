package org.coproduction.scoring;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.FactKind;
import org.coproduction.value.ItemId;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** One yes-or-no item of a rubric: the facts that meet it, and what to tell a person about it. */
@DomainType
@Value.Immutable
public interface RubricItem {

  /** {@return the identifier within its rubric} */
  ItemId getId();

  /** {@return the side of quality that it belongs to} */
  Dimension getDimension();

  /** {@return what it asks for, in a few words} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getTitle();

  /** {@return the facts that meet it} */
  Measure getMeasure();

  /**
   * {@return facts that show the occasion; where one is there and the item is not met, nobody can
   * tell}
   */
  List<FactKind> getOccasions();

  /**
   * {@return what it weighs within its dimension, from 1 to 1,000; a rubric that weighs states it
   * for every item}
   */
  Optional<Integer> getWeight();

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
  @Present(code = "scoring.item.would-change-missing", payload = Should.class)
  Optional<Words> getWouldChange();

  /** {@return the same sentences in other languages} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid ItemSentences> getTranslations();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RubricItem}. */
  final class Builder extends ImmutableRubricItem.Builder {
    Builder() {}
  }
}
