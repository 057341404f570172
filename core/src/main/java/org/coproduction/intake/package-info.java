/**
 * Plain text of event notes and evidence forms as typed records: what a careful person would have
 * marked, with every line of the source accounted for.
 */
@NullMarked
package org.coproduction.intake;

import org.jspecify.annotations.NullMarked;
