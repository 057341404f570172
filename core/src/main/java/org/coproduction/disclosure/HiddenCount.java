package org.coproduction.disclosure;

import java.util.Optional;

/**
 * Where a count is hidden in a published table.
 *
 * @param row the row, from 0; absent for the total of a column, or of all
 * @param column the column, from 0; absent for the total of a row, or of all
 */
public record HiddenCount(Optional<Integer> row, Optional<Integer> column) {}
