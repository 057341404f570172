package org.coproduction.intake;

import java.util.Optional;
import org.coproduction.evidence.Question;
import org.jspecify.annotations.Nullable;

/** What a phrase tells about a line of a form; the phrases of each stand in the cue file. */
enum FormCue {
  /** Heads the field for what was developed. */
  WHAT(Question.WHAT, true),
  /** Heads the field for who was involved. */
  WHO(Question.WHO, true),
  /** Heads the field for how it was done. */
  HOW(Question.HOW, true),
  /** Heads the field for what difference it made. */
  IMPACT(Question.IMPACT, true),
  /** Labels the name of whoever filled the form in. */
  NAME(Question.NAME, true),
  /** Labels their role. */
  DESIGNATION(Question.DESIGNATION, true),
  /** Labels the day. */
  DATE(Question.DATE, true),
  /** Heads another field. */
  OTHER(Question.OTHER, true),
  /** Asks what was developed. */
  ASKS_WHAT(Question.WHAT, false),
  /** Asks who was involved. */
  ASKS_WHO(Question.WHO, false),
  /** Asks how it was done. */
  ASKS_HOW(Question.HOW, false),
  /** Asks what difference it made. */
  ASKS_IMPACT(Question.IMPACT, false),
  /** Asks for something else. */
  ASKS_OTHER(Question.OTHER, false),
  /** Asks for the name of whoever filled the form in. */
  ASKS_NAME(Question.NAME, false),
  /** Asks for their role. */
  ASKS_DESIGNATION(Question.DESIGNATION, false),
  /** Asks for the day. */
  ASKS_DATE(Question.DATE, false),
  /** Begins a line that asks. */
  OPENS(null, false),
  /** Begins a line that orders somebody to answer. */
  ORDERS(null, false),
  /** Tells how to answer. */
  GUIDANCE(null, false),
  /** Stands over the column of a table. */
  COLUMN(null, false),
  /** A whole line of a template that is no answer. */
  FURNITURE(null, false),
  /** Begins such a line. */
  FURNITURE_START(null, false);

  private final Optional<Question> question;
  private final boolean heading;

  FormCue(@Nullable Question question, boolean heading) {
    this.question = Optional.ofNullable(question);
    this.heading = heading;
  }

  /** The question that a whole line of this cue is the label of. */
  Optional<Question> headed() {
    return heading ? question : Optional.empty();
  }

  /** Whether a whole cell of this cue may say what stands below it. */
  boolean isOverColumn() {
    return this == COLUMN || heading;
  }

  /** Whether it labels a value of the sign-off. */
  boolean isField() {
    return this == NAME || this == DESIGNATION || this == DATE;
  }

  /** The question that a line which asks is about. */
  Optional<Question> asked() {
    return heading ? Optional.empty() : question;
  }
}
