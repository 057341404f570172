package org.coproduction.testkit;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Result;

/** Assertions on one item of a scorecard. */
public final class ItemScoreAssert extends AbstractAssert<ItemScoreAssert, ItemScore> {

  /** For the scorecard. */
  ItemScoreAssert(ItemScore actual) {
    super(actual, ItemScoreAssert.class);
  }

  /**
   * That it is met.
   *
   * @return this
   */
  public ItemScoreAssert isMet() {
    return is(Result.MET);
  }

  /**
   * That it is not met.
   *
   * @return this
   */
  public ItemScoreAssert isNotMet() {
    return is(Result.NOT_MET);
  }

  /**
   * That the record shows the occasion and not the fact.
   *
   * @return this
   */
  public ItemScoreAssert cannotBeTold() {
    return is(Result.CANNOT_TELL);
  }

  /**
   * That it does not apply.
   *
   * @return this
   */
  public ItemScoreAssert isNotApplicable() {
    return is(Result.NOT_APPLICABLE);
  }

  /**
   * That it is met, and how well evidenced.
   *
   * @param grade the grade
   * @return this
   */
  public ItemScoreAssert hasGrade(Grade grade) {
    isMet();
    if (!actual.grade().equals(Optional.of(grade))) {
      failWithMessage("%s", named() + " is not " + grade + told());
    }
    return this;
  }

  /**
   * That it is met by what a reader recognised and nobody has confirmed.
   *
   * @return this
   */
  public ItemScoreAssert isRecognisedOnly() {
    isMet();
    if (!actual.recognisedOnly()) {
      failWithMessage("%s", named() + " is met by more than what was recognised" + told());
    }
    return this;
  }

  private ItemScoreAssert is(Result result) {
    isNotNull();
    if (actual.result() != result) {
      failWithMessage("%s", named() + " is not " + result + told());
    }
    return this;
  }

  private String named() {
    return "Item " + actual.id().value();
  }

  /** What it is, as lines that can be pasted, and which kinds of fact would change it. */
  private String told() {
    StringBuilder told = new StringBuilder("\nto paste:\n    .item(\"");
    told.append(actual.id().value()).append("\").");
    told.append(
        switch (actual.result()) {
          case MET -> "hasGrade(Grade." + actual.grade().map(Grade::name).orElse("") + ")";
          case NOT_MET -> "isNotMet()";
          case CANNOT_TELL -> "cannotBeTold()";
          case NOT_APPLICABLE -> "isNotApplicable()";
        });
    actual.needs().forEach(need -> told.append("\nwould be met by one of: ").append(need.anyOf()));
    return told.toString();
  }
}
