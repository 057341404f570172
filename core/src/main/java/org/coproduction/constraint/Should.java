package org.coproduction.constraint;

import jakarta.validation.Payload;

/**
 * Marks a constraint whose breach is a warning: the record should be otherwise. A constraint
 * without it says what must be.
 *
 * <p>A host reads it by {@link Breach#severity()}, or without this class by {@code
 * violation.getConstraintDescriptor().getPayload().contains(Should.class)}. There is no third
 * marker: what only may be otherwise is a note, and notes come from {@code EvidenceValidator}
 * alone.
 */
public interface Should extends Payload {}
