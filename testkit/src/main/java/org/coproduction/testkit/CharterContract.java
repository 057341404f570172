package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.LadderId;

/**
 * What holds for every charter. A council that has a charter of its own extends this class in its
 * tests and names the charter; jqwik has to be on the test class path.
 */
public abstract class CharterContract extends DocumentContract<Charter> {

  /** For whoever extends it. */
  protected CharterContract() {}

  /**
   * The charter.
   *
   * @return the charter
   */
  protected abstract Charter charter();

  /**
   * The ladders that are at hand.
   *
   * @return those that come with the library, unless it is said otherwise
   */
  protected List<Ladder> ladders() {
    return Shipped.ladders();
  }

  @Example
  void itsLaddersAreAtHand() {
    ladderIsAtHand(charter(), ladders());
  }

  /** The law, for whoever has a charter and no contract. */
  static void ladderIsAtHand(Charter charter, List<Ladder> ladders) {
    List<LadderId> missing = new ArrayList<>(charter.getLadders());
    ladders.forEach(ladder -> missing.remove(ladder.getId()));
    if (!missing.isEmpty()) {
      throw new AssertionError("ladders of the charter that are not at hand: " + missing.size());
    }
  }

  @Override
  final DocumentBench<Charter> bench() {
    EvidenceValidator by = EvidenceValidator.by(Shipped.profile());
    return DocumentBench.of(
        Charter.class,
        charter(),
        charter -> by.validate(charter, Records.AS_OF),
        DocumentFormat.charter(),
        Mutators.charters());
  }
}
