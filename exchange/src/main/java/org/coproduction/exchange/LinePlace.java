package org.coproduction.exchange;

import java.util.Optional;

/**
 * Where a line of a text, or a part of it, stood in the document that the text was taken from.
 *
 * @param line the line of the text, from 1
 * @param column the column in which the part begins, from 1, counted in code points
 * @param block which block of the document it is, from 1: a paragraph, heading, list item or table
 *     row, in the order of reading
 * @param cell the cell it stood in, where it stood in a table
 * @param element the names of the elements around it, outermost first, such as {@code
 *     body/main/ul/li}; names of the format only, never a name or class that somebody gave
 */
public record LinePlace(
    int line, int column, int block, Optional<TableCell> cell, String element) {}
