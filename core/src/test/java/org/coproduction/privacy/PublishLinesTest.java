package org.coproduction.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not be published is found, and what only looks like it is left alone. */
class PublishLinesTest {

  private static final Set<IdentifierKind> OF_BODIES =
      Set.of(IdentifierKind.SHARED_MAILBOX, IdentifierKind.SERVICE_LINE);

  /** The columns of the resource. */
  private static final int WHAT = 0;

  private static final int WORDS = 1;
  private static final int LINE = 2;

  private static Stream<List<String>> lines(boolean identifying) {
    return Lines.of("publish-lines.txt").stream()
        .map(line -> List.of(line.split("\t", -1)))
        .filter(columns -> columns.get(WHAT).equals("INNOCENT") != identifying);
  }

  static Stream<List<String>> identifying() {
    return lines(true);
  }

  static Stream<List<String>> innocent() {
    return lines(false);
  }

  @ParameterizedTest
  @MethodSource("identifying")
  void whatIdentifiesIsFound(List<String> columns) {
    String line = columns.get(LINE);
    PersonalDetails details = PersonalDetails.in(Words.of(line));
    if (columns.get(WHAT).equals("FAMILY")) {
      assertThat(details.singleFamilies()).isNotEmpty();
      return;
    }

    assertThat(details.identifiers())
        .filteredOn(found -> found.kind() == IdentifierKind.valueOf(columns.get(WHAT)))
        .extracting(
            found -> {
              int from = line.offsetByCodePoints(0, found.span().start());
              return line.substring(from, line.offsetByCodePoints(0, found.span().end()));
            })
        .anyMatch(found -> found.contains(columns.get(WORDS)));
  }

  @ParameterizedTest
  @MethodSource("innocent")
  void whatOnlyLooksLikeItIsLeftAlone(List<String> columns) {
    PersonalDetails details = PersonalDetails.in(Words.of(columns.get(LINE)));

    assertThat(details.singleFamilies()).isEmpty();
    assertThat(details.identifiers()).allMatch(found -> OF_BODIES.contains(found.kind()));
  }

  @Test
  void thereAreAsManyInnocentLinesAsIdentifyingOnes() {
    assertThat(identifying().count()).isGreaterThanOrEqualTo(60);
    assertThat(innocent().count()).isGreaterThanOrEqualTo(60);
  }
}
