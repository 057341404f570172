package org.coproduction.loop;

import java.util.List;
import java.util.Optional;
import org.coproduction.disclosure.CountTable;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.PublishedTable;
import org.coproduction.disclosure.Share;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.disclosure.SmallNumbers;
import org.coproduction.participant.GroupKind;

/**
 * Who came, as it may be published: small counts are hidden, and so is what they could be worked
 * out from. A table has a row for each group and two columns, who came and who did not; the total
 * of a row is who was invited. What was said is not counted here: lines are counted with themes,
 * and two tables of the same people give each other away.
 *
 * <p>Later editions about the same people go through {@link SmallNumbers#publishAfter} instead.
 *
 * @param groups the groups of the rows, in order
 * @param table the table; absent where no group has exact numbers
 * @param needsOf the groups of the rows of the next table, in order
 * @param needs of the access needs on record of each group, how many were met and how many were not
 *     or are not known to have been; the total of a row is all of them; absent where none is on
 *     record
 * @param leftOut the groups that were there and are not in the table, since their numbers are
 *     missing, not exact, or more came than were invited
 */
public record HeardForPublication(
    List<GroupKind> groups,
    Optional<PublishedTable> table,
    List<GroupKind> needsOf,
    Optional<PublishedTable> needs,
    List<GroupKind> leftOut) {

  /** Makes it; the lists are copied. */
  public HeardForPublication {
    groups = List.copyOf(groups);
    needsOf = List.copyOf(needsOf);
    leftOut = List.copyOf(leftOut);
  }

  static HeardForPublication of(WhoWasHeard heard, SmallNumberPolicy policy) {
    List<HeardGroup> shown =
        heard.groups().stream().filter(group -> group.turnout().isPresent()).toList();
    List<GroupKind> leftOut =
        heard.groups().stream()
            .filter(group -> group.turnout().isEmpty() && group.standing() != Standing.ABSENT)
            .map(HeardGroup::group)
            .toList();
    List<List<Integer>> rows =
        shown.stream()
            .flatMap(group -> group.turnout().stream())
            .map(turnout -> List.of(turnout.part(), turnout.whole() - turnout.part()))
            .toList();
    List<HeardGroup> needy =
        heard.groups().stream().filter(group -> group.needs().rate().whole() > 0).toList();
    return new HeardForPublication(
        shown.stream().map(HeardGroup::group).toList(),
        published(rows, policy),
        needy.stream().map(HeardGroup::group).toList(),
        published(
            needy.stream()
                .map(group -> group.needs().rate())
                .map(rate -> List.of(rate.part(), rate.whole() - rate.part()))
                .toList(),
            policy),
        leftOut);
  }

  private static Optional<PublishedTable> published(
      List<List<Integer>> rows, SmallNumberPolicy policy) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(SmallNumbers.publish(CountTable.of(Counted.PEOPLE, rows), policy));
  }

  /**
   * Of the access needs on record of a group, how many were met, from published counts only.
   *
   * @param group the group
   * @return the share with both numbers; nothing where none is on record or something is hidden
   */
  public Optional<Share> needsMet(GroupKind group) {
    return share(needsOf.indexOf(group), needs);
  }

  private static Optional<Share> share(int row, Optional<PublishedTable> table) {
    return row < 0
        ? Optional.empty()
        : table.flatMap(all -> all.share(all.count(row, 0), all.rowTotal(row)));
  }

  /**
   * Of those of a group who were invited, how many came, from published counts only.
   *
   * @param group the group
   * @return the share with both numbers; nothing where it is not in the table or something is
   *     hidden
   */
  public Optional<Share> turnout(GroupKind group) {
    return share(groups.indexOf(group), table);
  }
}
