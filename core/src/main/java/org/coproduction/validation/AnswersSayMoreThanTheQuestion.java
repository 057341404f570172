package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.evidence.Answer;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Question;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/**
 * An answer says something that its question does not. Where at least eight in ten of its different
 * words stand in the question, it says the question again. Only words are compared, so it works in
 * any language; an answer of one or two different words is too short to tell, and a name, post or
 * date is no sentence.
 */
final class AnswersSayMoreThanTheQuestion implements Rule<EvidenceForm> {

  private static final FindingCode REPEATED =
      FindingCode.warning("evidence.answer.repeats-question", QUALITY);

  /** Of ten different words, how many of the question make it the question. */
  private static final int IN_TEN = 8;

  private static final int FEWEST = 3;

  private static final Set<Question> IN_SENTENCES =
      Set.of(Question.WHAT, Question.WHO, Question.HOW, Question.IMPACT, Question.OTHER);

  @Override
  public RuleName name() {
    return new RuleName("answers-say-more-than-the-question");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(REPEATED);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getAnswers().size(); at++) {
      Answer answer = form.getAnswers().get(at);
      if (answer.getLabel().isEmpty()
          || answer.getText().isEmpty()
          || !IN_SENTENCES.contains(answer.getAsks())) {
        continue;
      }
      Set<String> said = stems(answer.getText().get());
      if (said.size() < FEWEST) {
        continue;
      }
      Set<String> asked = stems(answer.getLabel().get());
      int words = said.size();
      said.retainAll(asked);
      if (verdicts.isBroken(said.size() * 10 >= words * IN_TEN)) {
        verdicts.fail(context.found(REPEATED, Context.at("answers", at, "text")));
      }
    }
  }

  private static Set<String> stems(Words words) {
    Tokens tokens = Tokens.of(words.text());
    Set<String> stems = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      stems.add(tokens.stem(at));
    }
    return stems;
  }
}
