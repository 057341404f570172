package org.coproduction.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.PublishedTable;
import org.coproduction.feedback.Permission;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.localoffer.CommentAnswer;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.ExclusionReason;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.privacy.KnownNames;
import org.coproduction.privacy.TextRole;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** A year of comments on the Local Offer on its way through the gate. Used by one thread, once. */
final class LocalOfferGate {

  private static final DocumentRef YEAR = DocumentRef.the(DocumentKind.LOCAL_OFFER_COMMENTS);
  private static final Place COMMENTS = Place.root().member("comments");

  private final LocalOfferYear year;
  private final TextGate texts;
  private final CountGate counts;

  /** How many more comments may be listed under their class. */
  private final Map<CommentClass, Integer> room = new EnumMap<>(CommentClass.class);

  LocalOfferGate(
      PublicationPolicy policy,
      List<ReleasedTable> before,
      LocalOfferYear year,
      List<Trace> traces) {
    this.year = year;
    List<Words> gone =
        year.comments().stream()
            .filter(year::isWithdrawn)
            .map(comment -> comment.said().getText())
            .toList();
    List<Words> all = year.comments().stream().map(comment -> comment.said().getText()).toList();
    this.texts = new TextGate(policy, TakenBack.of(gone, traces), KnownNames.in(all));
    this.counts = new CountGate(policy.smallNumbers(), before, texts);
  }

  GateResult<PublishedLocalOffer> result() {
    Optional<PublishedText> area =
        texts.text(
            year.area().flatMap(known -> known.name()),
            year.language(),
            TextRole.NAME,
            YEAR,
            Place.root().member("area").member("name"));
    List<PublishedCommentClass> byClass = counts();
    List<PublishedComment> comments = new ArrayList<>();
    for (int at = 0; at < year.comments().size(); at++) {
      comment(year.comments().get(at), COMMENTS.item(at)).ifPresent(comments::add);
    }
    return new GateResult<>(
        new PublishedLocalOffer(area, year.from(), year.to(), byClass, comments, leftOut()),
        texts.held(),
        counts.releases());
  }

  /** What may count: as with themes, what is internal does not. */
  private List<LocalOfferComment> counting(boolean excluded) {
    return year.comments().stream()
        .filter(
            one -> excluded ? one.isExcluded() && !year.isWithdrawn(one) : year.isToPublish(one))
        .filter(LocalOfferGate::mayCount)
        .toList();
  }

  private static boolean mayCount(LocalOfferComment comment) {
    return comment.said().getProvenance().stands()
        && comment.said().getPermission().filter(given -> given != Permission.INTERNAL).isPresent();
  }

  private List<PublishedCommentClass> counts() {
    List<List<Integer>> rows = new ArrayList<>();
    for (CommentClass kind : CommentClass.values()) {
      List<LocalOfferComment> ofIt =
          counting(false).stream().filter(one -> firstClass(one) == kind).toList();
      int answered = (int) ofIt.stream().filter(LocalOfferComment::isAnswered).count();
      rows.add(List.of(answered, ofIt.size() - answered));
    }
    Optional<PublishedTable> published = publish(TableKey.Kind.COMMENTS, rows);
    if (published.isEmpty()) {
      return List.of();
    }
    PublishedTable table = published.get();
    List<PublishedCommentClass> byClass = new ArrayList<>();
    CommentClass[] kinds = CommentClass.values();
    for (int row = 0; row < kinds.length; row++) {
      CommentClass kind = kinds[row];
      byClass.add(
          counted(
              table,
              Optional.of(kind),
              table.count(row, 0),
              table.count(row, 1),
              table.rowTotal(row)));
      room.put(
          kind, table.rowTotal(row) instanceof PublishedCount.Shown shown ? shown.atLeast() : 0);
    }
    byClass.add(
        counted(
            table, Optional.empty(), table.columnTotal(0), table.columnTotal(1), table.total()));
    return List.copyOf(byClass);
  }

  private static PublishedCommentClass counted(
      PublishedTable table,
      Optional<CommentClass> kind,
      PublishedCount answered,
      PublishedCount open,
      PublishedCount all) {
    return new PublishedCommentClass(kind, answered, open, all, table.share(answered, all));
  }

  private List<PublishedExclusion> leftOut() {
    List<LocalOfferComment> excluded = counting(true);
    if (excluded.isEmpty()) {
      return List.of();
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (ExclusionReason reason : ExclusionReason.values()) {
      rows.add(
          List.of(
              (int)
                  excluded.stream()
                      .filter(one -> one.exclusion().orElseThrow().reason().orElseThrow() == reason)
                      .count()));
    }
    Optional<PublishedTable> published = publish(TableKey.Kind.COMMENTS_LEFT_OUT, rows);
    List<PublishedExclusion> leftOut = new ArrayList<>();
    ExclusionReason[] reasons = ExclusionReason.values();
    for (int row = 0; row < reasons.length && published.isPresent(); row++) {
      leftOut.add(new PublishedExclusion(reasons[row], published.get().count(row, 0)));
    }
    return List.copyOf(leftOut);
  }

  private Optional<PublishedTable> publish(TableKey.Kind kind, List<List<Integer>> rows) {
    VersionLabel of = new VersionLabel(year.from() + ":" + year.to());
    return counts.publish(new TableKey(kind, of), Counted.MENTIONS, rows, YEAR, COMMENTS);
  }

  private Optional<PublishedComment> comment(LocalOfferComment comment, Place place) {
    Set<WhyHeld> why = EnumSet.noneOf(WhyHeld.class);
    if (year.isWithdrawn(comment)) {
      why.add(WhyHeld.WITHDRAWN);
    } else if (comment.isExcluded()) {
      why.add(WhyHeld.LEFT_OUT);
    } else if (comment.classes().isEmpty()) {
      why.add(WhyHeld.OF_NO_CLASS);
    }
    why.forEach(reason -> texts.hold(YEAR, place, reason));
    if (!why.isEmpty()) {
      return Optional.empty();
    }
    Optional<LanguageTag> language = comment.said().getLanguage().or(year::language);
    Optional<PublishedText> said =
        texts.quote(comment.said(), false, language, YEAR, place.member("said"));
    Place answered = place.member("answer");
    Optional<PublishedText> response =
        text(comment.answer().flatMap(CommentAnswer::response), answered.member("response"));
    Optional<PublishedText> action =
        text(comment.answer().flatMap(CommentAnswer::action), answered.member("action"));
    Optional<PublishedText> reason =
        text(comment.answer().flatMap(CommentAnswer::reason), answered.member("reason"));
    if (said.isEmpty() && response.isEmpty() && action.isEmpty() && reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new PublishedComment(about(comment), said, response, action, reason));
  }

  private Optional<PublishedText> text(Optional<Words> words, Place place) {
    return texts.text(words, year.language(), TextRole.ACCOUNT, YEAR, place);
  }

  /**
   * What is listed can be counted. So under a class whose count is hidden stands nothing, and under
   * another no more than its count, however it is rounded, says that there are.
   */
  private List<CommentClass> about(LocalOfferComment comment) {
    CommentClass counted = firstClass(comment);
    int left = room.getOrDefault(counted, 0);
    if (left == 0 || !mayCount(comment)) {
      return List.of();
    }
    room.put(counted, left - 1);
    return List.of(counted);
  }

  private static CommentClass firstClass(LocalOfferComment comment) {
    return comment.classes().iterator().next();
  }
}
