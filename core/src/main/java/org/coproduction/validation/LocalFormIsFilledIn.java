package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.evidence.Answer;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Question;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/** What a council's own form asks for is there, from the stage on from which it is asked for. */
final class LocalFormIsFilledIn implements Rule<EvidenceForm> {

  private static final FindingCode NO_PART =
      FindingCode.error("evidence.required.part-missing", CONFORMANCE);
  private static final FindingCode NO_ANSWER =
      FindingCode.error("evidence.required.answer-missing", CONFORMANCE);

  static final List<FindingCode> CODES = List.of(NO_PART, NO_ANSWER);

  private final Profile profile;

  LocalFormIsFilledIn(Profile profile) {
    this.profile = profile;
  }

  @Override
  public RuleName name() {
    return new RuleName("local-form-is-filled-in");
  }

  @Override
  public List<FindingCode> codes() {
    return CODES;
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < profile.getRequirements().size(); at++) {
      Requirement asked = profile.getRequirements().get(at);
      if (!profile.getStage().reaches(asked.getStage())) {
        continue;
      }
      if (asked.getPart().isPresent() && verdicts.isBroken(!asked.getPart().get().isIn(form))) {
        Place place = Place.root().member(asked.getPart().get().member());
        verdicts.fail(demanded(context.found(NO_PART, place), at));
      }
      if (asked.getAnswer().isPresent()) {
        answer(asked.getAnswer().get(), at, form, context, verdicts);
      }
    }
  }

  private static void answer(
      Question question, int demand, EvidenceForm form, Context context, Verdicts verdicts) {
    Place place = Place.root().member("answers");
    boolean asked = false;
    for (int at = 0; at < form.getAnswers().size(); at++) {
      Answer answer = form.getAnswers().get(at);
      if (answer.getAsks() == question) {
        if (answer.getText().isPresent()) {
          verdicts.pass();
          return;
        }
        place = asked ? place : Context.at("answers", at, "text");
        asked = true;
      }
    }
    verdicts.fail(demanded(context.found(NO_ANSWER, place), demand).with("question", question));
  }

  /** Where the profile asks for it. */
  private static Finding demanded(Finding finding, int at) {
    return finding.with("demand", Context.at("requirements", at));
  }
}
