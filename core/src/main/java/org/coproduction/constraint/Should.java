package org.coproduction.constraint;

import jakarta.validation.Payload;

/** Marks a constraint whose breach is a warning: the record should be otherwise. */
public interface Should extends Payload {}
