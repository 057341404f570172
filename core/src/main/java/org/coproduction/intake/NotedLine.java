package org.coproduction.intake;

import java.util.Optional;
import org.coproduction.value.Words;

/**
 * A line of notes, or a cell of one, with its role.
 *
 * @param piece its words, without a label that is none of them
 * @param role what it is
 * @param label the label before what was answered
 * @param column the column of a table that it stands in, from 0; negative outside of tables
 * @param opensEvent whether notes of another event begin with it
 */
record NotedLine(
    Piece piece, LineRole role, Optional<Words> label, int column, boolean opensEvent) {

  static NotedLine of(Piece piece, LineRole role) {
    return new NotedLine(piece, role, Optional.empty(), -1, false);
  }

  NotedLine inColumn(int of) {
    return new NotedLine(piece, role, label, of, opensEvent);
  }
}
