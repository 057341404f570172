package org.coproduction.examples.service;

import java.util.Map;

class KilledOnPostgresTest extends KilledServiceContract {

  @Override
  Map<String, String> database() {
    return Postgres.database("killed");
  }
}
