package org.coproduction.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.privacy.Confidence.LIKELY;
import static org.coproduction.privacy.Confidence.POSSIBLE;
import static org.coproduction.privacy.IdentifierKind.CHI_NUMBER;
import static org.coproduction.privacy.IdentifierKind.EMAIL;
import static org.coproduction.privacy.IdentifierKind.HEALTH_AND_CARE_NUMBER;
import static org.coproduction.privacy.IdentifierKind.NHS_NUMBER;
import static org.coproduction.privacy.IdentifierKind.NI_NUMBER;
import static org.coproduction.privacy.IdentifierKind.PHONE;

import java.util.List;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known numbers and what lies just beside them. */
class PersonalDetailsTest {

  private static List<Identifier> in(String text) {
    return PersonalDetails.in(Words.of(text)).identifiers();
  }

  @ParameterizedTest
  @CsvSource({
    "9434765919, true",
    "7300000584, true",
    "6124467542, true",
    "4857773456, false",
    "9876544321, false",
    "1234567890, false",
    "0000000000, false",
    "1111111111, false"
  })
  void aHealthNumberPassesModulus11(String digits, boolean passes) {
    assertThat(CheckDigits.isHealthNumber(digits)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"9276308686, true", "4857773456, true", "9276308687, false", "0276308686, false"})
  void aLearnerNumberLeaves10(String digits, boolean passes) {
    assertThat(CheckDigits.isLearnerNumber(digits)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "B801200005001, true",
    "M80120000500A, true",
    "A801200005001, false",
    "M80120000500B, false",
    "M80120000500I, false",
    "B801200005010, false"
  })
  void aPupilNumberHasItsLetter(String number, boolean passes) {
    assertThat(CheckDigits.isPupilNumber(number)).isEqualTo(passes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "485 777 3456",
        "987 654 4321",
        "123 456 7890",
        "000 000 0000",
        "NHS number 000 000 0000",
        "A801200005001",
        "12 943 476 59190",
        "9434765919.5",
        "£9434765919",
        "x9434765919",
        "94347659191",
        "9434765919%",
        "SENT2AB",
        "B9 9AI",
        "QQ9 9AA",
        "AB12345C",
        "AB1234567C",
        "TA 123456 a car park",
        "born after 3 May 2012",
        "born between 3 May 2012 and 2 May 2013",
        "on 3 May 2012",
        "jo@example",
        "@example.org",
        "0 1 6 3 2 9 6 0 1 2 3",
        "+44",
        "tel 2018 2019"
      })
  void whatOnlyLooksLikeANumberOfAPersonIsLeftAlone(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void wordsAroundANumberMakeItSurer() {
    assertThat(in("9434765919")).isEmpty();
    assertThat(in("NHS number 9434765919"))
        .containsExactly(new Identifier(NHS_NUMBER, new TextSpan(11, 21), LIKELY));
    assertThat(in("NHS number 9434765918"))
        .containsExactly(new Identifier(NHS_NUMBER, new TextSpan(11, 21), POSSIBLE));
    assertThat(in("7300000584"))
        .containsExactly(new Identifier(NHS_NUMBER, new TextSpan(0, 10), POSSIBLE));
    assertThat(in("730 000 0584"))
        .containsExactly(new Identifier(NHS_NUMBER, new TextSpan(0, 12), LIKELY));
    assertThat(in("AB123456C"))
        .containsExactly(new Identifier(NI_NUMBER, new TextSpan(0, 9), POSSIBLE));
    assertThat(in("NI number AB123456C"))
        .containsExactly(new Identifier(NI_NUMBER, new TextSpan(10, 19), LIKELY));
    assertThat(in("NI number QQ123456A"))
        .containsExactly(new Identifier(NI_NUMBER, new TextSpan(10, 19), POSSIBLE));
  }

  /** Numbers computed for this test: 010101 and 3200000 with what Modulus 11 asks behind them. */
  @Test
  void theRangeTellsTheHealthServicesApart() {
    assertThat(in(withCheckDigit("010101", "00")))
        .extracting(Identifier::kind)
        .containsExactly(CHI_NUMBER);
    assertThat(in(withCheckDigit("320000", "00")))
        .extracting(Identifier::kind)
        .containsExactly(HEALTH_AND_CARE_NUMBER);
  }

  private static String withCheckDigit(String start, String middle) {
    for (int last = 1; last < 100; last++) {
      String number = start + middle + (last < 10 ? "0" + last : "" + last);
      if (CheckDigits.isHealthNumber(number)) {
        return number;
      }
    }
    throw new IllegalStateException();
  }

  @Test
  void aVenueHasAPostcodeAndAFamilyHasNone() {
    assertThat(in("We met in the library, B99 9AA, at noon")).isEmpty();
    assertThat(in("We live at 3 Example Street near the library, B99 9AA")).hasSize(2);
    assertThat(in("B99 9AA")).hasSize(1);
    assertThat(PersonalDetails.in(Words.of("Town Hall, B99 9AA"), TextRole.VENUE).isEmpty())
        .isTrue();
    assertThat(PersonalDetails.in(Words.of("B99 9AA"), TextRole.VENUE).isEmpty()).isTrue();
    assertThat(PersonalDetails.in(Words.of("B99 9AA"), TextRole.NAME).isEmpty()).isFalse();
  }

  @Test
  void aNameTellsOfNoFamily() {
    Words twins = Words.of("My twins");

    assertThat(PersonalDetails.in(twins).singleFamilies())
        .containsExactly(new SingleFamily(new TextSpan(0, 8), LIKELY));
    assertThat(PersonalDetails.in(twins, TextRole.NAME).isEmpty()).isTrue();
  }

  @Test
  void theNearestWordsNameANumber() {
    assertThat(in("CHI number 0101010000, Health and Care number 3200000000, ULN 9276308686"))
        .extracting(Identifier::kind)
        .containsExactly(CHI_NUMBER, HEALTH_AND_CARE_NUMBER, IdentifierKind.ULN);
  }

  @Test
  void whatTwoReadersFindInOnePlaceIsFoundOnce() {
    assertThat(in("AB123456C")).hasSize(1);
    assertThat(in("NHS number 9276308686")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "94\u200d3 4\u200b76 59\u206019", "\u202e943\u202c 476 5919", "\uff19\uff14\uff13 476 5919",
        "943\u00a0476\u00a05919", "943\u2013476\u20115919", "943\u0007476\u00005919",
        "\ud835\udfd7\ud835\udfd2\ud835\udfd1 476 5919", "9\u0301\u20e343 476 5919",
            "943\u00ad 476 5919"
      })
  void disguisesDoNotHideANumber(String number) {
    assertThat(in("NHS " + number)).extracting(Identifier::kind).containsExactly(NHS_NUMBER);
  }

  @Test
  void disguisesDoNotHideAnAddressOrATelephoneNumber() {
    assertThat(in("jo.bloggs\uff20exam\u200dple.org"))
        .extracting(Identifier::kind)
        .containsExactly(EMAIL);
    assertThat(in("\u0660\u0667\u0667\u0660\u0660 900123"))
        .extracting(Identifier::kind)
        .containsExactly(PHONE);
  }

  @Test
  void nothingThatIsPrintedHoldsTheText() {
    PersonalDetails details = PersonalDetails.in(Words.of("My twins: 07700 900123"));

    assertThat(details.toString()).doesNotContain("07700", "900123", "twins").contains("PHONE");
  }
}
