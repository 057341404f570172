package org.coproduction.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.theme.QuoteCheck.Verdict.REPAIRED;
import static org.coproduction.theme.QuoteCheck.Verdict.UNVERIFIED;
import static org.coproduction.theme.QuoteCheck.Verdict.VERIFIED;

import org.coproduction.theme.QuoteCheck.Verdict;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class QuoteCheckTest {

  private static final String SAID =
      "Our school\u2019s new \u201Cbuddy\u201D scheme helps \u2013 but it is not open to all, and staff don\u2019t tell us.";

  private static Verdict verdict(String quote) {
    return QuoteCheck.of(Words.of(quote), Words.of(SAID)).verdict();
  }

  @Test
  void whatStandsThereSignForSignIsVerified() {
    QuoteCheck check =
        QuoteCheck.of(Words.of("the bus"), Words.of("\uD83D\uDE8C Yes: the bus is late"));

    assertThat(check.verdict()).isEqualTo(VERIFIED);
    assertThat(check.spans()).containsExactly(new TextSpan(7, 14));
    assertThat(verdict(SAID)).isEqualTo(VERIFIED);
  }

  @Test
  void signsThatTypingChangesAreNotHeldAgainstIt() {
    assertThat(verdict("Our school's new \"buddy\" scheme helps - but")).isEqualTo(REPAIRED);
    assertThat(verdict("\u201Cbuddy\u201D  scheme\u00A0helps")).isEqualTo(REPAIRED);
    assertThat(verdict("\"New \u2018buddy\u2019 scheme\"")).isEqualTo(UNVERIFIED);
    assertThat(verdict("'Scheme helps.'")).isEqualTo(REPAIRED);
  }

  @Test
  void markedGapsAreNotHeldAgainstItWhereThePartsFollowInOrder() {
    assertThat(verdict("Our school's [\u2026] scheme helps")).isEqualTo(REPAIRED);
    assertThat(verdict("scheme helps \u2026 our school's")).isEqualTo(UNVERIFIED);
    assertThat(verdict("... scheme helps ...")).isEqualTo(REPAIRED);
    assertThat(verdict("[...]")).isEqualTo(UNVERIFIED);
  }

  @Test
  void wordsLeftOutAddedOrChangedAre() {
    assertThat(verdict("Our school\u2019s scheme helps")).isEqualTo(UNVERIFIED);
    assertThat(verdict("scheme really helps")).isEqualTo(UNVERIFIED);
    assertThat(verdict("scheme help")).isEqualTo(UNVERIFIED);
    assertThat(verdict("chool")).isEqualTo(UNVERIFIED);
    assertThat(verdict("scheme HELPS")).isEqualTo(UNVERIFIED);
  }

  @Test
  void aDroppedNotIsUnverifiedHoweverItWasDropped() {
    assertThat(verdict("it is open to all")).isEqualTo(UNVERIFIED);
    assertThat(verdict("it is [\u2026] open to all")).isEqualTo(UNVERIFIED);
    assertThat(verdict("open to all")).isEqualTo(UNVERIFIED);
    assertThat(verdict("tell us")).isEqualTo(UNVERIFIED);
    assertThat(verdict("not open to all")).isEqualTo(VERIFIED);
    assertThat(verdict("staff don't tell us")).isEqualTo(REPAIRED);
  }
}
