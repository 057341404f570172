package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.value.ItemId;

/**
 * One item that does not stand where it stood.
 *
 * @param item the item
 * @param before its score before; absent where the rubric had no such item
 * @param after its score after; absent where the rubric has no such item
 * @param causes why, at least one
 * @param facts the facts of the item that are not the same
 */
public record ItemMove(
    ItemId item,
    Optional<ItemScore> before,
    Optional<ItemScore> after,
    List<MoveCause> causes,
    List<FactChange> facts) {

  /** Makes a move; the lists are copied. */
  public ItemMove {
    causes = List.copyOf(causes);
    facts = List.copyOf(facts);
  }
}
