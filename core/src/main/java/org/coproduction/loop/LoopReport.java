package org.coproduction.loop;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.coproduction.dossier.Dossier;
import org.coproduction.dossier.NewThemes;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Report;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.Known;
import org.coproduction.value.ThemeRef;

/**
 * How far what people said has come round the loop: said, put into themes, answered, told.
 *
 * <p>Its numbers are exact and count lines that were said in confidence too. It is for those who do
 * the work and is not fit to be published: that is for tables of {@code disclosure}.
 *
 * <p>Only what a person confirmed puts a line into a theme. A response answers the themes that it
 * names; where it names none, those of the lines that it answers.
 *
 * @param asOf the date as of which it was judged
 * @param themes every theme that was raised, in the order of their identifiers
 * @param withoutTheme the lines that are in no theme, in the order of the dossier
 * @param lines of all lines, how many are in at least one theme
 * @param responses every response that was not refused, in the order of the documents
 * @param askedAgain the themes that people asked about at more than one event
 * @param newThemes which themes each event brought that no event before it had
 */
public record LoopReport(
    LocalDate asOf,
    List<ThemeLoop> themes,
    List<FeedbackRef> withoutTheme,
    OutOf lines,
    List<AnswerOnRecord> responses,
    List<AskedAgain> askedAgain,
    NewThemes newThemes) {

  /** Makes a report; the lists are copied. */
  public LoopReport {
    themes = List.copyOf(themes);
    withoutTheme = List.copyOf(withoutTheme);
    responses = List.copyOf(responses);
    askedAgain = List.copyOf(askedAgain);
  }

  /**
   * Looks at a dossier.
   *
   * @param dossier the piece of work, with events, codings and responses
   * @param asOf the date as of which to judge; what is dated later has not happened yet
   * @return the report
   */
  public static LoopReport of(Dossier dossier, LocalDate asOf) {
    return new LoopReader(dossier, asOf).report();
  }

  /**
   * What was lost without a word between two versions of one document of responses. Responses are
   * matched by their identifiers; one that is otherwise the same under another identifier is not
   * lost, and neither is one that somebody refused.
   *
   * @param before the earlier version
   * @param after the later version
   * @return findings that are placed in the earlier version
   */
  public static Report dropped(Responses before, Responses after) {
    return Report.of(new LostAnswers(after).of(before));
  }

  /** {@return the codes of what {@link #dropped} finds} */
  public static List<FindingCode> codes() {
    return LostAnswers.CODES;
  }

  /** {@return of all themes that were raised, how many have an answer} */
  public OutOf answered() {
    return themes(LoopState::isAnswered);
  }

  /** {@return of all themes that were raised, how many are settled and told} */
  public OutOf closed() {
    return themes(LoopState::isClosed);
  }

  /** {@return of all answers, how many people were told of} */
  public OutOf told() {
    return new OutOf(count(answers(), LoopState::isTold), answers().size());
  }

  /** {@return of all answers, how many answer something that somebody said} */
  public OutOf withSomethingBehind() {
    List<AnswerOnRecord> answers = answers();
    return new OutOf(
        (int) answers.stream().filter(AnswerOnRecord::hasSomethingBehind).count(), answers.size());
  }

  /** {@return the themes without any answer} */
  public List<ThemeRef> unanswered() {
    return themes.stream()
        .filter(theme -> !theme.state().isAnswered())
        .map(ThemeLoop::theme)
        .toList();
  }

  /** {@return the responses that have what an answer needs} */
  public List<AnswerOnRecord> answers() {
    return responses.stream().filter(response -> response.state().isAnswered()).toList();
  }

  /** {@return the responses that lack what an answer needs, or that no person stands behind} */
  public List<AnswerOnRecord> incomplete() {
    return responses.stream().filter(response -> !response.state().isAnswered()).toList();
  }

  /** {@return the promises whose date has passed} */
  public List<AnswerOnRecord> overdue() {
    return responses.stream().filter(response -> response.overdue() == Known.YES).toList();
  }

  /** {@return the promises of which nobody can tell whether their date has passed} */
  public List<AnswerOnRecord> perhapsOverdue() {
    return responses.stream().filter(response -> response.overdue() == Known.UNKNOWN).toList();
  }

  /** {@return the answers of which nobody was told} */
  public List<AnswerOnRecord> untold() {
    return answers().stream().filter(answer -> !answer.state().isTold()).toList();
  }

  private OutOf themes(Predicate<LoopState> reached) {
    return new OutOf(
        (int) themes.stream().map(ThemeLoop::state).filter(reached).count(), themes.size());
  }

  private static int count(List<AnswerOnRecord> answers, Predicate<LoopState> reached) {
    return (int) answers.stream().map(AnswerOnRecord::state).filter(reached).count();
  }
}
