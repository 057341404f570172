package org.coproduction.validation;

/** What a rule may need to know beside the record that it checks. */
enum Need {
  /** The documents beside the record. */
  DOSSIER,
  /** The day as of which the record is judged. */
  AS_OF
}
