package org.coproduction.examples.service;

import java.util.Map;

/** The same on PostgreSQL, by configuration alone. */
class OnPostgresTest extends EvidenceServiceContract {

  @Override
  Map<String, String> database() {
    return Postgres.database("contract");
  }
}
