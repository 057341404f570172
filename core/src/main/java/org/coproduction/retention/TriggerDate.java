package org.coproduction.retention;

import org.coproduction.finding.DocumentRef;
import org.coproduction.value.ImpreciseDate;

/**
 * A date that only the host knows: when a record was changed, when a child was born.
 *
 * @param document the document of the dossier
 * @param trigger what happened then
 * @param on when; where it is imprecise, the last day that it can be counts
 */
public record TriggerDate(DocumentRef document, RetentionTrigger trigger, ImpreciseDate on) {}
