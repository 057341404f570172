package org.coproduction.examples.service.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A database that has been brought to the newest form of its tables.
 *
 * <p>A commit is on the disk before it returns: in SQLite by a write-ahead log that is flushed for
 * each commit, in PostgreSQL as it comes. So what was answered with 201 survives the end of the
 * process however sudden, and of the machine as far as its disks keep their word.
 */
public final class Database implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * Opens a database, makes it where there is none, and migrates it.
   *
   * @param settings where it is
   * @return the database, to be closed by the caller
   */
  public static Database open(DatabaseSettings settings) {
    if (settings.isSqlite()) {
      makeFolderOf(settings.file());
    }
    HikariDataSource pool = new HikariDataSource(configuration(settings));
    try {
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:org/coproduction/examples/service/database")
          .placeholders(Map.of("bytes", settings.isSqlite() ? "BLOB" : "BYTEA"))
          .load()
          .migrate();
      return new Database(pool);
    } catch (RuntimeException unusable) {
      pool.close();
      throw unusable;
    }
  }

  private static HikariConfig configuration(DatabaseSettings settings) {
    HikariConfig configuration = new HikariConfig();
    configuration.setPoolName("forms");
    configuration.setJdbcUrl(settings.url());
    // SQLite takes one writer at a time: with one connection they wait in line, with more they try.
    configuration.setMaximumPoolSize(settings.isSqlite() ? 1 : settings.connections());
    configuration.setConnectionTimeout(PATIENCE.toMillis());
    (settings.isSqlite() ? sqlite() : postgresql(settings))
        .forEach(configuration::addDataSourceProperty);
    return configuration;
  }

  private static Map<String, String> sqlite() {
    return Map.of(
        "journal_mode", "WAL",
        // NORMAL, which many take with WAL, loses the last commits when the power goes.
        "synchronous", "FULL",
        // A transaction that began to read and then has to write cannot wait its turn.
        "transaction_mode", "IMMEDIATE",
        "busy_timeout", Long.toString(PATIENCE.toMillis()),
        "foreign_keys", "true");
  }

  private static Map<String, String> postgresql(DatabaseSettings settings) {
    return Map.of(
        "user", settings.user(),
        "password", settings.password(),
        "ApplicationName", "evidence-service",
        "connectTimeout", Long.toString(PATIENCE.toSeconds()),
        "socketTimeout", Long.toString(PATIENCE.toSeconds()),
        // The details of a fault quote rows.
        "logServerErrorDetail", "false");
  }

  /** What a service makes holds what people wrote, so it is its user's alone. */
  private static void makeFolderOf(String file) {
    Path folder = Path.of(file).toAbsolutePath().getParent();
    try {
      if (folder != null && !Files.exists(folder)) {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
          Files.createDirectories(
              folder,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
          Files.createDirectories(folder);
        }
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /**
   * Reads.
   *
   * @param work what to read
   * @param <T> what comes of it
   * @return what came of it
   * @throws StoreException where the database refuses
   */
  public <T> T read(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      return work.with(connection);
    } catch (SQLException fault) {
      throw new StoreException(fault);
    }
  }

  /**
   * Does all of something or nothing. It is done for good when this returns.
   *
   * @param work what to do; it commits by {@link Connection#commit}, and what it did not commit is
   *     undone
   * @param <T> what comes of it
   * @return what came of it
   * @throws StoreException where the database refuses
   */
  public <T> T inTransaction(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return work.with(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException fault) {
      throw new StoreException(fault);
    }
  }

  /** {@return whether it answers} */
  public boolean isThere() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid((int) PATIENCE.toSeconds());
    } catch (SQLException away) {
      return false;
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  /**
   * Something done with a connection.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does it.
     *
     * @param connection a connection, which stays the pool's
     * @return what came of it
     * @throws SQLException where the database refuses
     */
    T with(Connection connection) throws SQLException;
  }
}
