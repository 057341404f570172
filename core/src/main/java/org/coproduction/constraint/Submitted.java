package org.coproduction.constraint;

/** The stage in which a record is handed in: what a reader needs must be there. */
public interface Submitted extends Draft {}
