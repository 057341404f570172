/** The record of co-production as JSON: reading, writing, digests. */
module org.coproduction.json {
  requires transitive org.coproduction.core;
  requires static org.jspecify;
  requires tools.jackson.core;
  // Only whoever registers CoproductionModule needs it, and then has it. The module is not provided
  // as a service here: without databind no JVM would start. On the class path it is found.
  requires static tools.jackson.databind;

  exports org.coproduction.json;
}
