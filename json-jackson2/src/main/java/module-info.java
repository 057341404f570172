/** The record of co-production for mappers of Jackson 2. */
// A digit ends the name because the name of what it is for has one.
@SuppressWarnings("module")
module org.coproduction.json.jackson2 {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.coproduction.json;
  requires static org.jspecify;

  exports org.coproduction.json.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      org.coproduction.json.jackson2.CoproductionModule;
}
