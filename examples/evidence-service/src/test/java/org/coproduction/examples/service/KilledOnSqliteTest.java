package org.coproduction.examples.service;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class KilledOnSqliteTest extends KilledServiceContract {

  @TempDir private Path folder;

  @Override
  Map<String, String> database() {
    return Sqlite.in(folder);
  }
}
