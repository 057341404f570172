package org.coproduction.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.records.DomainTypes;
import org.coproduction.records.RandomRecords;
import org.coproduction.theme.Codebook;
import org.coproduction.value.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No text of any document is forgotten, and each has its place. */
class FreeTextsTest {

  @TestFactory
  Stream<DynamicTest> everyTextOfADocumentIsWalkedOnce() {
    return Stream.of(
        test(EvidenceForm.class, FreeTexts::in),
        test(Event.class, FreeTexts::in),
        test(Responses.class, FreeTexts::in),
        test(Codebook.class, FreeTexts::in),
        test(Charter.class, FreeTexts::in),
        test(Ladder.class, FreeTexts::in),
        test(LadderMapping.class, FreeTexts::in));
  }

  private static <T> DynamicTest test(Class<T> type, Function<T, List<FreeText>> walk) {
    return DynamicTest.dynamicTest(
        type.getSimpleName(),
        () -> {
          for (int seed = 0; seed < 20; seed++) {
            T document = RandomRecords.by(seed).density(seed % 2 == 0 ? 1 : 0.5).record(type);
            List<String> expected = new ArrayList<>();
            collect(document, "", expected);

            List<String> walked =
                walk.apply(document).stream().map(text -> text.place().toString()).toList();

            assertThat(walked)
                .as(
                    "The texts of %s by the walk and by reflection differ: a new attribute of type "
                        + "Words gets a line in the walk of its type in org.coproduction.privacy.",
                    type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(expected);
          }
        });
  }

  @Test
  void thereIsATextForEveryRole() {
    assertThat(
            FreeTexts.in(RandomRecords.by(1).density(1).record(Event.class)).stream()
                .map(FreeText::role)
                .distinct())
        .containsExactlyInAnyOrder(TextRole.values());
  }

  @Test
  void aTextShowsItsPlaceAndAMask() {
    List<FreeText> texts =
        FreeTexts.in(RandomRecords.by(1).density(1).holding("marker").record(Responses.class));

    assertThat(new TreeSet<>(texts.stream().map(FreeText::toString).toList()))
        .isNotEmpty()
        .allSatisfy(shown -> assertThat(shown).doesNotContain("marker").contains("Words[***]"));
  }

  private static void collect(Object value, String at, List<String> places) throws Exception {
    if (value instanceof Words) {
      places.add(at);
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        collect(optional.get(), at, places);
      }
    } else if (value instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        collect(list.get(index), at + "/" + index, places);
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        collect(accessor.invoke(value), at + "/" + component.getName(), places);
      }
    } else {
      for (Class<?> type : value.getClass().getSuperclass().getInterfaces()) {
        collectMembers(type, value, at, places);
      }
      for (Class<?> type : value.getClass().getInterfaces()) {
        collectMembers(type, value, at, places);
      }
    }
  }

  private static void collectMembers(Class<?> type, Object value, String at, List<String> places)
      throws Exception {
    if (DomainTypes.isDomainType(type)) {
      for (DomainTypes.Member member : DomainTypes.members(type)) {
        collect(member.of(value), at + "/" + member.name(), places);
      }
    }
  }
}
