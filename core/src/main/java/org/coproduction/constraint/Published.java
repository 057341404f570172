package org.coproduction.constraint;

/** The stage in which a record is shown to the public: what the public needs must be there. */
public interface Published extends Submitted {}
