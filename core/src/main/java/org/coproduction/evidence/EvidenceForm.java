package org.coproduction.evidence;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.HoldsTogether;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.constraint.Submitted;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.Organisation;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;
import org.coproduction.value.Area;
import org.coproduction.value.DomainType;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Source;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * What an officer, forum or young person says about one piece of work that was co-produced: who
 * took part, how, what was decided, what changed, and what came of it.
 *
 * <p>The form keeps two things side by side: the answers as they were given, verbatim, and the
 * typed facts. Only typed facts are ever judged. It names events, themes and principles by
 * reference; whoever holds those puts them beside the form in a dossier. A form of real work is
 * incomplete: every doubtful fact is optional, and its absence is found, not thrown.
 */
@DomainType
@HoldsTogether
@Value.Immutable
public interface EvidenceForm {

  /** {@return the identifier} */
  FormId getId();

  /** {@return the title of the piece of work} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "evidence.title.missing", groups = Submitted.class)
  Optional<Words> getTitle();

  /** {@return the language of the answers} */
  Optional<LanguageTag> getLanguage();

  /** {@return the local area} */
  @Present(code = "evidence.area.missing", groups = Submitted.class, payload = Should.class)
  Optional<Area> getArea();

  /** {@return what was developed or improved} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.aim.missing", groups = Submitted.class)
  Optional<Words> getAim();

  /** {@return why, and what showed that it was needed} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getReason();

  /** {@return when the work was done; not the period that its output is for} */
  @Present(code = "evidence.period.missing", groups = Submitted.class, payload = Should.class)
  Optional<ImpreciseDate> getPeriod();

  /** {@return the charters that are said to have been used} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid CharterCitation> getCharters();

  /** {@return the organisations that it names} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Organisation> getOrganisations();

  /** {@return the groups that were involved} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "evidence.groups.missing", groups = Submitted.class)
  List<@Valid ParticipantGroup> getGroups();

  /** {@return what was done with them, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "evidence.activities.missing", groups = Submitted.class)
  List<@Valid Activity> getActivities();

  /** {@return what was done so that people could take part} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid AccessAdjustment> getAdjustments();

  /** {@return what was sent beforehand} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid SentMaterial> getMaterials();

  /** {@return who was missing} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid MissingVoice> getMissingVoices();

  /** {@return who can decide, and whether they were reached} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid DecisionMaker> getDecisionMakers();

  /** {@return what people were told could and could not change} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid ScopeStatement> getScope();

  /** {@return the themes that people raised} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid FormTheme> getThemes();

  /** {@return when the themes were taken back to people} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid ThemeCheck> getThemeChecks();

  /** {@return when the options were fixed} */
  Optional<@Valid OptionsFixed> getOptionsFixed();

  /** {@return moments that are mentioned without their facts} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Occasion> getOccasions();

  /** {@return what was decided} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Decision> getDecisions();

  /** {@return what changed because of what people said} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Change> getChanges();

  /** {@return what was not done, and why} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid NotDone> getNotDone();

  /** {@return what cannot be asked of this work, and why} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid NotApplicable> getNotApplicable();

  /** {@return when contributors were told what came of it} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid FeedbackGiven> getFeedbackGiven();

  /** {@return what people were told to expect} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Promise> getPromises();

  /** {@return the rungs that are claimed} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid LevelClaim> getClaims();

  /** {@return what was produced} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Output> getOutputs();

  /** {@return what difference it made} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Outcome> getOutcomes();

  /** {@return when it will be looked at again} */
  Optional<@Valid ReviewPlan> getReview();

  /** {@return the principles that are said to have been lived} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid PrincipleClaim> getPrincipleClaims();

  /** {@return the events that belong to the work} */
  List<EventId> getEvents();

  /** {@return the links and attachments that its facts name} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Link> getLinks();

  /** {@return who signed it} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "evidence.signatures.missing", groups = Submitted.class)
  List<@Valid Signature> getSignatures();

  /** {@return who else confirms it} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Corroboration> getCorroborations();

  /** {@return the questions and answers as given} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Answer> getAnswers();

  /** {@return the document it was read from} */
  Optional<Source> getSource();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EvidenceForm}. */
  final class Builder extends ImmutableEvidenceForm.Builder {
    Builder() {}
  }
}
