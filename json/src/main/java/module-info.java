/** The record of co-production as JSON: reading, writing, digests. */
module org.coproduction.json {
  requires transitive org.coproduction.core;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports org.coproduction.json;
}
