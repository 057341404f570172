package org.coproduction.feedback;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.PromptId;
import org.coproduction.value.Provenance;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * One thing that somebody said at an event, in their own words: a line of a flip chart, a sticky
 * note, an answer to a question.
 *
 * <p>Lines are not people: one person can say three things and three people one.
 */
@DomainType
@Value.Immutable
public interface FeedbackItem extends Fact {

  /** {@return the identifier within its event} */
  FeedbackId getId();

  /** {@return the words as they were written down} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getText();

  /** {@return the prompt it answers, as far as the notes tell} */
  @Present(code = "feedback.item.prompt-missing", payload = Should.class)
  Optional<PromptId> getPrompt();

  /** {@return the item that it stands under, without which it may mean nothing} */
  Optional<FeedbackId> getParent();

  /** {@return where it stands in the notes} */
  Optional<SourceSpan> getSource();

  /** {@return how it judges the present} */
  Optional<Stance> getStance();

  /** {@return the table or group label it was written under} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getTable();

  /** {@return the group of the event that said it} */
  Optional<GroupId> getGroup();

  /** {@return how many others marked it as theirs too; absent where unknown} */
  Optional<HeadCount> getVotes();

  /** {@return how far it may travel; where absent, it is internal} */
  Optional<Permission> getPermission();

  /** {@return what a person decided about publishing it; absent where nobody has} */
  Optional<@Valid Moderation> getModeration();

  /** {@return what is left out of it where it is published, in the order it was decided} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Redaction> getRedactions();

  /** {@return the language it is in, where not that of the event} */
  Optional<LanguageTag> getLanguage();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FeedbackItem}. */
  final class Builder extends ImmutableFeedbackItem.Builder {
    Builder() {}
  }
}
