package org.coproduction.intake;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.text.Phrases;
import org.coproduction.value.FormId;

/**
 * Reads an evidence form or case study: the answers, word for word, and the facts that their words
 * state.
 *
 * <p>Facts are recognised by words that are data, and each says where it stands and by which cue it
 * was recognised; until a person confirms it, it is a suggestion. What is only planned, denied or
 * the question over again is no fact. Every line that is not blank is accounted for. Immutable and
 * thread-safe; make it once.
 */
public final class FormReader {

  /** A question that forms ask is not there. */
  public static final FindingCode QUESTION_MISSING =
      FindingCode.note("intake.form.question-missing", QUALITY);

  /** A line fits nowhere and was left over. */
  public static final FindingCode LINE_LEFT_OVER =
      FindingCode.warning("intake.line.left-over", CONFORMANCE);

  /** Young people are named together with their parents, so nobody can tell what they did. */
  public static final FindingCode CHILDREN_WITH_PARENTS =
      FindingCode.note("intake.form.children-with-parents", QUALITY);

  /** What stands in the field for the date cannot be read as one. */
  public static final FindingCode DATE_UNREADABLE =
      FindingCode.warning("intake.date.unreadable", QUALITY);

  private final FormLabels labels;
  private final FactReader facts;

  private FormReader(FormLabels labels, FactReader facts) {
    this.labels = labels;
    this.facts = facts;
  }

  /**
   * A reader of forms in English.
   *
   * @return the reader
   */
  public static FormReader english() {
    FormLabels labels = new FormLabels(Phrases.of(CueResource.english("form.txt", FormCue.class)));
    return new FormReader(labels, FactReader.english());
  }

  /**
   * Reads one form. Any text can be read; nothing is thrown.
   *
   * @param text the form
   * @param id the identifier that the form is to have
   * @return the form, the account of every line, and what was noticed
   */
  public FormReading read(SourceText text, FormId id) {
    FormLayout layout = layout(text);
    EvidenceForm.Builder form = EvidenceForm.builder().id(id);
    FormAnswers answers = new FormAnswers(text, layout);
    answers.addTo(form);
    FactReading noticed = facts.read(layout, form);
    return new FormReading(
        form.build(), layout.uses(), answers.report().and(noticed.report()), noticed.ruledOut());
  }

  FormLayout layout(SourceText text) {
    return FormLayout.of(text, labels);
  }
}
