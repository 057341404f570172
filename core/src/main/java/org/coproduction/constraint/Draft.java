package org.coproduction.constraint;

import jakarta.validation.groups.Default;

/** The stage in which a record is being written: what is there must be sound, little must be. */
public interface Draft extends Default {}
