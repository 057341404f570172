package org.coproduction.examples.service;

import java.nio.file.Path;
import java.util.Map;

/** A database of SQLite. */
final class Sqlite {

  private Sqlite() {}

  static Map<String, String> in(Path folder) {
    return Map.of("EVIDENCE_SERVICE_DATABASE_URL", url(folder));
  }

  static String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("data").resolve("forms.db");
  }
}
