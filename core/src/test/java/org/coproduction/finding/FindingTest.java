package org.coproduction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  private static final FindingCode A = FindingCode.error("a.code", Category.CONFORMANCE);
  private static final FindingCode B = FindingCode.warning("b.code", Category.QUALITY);
  private static final DocumentRef FORM = DocumentRef.the(DocumentKind.EVIDENCE_FORM);
  private static final DocumentRef EVENT = DocumentRef.the(DocumentKind.EVENT);
  private static final Place TITLE = Place.parse("/title");

  private static Finding finding(FindingCode code) {
    return Finding.of(code, FORM, TITLE);
  }

  @Test
  void aFindingHasTheSeverityOfItsCodeUntilItIsGraded() {
    assertThat(finding(A).severity()).isEqualTo(Severity.ERROR);
    assertThat(finding(A).graded(Severity.NOTE).severity()).isEqualTo(Severity.NOTE);
    assertThat(finding(A).graded(Severity.NOTE).code()).isEqualTo(A);
  }

  @Test
  void whatIsAddedLeavesTheRestAsItWas() {
    TextPosition position = new TextPosition(2, 3);
    Finding all =
        finding(B)
            .with("n", 7)
            .at(position)
            .citing(Place.parse("/groups/0"))
            .in(EVENT)
            .graded(Severity.ERROR);

    assertThat(all)
        .isEqualTo(
            new Finding(
                B,
                Severity.ERROR,
                EVENT,
                TITLE,
                Optional.of(position),
                Optional.of(Place.parse("/groups/0")),
                Map.of("n", new Argument.Count(7))));
  }

  @Test
  void findingsAreOrderedByDocumentPlacePositionAndCode() {
    List<Finding> inOrder =
        List.of(
            Finding.of(B, FORM, Place.parse("/groups/2")),
            Finding.of(A, FORM, Place.parse("/groups/10")),
            finding(A),
            finding(A).citing(Place.parse("/a")),
            finding(A).graded(Severity.WARNING),
            finding(B),
            finding(B).with("n", 1),
            finding(A).at(new TextPosition(2, 9)),
            finding(A).at(new TextPosition(10, 1)),
            Finding.of(A, EVENT, Place.root()),
            Finding.of(A, new DocumentRef(DocumentKind.EVENT, 2), Place.root()),
            Finding.of(A, new DocumentRef(DocumentKind.EVENT, 10), Place.root()));
    List<Finding> reversed = new ArrayList<>(inOrder);
    Collections.reverse(reversed);

    assertThat(Report.of(reversed).findings()).containsExactlyElementsOf(inOrder);
  }

  @Test
  void findingsThatAreEqualHaveOnePlaceInTheOrder() {
    Finding one = finding(A).with("n", 1).with("m", 2);
    Finding other = finding(A).with("m", 2).with("n", 1);

    assertThat(one).isEqualTo(other);
    assertThat(one).isEqualByComparingTo(other);
  }

  @Test
  void argumentsPrintNumbersDatesConstantsAndPlaces() {
    Finding finding =
        finding(A)
            .with("count", 1234567)
            .with("date", ImpreciseDate.parse("2021").withWords(Words.of("marker")))
            .with("choice", Severity.NOTE)
            .with("place", TITLE);

    assertThat(finding.arguments().values())
        .extracting(Argument::printed)
        .containsExactly("1234567", "2021", "NOTE", "/title");
    assertThat(finding.toString()).doesNotContain("marker");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "record.words.too-long", "a1-b2.c3-d4", "a.1"})
  void aCodeIsLowerCaseWordsInAtLeastTwoParts(String code) {
    assertThat(FindingCode.note(code, Category.PRIVACY).value()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a.", ".a", "A.b", "a.b-", "a.-b", "a..b", "1.a", "a b.c", "a.b\n"})
  void whatIsNotACodeIsAFaultOfTheProgram(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> FindingCode.note(code, Category.PRIVACY));
  }

  @Test
  void placesInTextAndDocumentsCountFromTheirFirst() {
    assertThat(new DocumentRef(DocumentKind.LADDER_MAPPING, 3)).hasToString("ladder-mapping/3");
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> new DocumentRef(DocumentKind.EVENT, -1));
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> new TextPosition(0, 1));
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> new TextPosition(1, 0));
  }
}
