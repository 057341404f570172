/**
 * Reports and scorecards as pages for people: one tree without a format, written as plain text,
 * Markdown or accessible HTML. What somebody wrote in a record is never on a page.
 */
@NullMarked
package org.coproduction.rendering;

import org.jspecify.annotations.NullMarked;
