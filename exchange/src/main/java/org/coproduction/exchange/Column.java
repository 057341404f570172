package org.coproduction.exchange;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One column of a table: the member of the record that it holds, by the name that the member has in
 * JSON.
 *
 * @param name the heading, and the member's public name
 * @param isNeeded whether there is no record without it
 * @param reads puts the text of a filled cell into the record; refuses what cannot be
 * @param writes the text of the cell, or nothing where the record does not say
 * @param <T> the record
 * @param <B> its builder
 */
record Column<T, B>(
    String name,
    boolean isNeeded,
    BiConsumer<B, String> reads,
    Function<T, Optional<String>> writes) {}
