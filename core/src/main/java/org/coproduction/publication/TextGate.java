package org.coproduction.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.privacy.KnownNames;
import org.coproduction.privacy.PersonalDetails;
import org.coproduction.privacy.TextRole;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Words;

/** The one way from words to published texts, and the account of what did not come through. */
final class TextGate {

  private final PublicationPolicy policy;
  private final TakenBack takenBack;
  private final KnownNames known;
  private final List<HeldBack> held = new ArrayList<>();

  /**
   * A gate.
   *
   * @param takenBack what was taken back, and must not come through in other words' company
   * @param known what all the texts that stand before it tell of names
   */
  TextGate(PublicationPolicy policy, TakenBack takenBack, KnownNames known) {
    this.policy = policy;
    this.takenBack = takenBack;
    this.known = known;
  }

  List<HeldBack> held() {
    return held;
  }

  void hold(DocumentRef document, Place place, WhyHeld why) {
    held.add(new HeldBack(document, place, why));
  }

  /** A text that nobody has to permit or moderate: a title, a question, an answer of a council. */
  Optional<PublishedText> text(
      Optional<Words> words,
      Optional<LanguageTag> language,
      TextRole role,
      DocumentRef document,
      Place place) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<WhyHeld> why = EnumSet.noneOf(WhyHeld.class);
    details(words.get(), role, false, why);
    repeats(words.get(), document, place, why);
    why.forEach(reason -> hold(document, place, reason));
    return why.isEmpty()
        ? Optional.of(PublishedText.of(words.get().text(), language))
        : Optional.empty();
  }

  /** Something that somebody said, with every reason why it cannot be quoted. */
  Optional<PublishedText> quote(
      FeedbackItem item,
      boolean withdrawn,
      Optional<LanguageTag> language,
      DocumentRef document,
      Place place) {
    Set<WhyHeld> why = EnumSet.noneOf(WhyHeld.class);
    String text = "";
    if (withdrawn) {
      why.add(WhyHeld.WITHDRAWN);
    } else {
      permission(item, why);
      moderation(item, why);
      text = redacted(item, why);
      if (!text.isEmpty()) {
        repeats(Words.of(text), document, place.member("text"), why);
      }
    }
    why.forEach(reason -> hold(document, place, reason));
    return why.isEmpty()
        ? Optional.of(PublishedText.quotation(text, language, item.getText()))
        : Optional.empty();
  }

  private void repeats(Words words, DocumentRef document, Place place, Set<WhyHeld> why) {
    if (takenBack.isQuotedBy(words, document, place)) {
      why.add(WhyHeld.REPEATS_WITHDRAWN);
    }
  }

  private void permission(FeedbackItem item, Set<WhyHeld> why) {
    if (!item.getProvenance().stands()) {
      why.add(WhyHeld.REFUSED);
    }
    Permission permission = item.getPermission().orElse(Permission.INTERNAL);
    if (permission.compareTo(policy.quotableFrom()) < 0) {
      why.add(
          switch (permission) {
            case INTERNAL -> WhyHeld.INTERNAL;
            case THEMES_ONLY -> WhyHeld.THEMES_ONLY;
            case QUOTABLE_WITHOUT_NAME, QUOTABLE -> WhyHeld.PERMISSION_TOO_NARROW;
          });
    }
  }

  private void moderation(FeedbackItem item, Set<WhyHeld> why) {
    Optional<ModerationDecision> decision = item.getModeration().map(Moderation::getDecision);
    if (decision.isEmpty()) {
      if (policy.moderatedOnly()) {
        why.add(WhyHeld.NOT_MODERATED);
      }
    } else if (decision.get() == ModerationDecision.HOLD) {
      why.add(WhyHeld.HELD_BY_MODERATOR);
    } else if (decision.get() == ModerationDecision.REDACT && item.getRedactions().isEmpty()) {
      why.add(WhyHeld.NOTHING_REDACTED);
    }
  }

  /** What is marked is left out whatever was decided; what remains is looked through again. */
  private String redacted(FeedbackItem item, Set<WhyHeld> why) {
    if (!Redacted.areWithin(item.getRedactions(), item.getText().length())) {
      why.add(WhyHeld.REDACTION_BEYOND_TEXT);
      return "";
    }
    String text = Redacted.text(item.getText().text(), item.getRedactions());
    if (!item.getRedactions().isEmpty() && Redacted.saysNothing(text)) {
      why.add(WhyHeld.NOTHING_LEFT);
      return "";
    }
    boolean byPerson =
        item.getModeration()
            .filter(moderation -> moderation.getDecision() != ModerationDecision.HOLD)
            .isPresent();
    details(Words.of(text), TextRole.ACCOUNT, byPerson, why);
    return text;
  }

  private void details(Words words, TextRole role, boolean byPerson, Set<WhyHeld> why) {
    PersonalDetails details = PersonalDetails.in(words, role, known);
    boolean identifies =
        details.identifiers().stream()
            .filter(one -> !policy.allowed().contains(one.kind()))
            .anyMatch(one -> policy.holds(one.confidence(), byPerson));
    boolean tellsOfOne =
        details.singleFamilies().stream().anyMatch(one -> policy.holds(one.confidence(), byPerson));
    if (identifies) {
      why.add(WhyHeld.IDENTIFIER);
    }
    if (tellsOfOne) {
      why.add(WhyHeld.SINGLE_FAMILY);
    }
  }
}
