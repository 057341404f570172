package org.coproduction.exchange;

import org.coproduction.finding.TextPosition;

/**
 * A cell of a table, as a spreadsheet counts: the header is row 1, and a cell with line ends in it
 * is still of one row.
 *
 * @param row the row, from 1
 * @param column the column, from 1
 */
public record Cell(int row, int column) {

  /** The cell as the line and column of a finding. */
  TextPosition position() {
    return new TextPosition(row, column);
  }
}
