package org.coproduction.examples.service.database;

/**
 * Where forms are kept.
 *
 * @param url a JDBC address of SQLite or PostgreSQL
 * @param user the name to log in with; empty for SQLite
 * @param password what to log in with; empty for SQLite
 * @param connections how many connections to hold, to PostgreSQL; SQLite has one
 */
public record DatabaseSettings(String url, String user, String password, int connections) {

  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * Sets where.
   *
   * @throws IllegalArgumentException where the address is of another kind of database
   */
  public DatabaseSettings {
    if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException("the database is neither SQLite nor PostgreSQL");
    }
  }

  boolean isSqlite() {
    return url.startsWith(SQLITE);
  }

  /** The file of a database of SQLite. */
  String file() {
    return url.substring(SQLITE.length());
  }

  /** An address can hold a password too. */
  @Override
  public String toString() {
    return isSqlite() ? "DatabaseSettings[SQLite]" : "DatabaseSettings[PostgreSQL]";
  }
}
