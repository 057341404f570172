/** The domain of co-production: its records, checks and scores. */
module org.coproduction.core {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  // Read by the annotation processor only.
  requires static org.immutables.value.annotations;

  exports org.coproduction.participant;
  exports org.coproduction.value;
}
