/**
 * A small app of a council that does not exist: it takes evidence forms in, says what is missing,
 * and shows what came of the work.
 */
@NullMarked
package uk.gov.example.shortbreaks;

import org.jspecify.annotations.NullMarked;
