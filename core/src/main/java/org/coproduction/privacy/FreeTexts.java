package org.coproduction.privacy;

import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.check.Way;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.theme.Codebook;

/** All free texts of a document, none left out, in the document's order, each with its place. */
public final class FreeTexts {

  private FreeTexts() {}

  /**
   * The texts of an evidence form.
   *
   * @param form the form
   * @return its texts
   */
  public static List<FreeText> in(EvidenceForm form) {
    return walked(form, EvidenceTexts::form);
  }

  /**
   * The texts of an event, with all that was said at it.
   *
   * @param event the event
   * @return its texts
   */
  public static List<FreeText> in(Event event) {
    return walked(event, EventTexts::event);
  }

  /**
   * The texts of responses.
   *
   * @param responses the responses
   * @return their texts
   */
  public static List<FreeText> in(Responses responses) {
    return walked(responses, EventTexts::responses);
  }

  /**
   * The texts of a year of comments on the Local Offer, with what was answered.
   *
   * @param year the year
   * @return its texts
   */
  public static List<FreeText> in(LocalOfferYear year) {
    return walked(year, LocalOfferTexts::year);
  }

  /**
   * The texts of a codebook.
   *
   * @param codebook the codebook
   * @return its texts
   */
  public static List<FreeText> in(Codebook codebook) {
    return walked(codebook, CharterTexts::codebook);
  }

  /**
   * The texts of a charter.
   *
   * @param charter the charter
   * @return its texts
   */
  public static List<FreeText> in(Charter charter) {
    return walked(charter, CharterTexts::charter);
  }

  /**
   * The texts of a ladder.
   *
   * @param ladder the ladder
   * @return its texts
   */
  public static List<FreeText> in(Ladder ladder) {
    return walked(ladder, CharterTexts::ladder);
  }

  /**
   * The texts of a mapping between ladders.
   *
   * @param mapping the mapping
   * @return its texts
   */
  public static List<FreeText> in(LadderMapping mapping) {
    return walked(mapping, CharterTexts::ladderMapping);
  }

  private static <T> List<FreeText> walked(T document, TextWalk.Step<T> step) {
    TextWalk walk = new TextWalk();
    step.walk(document, Way.root(), walk);
    return walk.texts();
  }
}
