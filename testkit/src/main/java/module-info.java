/** Samples, arbitraries and assertions for the tests of programs that embed the library. */
module org.coproduction.testkit {
  requires transitive org.coproduction.core;
  requires transitive org.coproduction.json;
  requires static net.jqwik.api;
  requires static org.assertj.core;
  requires static org.jspecify;

  exports org.coproduction.testkit;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.coproduction.testkit.RecordArbitraries;
}
