package org.coproduction.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.value.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything is read in bounded time. */
class HostileTextTest {

  private static final int MEGABYTE = 1_000_000;

  /**
   * Far above what a slow machine needs, and far below what a cost that grows faster would take.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "@",
        "a",
        "a@",
        "a.",
        ".@",
        "a@a.",
        "a@b.cd ",
        "0 ",
        "01 ",
        "012 ",
        "0121 ",
        "+",
        "+1",
        "+44",
        "+4 ",
        "(0",
        "07700 900123 ",
        "01632 9601",
        "943 476 5919 ",
        "943 ",
        "9434765919 ",
        "A1",
        "B9 9A",
        "B99 9AA ",
        "AB 12 ",
        "AB123456",
        "B8012 ",
        "dob ",
        "dob 1 ",
        "born on the ",
        "3 May ",
        "tel ",
        "tel 960123 ",
        "nhs ",
        "case number ",
        "case number 1-",
        "my twins ",
        "1 parent on ",
        "my son ",
        "my son excluded. ",
        "if ",
        "\u200d",
        "1\u200d",
        "\u202e",
        "\u0301",
        "\uff11",
        "\ud835\udfd7 ",
        "\ud83d\ude00",
        "\n",
        "1\n",
        "-",
        "1-",
        "1.",
        "1/",
        "https://a.b/",
        "${a}",
        "{0}",
        "\u0000",
        "'; drop table ",
        "<script>"
      })
  void aMegabyteOfAnythingIsReadInBoundedTime(String piece) {
    Words words = Words.of("x" + piece.repeat(MEGABYTE / piece.length()) + "x");

    // Where time grew faster than the text, this would not end.
    PersonalDetails details = PersonalDetails.in(words);

    assertThat(details.identifiers())
        .allSatisfy(one -> assertThat(one.span().end()).isLessThanOrEqualTo(words.length()));
  }
}
