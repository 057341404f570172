package org.coproduction.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.disclosure.CountTable;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.Release;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.disclosure.SmallNumbers;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Permission;
import org.coproduction.finding.DocumentKind;
import org.coproduction.localoffer.CommentAnswer;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.Exclusion;
import org.coproduction.localoffer.ExclusionReason;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.ExpectedGroup;
import org.coproduction.loop.LocalProfile;
import org.coproduction.loop.OutOf;
import org.coproduction.participant.GroupKind;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.ReleasedTable;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.publication.TableKey;
import org.coproduction.retention.RetentionAction;
import org.coproduction.retention.RetentionRule;
import org.coproduction.retention.RetentionSchedule;
import org.coproduction.retention.RetentionTrigger;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;

/** The sample documents by which an area publishes and keeps what it holds. */
final class SamplePublishing {

  private SamplePublishing() {}

  static LocalOfferYear localOfferComments() {
    LocalOfferComment answered =
        new LocalOfferComment(
            FeedbackItem.builder()
                .id(new FeedbackId("comment-1"))
                .text(Words.of("The page about short breaks is hard to find"))
                .permission(Permission.QUOTABLE_WITHOUT_NAME)
                .build(),
            Optional.of(ImpreciseDate.parse("2023-05")),
            Set.of(CommentClass.ACCESSIBILITY_OF_INFORMATION),
            Optional.empty(),
            Optional.of(
                new CommentAnswer(
                    Words.optional("We agree"),
                    Words.optional("A link stands on the front page"),
                    Optional.empty())));
    LocalOfferComment leftOut =
        new LocalOfferComment(
            FeedbackItem.builder()
                .id(new FeedbackId("comment-2"))
                .text(Words.of("A complaint about one service"))
                .permission(Permission.INTERNAL)
                .build(),
            Optional.empty(),
            Set.of(CommentClass.CONTENT),
            Optional.of(new Exclusion(Optional.of(ExclusionReason.INDIVIDUAL_SERVICE_COMPLAINT))),
            Optional.empty());
    return LocalOfferYear.of(
        LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31), List.of(answered, leftOut));
  }

  static LocalProfile localProfile() {
    return new LocalProfile(
        Optional.empty(),
        Optional.empty(),
        List.of(
            new ExpectedGroup(GroupKind.CHILDREN_AND_YOUNG_PEOPLE, Optional.of(new OutOf(2, 5))),
            new ExpectedGroup(GroupKind.PARENT_CARERS, Optional.empty())));
  }

  static PublicationPolicy publicationPolicy() {
    return PublicationPolicy.FOR_EVERYBODY;
  }

  static ReleasedTables releasedTables() {
    CountTable counts = CountTable.of(Counted.PEOPLE, List.of(List.of(24, 16), List.of(9, 3)));
    Release release = new Release(counts, SmallNumbers.publish(counts, SmallNumberPolicy.BELOW_5));
    return new ReleasedTables(
        List.of(
            new ReleasedTable(
                new TableKey(TableKey.Kind.INVITED_AND_CAME, new EventId("listening")), release)));
  }

  static RetentionSchedule retentionSchedule() {
    return new RetentionSchedule(
        Optional.empty(),
        Optional.empty(),
        List.of(
            RetentionRule.of(
                DocumentKind.EVENT,
                RetentionTrigger.EVENT_DATE,
                "P18M",
                RetentionAction.ANONYMISE)));
  }
}
