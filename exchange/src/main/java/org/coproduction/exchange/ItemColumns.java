package org.coproduction.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Stance;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Id;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.PromptId;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;

/** What people said, one thing in each row. */
final class ItemColumns {

  private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");

  static final List<Column<FeedbackItem, FeedbackItem.Builder>> ALL =
      List.of(
          new Column<>(
              "id",
              true,
              (item, cell) -> item.id(new FeedbackId(cell.strip())),
              item -> Optional.of(item.getId().value())),
          new Column<>(
              "text",
              true,
              (item, cell) -> item.text(Words.of(cell)),
              item -> Optional.of(item.getText().text())),
          new Column<>(
              "prompt",
              false,
              (item, cell) -> item.prompt(new PromptId(cell.strip())),
              item -> item.getPrompt().map(Id::value)),
          new Column<>(
              "parent",
              false,
              (item, cell) -> item.parent(new FeedbackId(cell.strip())),
              item -> item.getParent().map(Id::value)),
          new Column<>(
              "stance",
              false,
              (item, cell) -> item.stance(choice(Stance.class, cell)),
              item -> item.getStance().map(Enum::name)),
          new Column<>(
              "table",
              false,
              (item, cell) -> item.table(Words.of(cell)),
              item -> item.getTable().map(Words::text)),
          new Column<>(
              "group",
              false,
              (item, cell) -> item.group(new GroupId(cell.strip())),
              item -> item.getGroup().map(Id::value)),
          new Column<>(
              "votes",
              false,
              (item, cell) -> item.votes(votes(cell.strip())),
              item -> item.getVotes().flatMap(ItemColumns::printed)),
          new Column<>(
              "permission",
              false,
              (item, cell) -> item.permission(choice(Permission.class, cell)),
              item -> item.getPermission().map(Enum::name)),
          new Column<>(
              "language",
              false,
              (item, cell) -> item.language(new LanguageTag(cell.strip())),
              item -> item.getLanguage().map(LanguageTag::value)));

  private ItemColumns() {}

  /** A word of a closed list, in whatever case somebody typed it. */
  static <E extends Enum<E>> E choice(Class<E> type, String cell) {
    String word = cell.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word)) {
        return constant;
      }
    }
    throw new MalformedValueException("exchange.choice.unknown", "choice");
  }

  /** A number, two joined by a hyphen, or words. */
  private static HeadCount votes(String cell) {
    Matcher numbers = NUMBERS.matcher(cell);
    if (!numbers.matches()) {
      return HeadCount.inWords(Words.of(cell));
    }
    long fewest = Long.parseLong(numbers.group(1));
    String most = numbers.group(2);
    return most == null
        ? HeadCount.exactly(fewest)
        : HeadCount.between(fewest, Long.parseLong(most));
  }

  private static Optional<String> printed(HeadCount votes) {
    String printed =
        votes.isCounted()
            ? votes.exact().isPresent()
                ? Long.toString(votes.exact().getAsLong())
                : votes.atLeast().orElse(0) + "-" + votes.atMost().orElse(0)
            : votes.words().map(Words::text).orElse("");
    // What a cell cannot tell, such as a number with words beside it, is better left out and said.
    return votes(printed).equals(votes) ? Optional.of(printed) : Optional.empty();
  }

  /** Whether an item holds what has no column, or what its column cannot hold. */
  static boolean isMoreThanItsRow(FeedbackItem item) {
    return item.getSource().isPresent()
        || item.getWhen().isPresent()
        || !item.getLinks().isEmpty()
        || !item.getEvents().isEmpty()
        || !item.getProvenance().equals(Provenance.stated())
        || (item.getVotes().isPresent() && item.getVotes().flatMap(ItemColumns::printed).isEmpty());
  }
}
