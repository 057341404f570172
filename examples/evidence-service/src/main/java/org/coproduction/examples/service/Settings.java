package org.coproduction.examples.service;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.coproduction.examples.service.database.DatabaseSettings;
import org.coproduction.examples.service.http.RequestLimits;

/**
 * How the service runs. The README has the table of variables.
 *
 * @param host the address to listen on
 * @param port the port, 0 for any that is free
 * @param database where forms are kept
 * @param limits how much the service lets be asked of it
 * @param zone where a day begins, for the day on which a form is judged
 */
public record Settings(
    String host, int port, DatabaseSettings database, RequestLimits limits, ZoneId zone) {

  private static final int MOST_DOCUMENT_BYTES = 20_000_000;
  private static final int A_DAY = 86_400;

  /**
   * Reads settings.
   *
   * @param variables the variables of the process
   * @return the settings
   * @throws IllegalArgumentException where one is wrong; it names the variable and not its value
   */
  public static Settings of(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    return new Settings(
        environment.text("HOST", "127.0.0.1"),
        environment.number("PORT", 8080, 0, 65_535),
        database(environment),
        new RequestLimits(
            environment.number("MAX_DOCUMENT_BYTES", 1_000_000, 1, MOST_DOCUMENT_BYTES),
            environment.number("MAX_REQUESTS", 32, 1, 1_000),
            Duration.ofSeconds(environment.number("REQUEST_SECONDS", 30, 1, A_DAY)),
            Duration.ofSeconds(environment.number("STOP_SECONDS", 20, 1, A_DAY))),
        zone(environment));
  }

  private static DatabaseSettings database(Environment environment) {
    int connections = environment.number("DATABASE_CONNECTIONS", 8, 1, 100);
    try {
      return new DatabaseSettings(
          environment.text("DATABASE_URL", "jdbc:sqlite:evidence-service-data/forms.db"),
          environment.text("DATABASE_USER", ""),
          environment.secret("DATABASE_PASSWORD"),
          connections);
    } catch (IllegalArgumentException otherKind) {
      throw environment.refused("DATABASE_URL", "an address of SQLite or PostgreSQL");
    }
  }

  private static ZoneId zone(Environment environment) {
    try {
      return ZoneId.of(environment.text("ZONE", "Europe/London"));
    } catch (DateTimeException unknown) {
      throw environment.refused("ZONE", "a zone such as Europe/London");
    }
  }
}
