package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Stage;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.json.DocumentFormat;

/** What breaks a property is shown as the plainest document that does. */
class CoproductionArbitrariesTest {

  /** As jqwik does it: step by step to a plainer value that breaks the property too. */
  private static <T> T plainest(Shrinkable<T> breaking, Predicate<T> breaks) {
    Shrinkable<T> plainest = breaking;
    Optional<Shrinkable<T>> next = Optional.of(breaking);
    while (next.isPresent()) {
      plainest = next.get();
      next = plainest.shrink().filter(one -> breaks.test(one.value())).findFirst();
    }
    return plainest.value();
  }

  private static <T> T shrunk(Class<T> type, long seed, Predicate<T> breaks) {
    Arbitrary<T> arbitrary = CoproductionArbitraries.of(type);
    Random random = new Random(seed);
    Shrinkable<T> breaking = arbitrary.generator(1_000).next(random);
    while (!breaks.test(breaking.value())) {
      breaking = arbitrary.generator(1_000).next(random);
    }
    return plainest(breaking, breaks);
  }

  @Example
  void aFormShrinksToWhatBreaksThePropertyAndNothingElse() {
    EvidenceForm shrunk =
        shrunk(
            EvidenceForm.class,
            3,
            form ->
                form.getActivities().stream()
                    .anyMatch(one -> one.getStage().equals(Optional.of(Stage.DECIDE))));

    EvidenceForm least = Records.edgeCases(EvidenceForm.class).get(0);
    assertThat(shrunk.getActivities()).hasSize(1);
    assertThat(shrunk.getActivities().get(0).getStage()).contains(Stage.DECIDE);
    assertThat(EvidenceForm.builder().from(shrunk).activities(least.getActivities()).build())
        .isEqualTo(least);
    assertThat(DocumentFormat.evidenceForm().write(shrunk).lines().count()).isLessThan(40);
  }

  @Example
  void anEventShrinksToOneReadableLine() {
    Event shrunk = shrunk(Event.class, 5, event -> event.getFeedback().size() > 1);

    assertThat(shrunk.getFeedback())
        .hasSize(2)
        .extracting((FeedbackItem item) -> item.getText().text())
        .containsOnly("Buses come late");
    assertThat(shrunk.getSessions()).isEmpty();
  }

  @Example
  void theEdgeCasesAreTheLeastAndTheFullestAndShrinkToo() {
    List<Shrinkable<EvidenceForm>> edges =
        CoproductionArbitraries.of(EvidenceForm.class).edgeCases().suppliers().stream()
            .map(supplier -> supplier.get())
            .toList();

    assertThat(edges).hasSize(2);
    assertThat(edges.get(0).value()).isEqualTo(Records.edgeCases(EvidenceForm.class).get(0));
    EvidenceForm fullest = edges.get(1).value();
    assertThat(fullest.getReason()).isPresent();
    assertThat(fullest.getDecisions()).hasSize(2);
    assertThat(plainest(edges.get(1), form -> !form.getDecisions().isEmpty()).getReason())
        .isEmpty();
  }

  @Example
  void whatIsNotOfTheLibraryIsLeftToOthers() {
    assertThat(Records.has(String.class)).isFalse();
    assertThat(Records.has(Stage.class)).isFalse();
    assertThat(Records.has(Mutation.class)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> CoproductionArbitraries.of(String.class));
    assertThatIllegalArgumentException().isThrownBy(() -> Records.of(1).next(String.class));
  }
}
