package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.coproduction.charter.Ladder;
import org.coproduction.dossier.Dossier;
import org.coproduction.value.FactKind;

/**
 * What is to be told of one piece of work, fact by fact, so that a law can take one away, add one
 * or tell the same otherwise. A dossier is written from it, sound by construction.
 *
 * @param facts the facts; of those that a form has room for once, the last
 * @param confirmations who confirms what
 * @param notApplicable the kinds of fact that are said not to apply
 */
public record Account(
    List<ToldFact> facts, List<Confirmation> confirmations, List<FactKind> notApplicable) {

  /** Makes an account; the lists are copied. */
  public Account {
    Optional<ToldFact> review =
        facts.stream()
            .filter(fact -> fact.kind() == FactKind.REVIEW_PLANNED)
            .reduce((one, other) -> other);
    facts =
        Stream.concat(
                facts.stream().filter(fact -> fact.kind() != FactKind.REVIEW_PLANNED),
                review.stream())
            .toList();
    confirmations = List.copyOf(confirmations);
    notApplicable = List.copyOf(notApplicable);
  }

  /**
   * The account with other facts.
   *
   * @param change what becomes of each fact
   * @return the account
   */
  public Account withEach(UnaryOperator<ToldFact> change) {
    return new Account(facts.stream().map(change).toList(), confirmations, notApplicable);
  }

  /**
   * The account with more facts.
   *
   * @param more the facts
   * @return the account
   */
  public Account with(List<ToldFact> more) {
    List<ToldFact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new Account(all, confirmations, notApplicable);
  }

  /**
   * The account without one of its facts.
   *
   * @param position which
   * @return the account
   */
  public Account without(int position) {
    List<ToldFact> less = new ArrayList<>(facts);
    less.remove(position);
    return new Account(less, confirmations, notApplicable);
  }

  /**
   * The account with other confirmations.
   *
   * @param change what becomes of each confirmation
   * @return the account
   */
  public Account confirmed(UnaryOperator<Confirmation> change) {
    return new Account(facts, confirmations.stream().map(change).toList(), notApplicable);
  }

  /**
   * The account with other statements that something does not apply.
   *
   * @param kinds the kinds of fact
   * @return the account
   */
  public Account stating(List<FactKind> kinds) {
    return new Account(facts, confirmations, kinds);
  }

  /**
   * Writes the account down.
   *
   * @param telling how
   * @param ladders the ladders of the dossier
   * @return the dossier
   */
  public Dossier dossier(Telling telling, List<Ladder> ladders) {
    return new AccountWriter(this, telling).dossier(ladders);
  }
}
