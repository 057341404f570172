package org.coproduction.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** What lines that belong together tell of a name that one of them alone does not. */
class KnownNamesTest {

  private static List<Integer> named(String... lines) {
    KnownNames known = KnownNames.in(Stream.of(lines).map(Words::of).toList());
    return Stream.of(lines)
        .filter(
            line ->
                PersonalDetails.in(Words.of(line), TextRole.ACCOUNT, known).identifiers().stream()
                    .anyMatch(one -> one.kind() == IdentifierKind.PERSON_NAME))
        .map(line -> List.of(lines).indexOf(line))
        .toList();
  }

  @Test
  void aChildNamedInOneLineIsKnownInAnother() {
    assertThat(named("My son Tamber loves the bus", "Tamber drew the poster"))
        .containsExactly(0, 1);
    assertThat(named("Tamber drew the poster")).isEmpty();
  }

  @Test
  void somebodyInPostInOneLineIsSoInAnother() {
    assertThat(named("Derek is the transport manager", "School plan read out for Derek")).isEmpty();
    assertThat(named("School plan read out for Derek")).containsExactly(0);
  }

  @Test
  void whoIsOfAFamilyAndInPostStaysOfTheFamily() {
    assertThat(named("Mum of Derek wrote", "Derek is chair", "We saw Derek")).contains(0, 2);
  }

  @Test
  void inWhatYoungPeopleWriteGivenNamesAreTheirs() {
    assertThat(
            named(
                "me and my mate did it becos miss said",
                "us kids wuld like a slide idk",
                "Kofi dont like it"))
        .contains(2);
  }

  @Test
  void aParentNamedAmongOfficersIsKnownByHerSurname() {
    assertThat(
            named(
                "Present: Rob Tench (SEND manager); Moira McAllan and Ifor Bevan, parents",
                "Mrs McAllan asked for dates",
                "Mr Tench gave the figures",
                "Ifor left early"))
        .containsExactly(0, 1, 3);
  }

  @Test
  void whoeverSignsIsOfAFamilyWhereFamiliesWrote() {
    assertThat(named("My lad has waited a year", "Best wishes", "Rhona Sculley"))
        .containsExactly(2);
    assertThat(named("The team has met twice", "Best wishes", "Rhona Sculley")).isEmpty();
  }

  @Test
  void whoIsKnownInTheSameTextIsFoundTwice() {
    assertThat(PersonalDetails.in(Words.of("My son Tamber drew it. Tamber won.")).identifiers())
        .hasSize(2);
  }

  @Test
  void showsNoName() {
    assertThat(KnownNames.in(List.of(Words.of("My son Tamber"))))
        .hasToString("KnownNames[inPost=0, family=1]");
    assertThat(KnownNames.none()).hasToString("KnownNames[inPost=0, family=0]");
  }
}
