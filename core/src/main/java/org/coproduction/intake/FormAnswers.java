package org.coproduction.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.evidence.Answer;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Question;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;

/** The answers of one form as they were given, its title and its sign-off. */
final class FormAnswers {

  /** The questions that every form of this kind asks. */
  private static final Set<Question> EXPECTED =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Question.OTHER)));

  /** The longest line that names a piece of work, in words. */
  private static final int LONGEST_TITLE = 15;

  private static final DocumentRef FORM = DocumentRef.the(DocumentKind.EVIDENCE_FORM);

  private final SourceText text;
  private final FormLayout layout;
  private final List<Finding> findings = new ArrayList<>();

  FormAnswers(SourceText text, FormLayout layout) {
    this.text = text;
    this.layout = layout;
  }

  void addTo(EvidenceForm.Builder form) {
    findings.addAll(text.findings(FORM));
    for (FormBlock block : layout.blocks()) {
      form.addAnswers(answer(block));
    }
    form.title(title()).aim(first(Question.WHAT).flatMap(this::words));
    signature().ifPresent(form::addSignatures);
    noticeMissing();
    layout.uses().stream()
        .filter(use -> use.role() == LineRole.LEFT_OVER)
        .forEach(use -> notice(FormReader.LINE_LEFT_OVER, Place.root(), use.line()));
  }

  Report report() {
    return Report.of(findings);
  }

  private Answer answer(FormBlock block) {
    Answer.Builder answer =
        Answer.builder()
            .asks(block.asks())
            .label(block.label().map(label -> Words.of(label.text())))
            .text(words(block));
    if (!block.pieces().isEmpty()) {
      answer.source(
          SourceSpan.lines(
              block.pieces().get(0).number(),
              block.pieces().get(block.pieces().size() - 1).number()));
    }
    return answer.build();
  }

  private Optional<Words> words(FormBlock block) {
    return Words.optional(block.text(text));
  }

  /** The piece of work is named by a short line of the first answer, or by the page's own title. */
  private Optional<Words> title() {
    return first(Question.WHAT).stream()
        .flatMap(block -> block.pieces().stream())
        .filter(piece -> piece.tokens().size() <= LONGEST_TITLE && piece.saysSomething())
        .findFirst()
        .or(layout::title)
        .flatMap(piece -> Words.optional(piece.text()));
  }

  private Optional<Signature> signature() {
    Optional<Words> name = first(Question.NAME).flatMap(this::words);
    Optional<Words> designation = first(Question.DESIGNATION).flatMap(this::words);
    Optional<ImpreciseDate> when = first(Question.DATE).flatMap(this::date);
    if (name.isEmpty() && designation.isEmpty() && when.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Signature.builder()
            .role(SignatureRole.AUTHOR)
            .name(name)
            .designation(designation)
            .when(when)
            .build());
  }

  private Optional<ImpreciseDate> date(FormBlock block) {
    if (block.pieces().isEmpty()) {
      return Optional.empty();
    }
    Piece piece = block.pieces().get(0);
    Optional<FoundDate> date = DatesInText.first(piece.text());
    if (date.isEmpty()) {
      // There may be no signature without a date, so the answer is pointed at.
      Place answer = Place.root().member("answers").item(layout.blocks().indexOf(block));
      notice(FormReader.DATE_UNREADABLE, answer, piece.number());
    } else if (date.get().shortYear()) {
      Place when = Place.root().member("signatures").item(0).member("when");
      notice(NotesReader.TWO_DIGIT_YEAR, when, piece.number());
    }
    return date.map(FoundDate::date);
  }

  private void noticeMissing() {
    Set<Question> missing = EnumSet.copyOf(EXPECTED);
    layout.blocks().forEach(block -> missing.remove(block.asks()));
    for (Question question : missing) {
      findings.add(
          Finding.of(FormReader.QUESTION_MISSING, FORM, Place.root().member("answers"))
              .with("question", question));
    }
  }

  private Optional<FormBlock> first(Question question) {
    return layout.blocks().stream()
        .filter(block -> block.asks() == question && !block.pieces().isEmpty())
        .findFirst();
  }

  private void notice(FindingCode code, Place place, int line) {
    findings.add(Finding.of(code, FORM, place).at(new TextPosition(line, 1)));
  }
}
