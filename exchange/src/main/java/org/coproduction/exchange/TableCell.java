package org.coproduction.exchange;

/**
 * A cell of a table in a document, as a person would count it.
 *
 * @param table which table of the document, from 1; a table inside a cell belongs to the outer one
 * @param row which row, from 1
 * @param column which cell of the row, from 1
 */
public record TableCell(int table, int row, int column) {}
