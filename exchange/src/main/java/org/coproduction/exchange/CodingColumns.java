package org.coproduction.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.feedback.Stance;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.jspecify.annotations.Nullable;

/** Codings, one in each row. */
final class CodingColumns {

  private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

  static final List<Column<Coding, Draft>> ALL =
      List.of(
          new Column<>(
              "event",
              true,
              (draft, cell) -> draft.event = new EventId(cell.strip()),
              coding -> Optional.of(coding.getItem().event().value())),
          new Column<>(
              "item",
              true,
              (draft, cell) -> draft.item = new FeedbackId(cell.strip()),
              coding -> Optional.of(coding.getItem().feedback().value())),
          new Column<>(
              "theme",
              true,
              (draft, cell) -> draft.coding.theme(new ThemeId(cell.strip())),
              coding -> Optional.of(coding.getTheme().value())),
          new Column<>(
              "coder",
              true,
              (draft, cell) -> draft.coding.coder(new CoderId(cell.strip())),
              coding -> Optional.of(coding.getCoder().value())),
          new Column<>(
              "status",
              true,
              (draft, cell) -> draft.coding.status(ItemColumns.choice(CodingStatus.class, cell)),
              coding -> Optional.of(coding.getStatus().name())),
          new Column<>(
              "spans",
              false,
              (draft, cell) -> draft.coding.addAllSpans(spans(cell)),
              CodingColumns::printedSpans),
          new Column<>(
              "stance",
              false,
              (draft, cell) -> draft.coding.stance(ItemColumns.choice(Stance.class, cell)),
              coding -> coding.getStance().map(Enum::name)),
          new Column<>(
              "on",
              false,
              (draft, cell) -> draft.coding.on(ImpreciseDate.parse(cell.strip())),
              coding -> coding.getOn().map(ImpreciseDate::edtf)));

  private CodingColumns() {}

  /** Stretches in code points, such as {@code 0-12 20-31}. */
  private static List<TextSpan> spans(String cell) {
    return Pattern.compile("\\s+")
        .splitAsStream(cell.strip())
        .map(
            printed -> {
              Matcher span = SPAN.matcher(printed);
              if (!span.matches()) {
                throw new MalformedValueException("exchange.span.malformed", "span");
              }
              return new TextSpan(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
            })
        .toList();
  }

  private static Optional<String> printedSpans(Coding coding) {
    return coding.getSpans().isEmpty()
        ? Optional.empty()
        : Optional.of(
            coding.getSpans().stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(" ")));
  }

  /** Whether a coding holds what its columns cannot: the words that a date was given in. */
  static boolean isMoreThanItsRow(Coding coding) {
    return coding.getOn().flatMap(ImpreciseDate::words).isPresent();
  }

  /** A coding whose item is told in two cells. */
  static final class Draft {

    private final Coding.Builder coding = Coding.builder();
    private @Nullable EventId event;
    private @Nullable FeedbackId item;

    Coding built() {
      if (event == null || item == null) {
        throw new IllegalStateException("a row without its needed cells is not built");
      }
      return coding.item(new FeedbackRef(event, item)).build();
    }
  }
}
