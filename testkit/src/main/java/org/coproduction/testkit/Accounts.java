package org.coproduction.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.FactKind;

/** Accounts for property tests: small, rich in facts, sound by construction. */
public final class Accounts {

  private static final List<GroupKind> GROUPS =
      Stream.of(GroupKind.values()).filter(kind -> kind != GroupKind.UNKNOWN).toList();

  private Accounts() {}

  /**
   * Any account of up to ten facts.
   *
   * @return the accounts
   */
  public static Arbitrary<Account> any() {
    return Combinators.combine(
            facts().list().ofMaxSize(10),
            confirmations().list().ofMaxSize(3),
            Arbitraries.of(FactKind.class).list().ofMaxSize(3))
        .as(Account::new);
  }

  /**
   * Any fact.
   *
   * @return the facts
   */
  public static Arbitrary<ToldFact> facts() {
    Arbitrary<Optional<Stage>> stages = Arbitraries.of(Stage.class).optional(0.8);
    return Combinators.combine(
            Arbitraries.of(FactKind.class),
            Arbitraries.of(GROUPS),
            stages,
            Arbitraries.of(ToldFact.Shown.class),
            Arbitraries.frequency(
                Tuple.of(6, ToldFact.Standing.STATED),
                Tuple.of(1, ToldFact.Standing.RECOGNISED),
                Tuple.of(1, ToldFact.Standing.CONFIRMED),
                Tuple.of(1, ToldFact.Standing.REFUSED)),
            Arbitraries.integers().between(0, 2))
        .as(ToldFact::new);
  }

  /**
   * Any confirmation.
   *
   * @return the confirmations
   */
  public static Arbitrary<Confirmation> confirmations() {
    return Combinators.combine(
            Arbitraries.of(FactKind.class), Arbitraries.of(Confirmation.Witness.class))
        .as(Confirmation::new);
  }
}
