package org.coproduction.exchange;

import java.util.List;
import java.util.Optional;
import org.coproduction.json.Reading;

/**
 * What came of reading a table. The line and column of its findings are the row and column of a
 * {@link Cell}, except where the bytes are no text.
 *
 * @param reading the records in the order of their rows, or why there are none
 * @param cells which cell became what
 * @param encoding how the characters stood in the bytes; absent where they could not be read
 * @param separator what stands between the cells; absent where they could not be read
 * @param kept the columns that are not ours
 * @param <T> the records
 */
public record SheetReading<T>(
    Reading<List<T>> reading,
    CellMap cells,
    Optional<TextEncoding> encoding,
    Optional<Separator> separator,
    KeptColumns kept) {}
