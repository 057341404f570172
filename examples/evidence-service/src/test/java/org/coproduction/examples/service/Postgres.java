package org.coproduction.examples.service;

import java.util.Map;
import org.coproduction.examples.service.postgres.PostgresServer;

/** A database of a real PostgreSQL, or a test that is skipped and says why. */
final class Postgres {

  private Postgres() {}

  static Map<String, String> database(String name) {
    PostgresServer server = PostgresServer.shared();
    return Map.of(
        "EVIDENCE_SERVICE_DATABASE_URL",
        server.database(name),
        "EVIDENCE_SERVICE_DATABASE_USER",
        server.user(),
        "EVIDENCE_SERVICE_DATABASE_PASSWORD",
        server.password());
  }
}
