package org.coproduction.examples.service;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The service as it runs where nothing is said. */
class OnSqliteTest extends EvidenceServiceContract {

  @TempDir private static Path folder;

  @Override
  Map<String, String> database() {
    return Sqlite.in(folder);
  }
}
