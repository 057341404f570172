package org.coproduction.event;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.HoldsTogether;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.constraint.Submitted;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.AccessNeed;
import org.coproduction.participant.Organisation;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;
import org.coproduction.value.Area;
import org.coproduction.value.DomainType;
import org.coproduction.value.EventId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Source;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * A co-production event: an occasion, in one or more sessions, at which an organisation and the
 * people it serves worked something out together, or at which people were listened to.
 *
 * <p>It holds what a claim about it can be checked against: when, how, who came, what was asked,
 * what was sent ahead, and what was said.
 */
@DomainType
@HoldsTogether
@Value.Immutable
public interface Event {

  /** {@return the identifier} */
  EventId getId();

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "event.title.missing", groups = Submitted.class)
  Optional<Words> getTitle();

  /** {@return what it was, in a sentence or two} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getSummary();

  /** {@return when it was, over all its sessions} */
  @Present(code = "event.date.missing", groups = Submitted.class)
  Optional<ImpreciseDate> getOn();

  /** {@return the local area} */
  @Present(code = "event.area.missing", groups = Submitted.class, payload = Should.class)
  Optional<Area> getArea();

  /** {@return the language its notes are in} */
  Optional<LanguageTag> getLanguage();

  /** {@return the organisations it names} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Organisation> getOrganisations();

  /** {@return the groups that were invited or came} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid ParticipantGroup> getGroups();

  /** {@return its sessions, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Session> getSessions();

  /** {@return the ways to take part that it offered, such as a listening event and a survey} */
  List<MethodCode> getMethods();

  /** {@return what was asked, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Prompt> getPrompts();

  /** {@return what was done so that people could take part} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid AccessAdjustment> getAdjustments();

  /** {@return what people said they needed so that they could take part} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid AccessNeed> getAccessNeeds();

  /** {@return what was sent beforehand} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid SentMaterial> getMaterials();

  /** {@return what was published afterwards} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Publication> getPublications();

  /** {@return what people said, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid FeedbackItem> getFeedback();

  /** {@return what was taken back of it; what stands here is not to be in the record any more} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Withdrawal> getWithdrawals();

  /** {@return the document it was read from} */
  Optional<Source> getSource();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Event}. */
  final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
