/** The record of co-production as JSON: reading, writing, digests. */
module org.coproduction.json {
  requires transitive org.coproduction.core;
  requires static org.jspecify;
  requires tools.jackson.core;
  // Only whoever registers CoproductionModule needs it, and then has it.
  requires static tools.jackson.databind;

  exports org.coproduction.json;

  provides tools.jackson.databind.JacksonModule with
      org.coproduction.json.CoproductionModule;
}
