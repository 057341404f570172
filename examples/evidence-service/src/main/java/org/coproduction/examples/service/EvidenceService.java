package org.coproduction.examples.service;

import java.time.Clock;
import org.coproduction.examples.service.database.Database;
import org.coproduction.examples.service.endpoint.Endpoints;
import org.coproduction.examples.service.form.Assessor;
import org.coproduction.examples.service.form.FormStore;
import org.coproduction.examples.service.http.HttpServer;

/** The service as a whole: a database, what judges forms, and a server in front of them. */
public final class EvidenceService implements AutoCloseable {

  private final Database database;
  private final HttpServer server;

  private EvidenceService(Database database, HttpServer server) {
    this.database = database;
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @param settings how it runs
   * @param clock the time, and the zone of the day on which a form is judged where none is asked
   *     for
   * @return the service, to be closed by the caller
   */
  public static EvidenceService start(Settings settings, Clock clock) {
    Database database = Database.open(settings.database());
    try {
      Assessor assessor = new Assessor(settings.limits().documentBytes());
      return new EvidenceService(
          database,
          HttpServer.start(
              settings.host(),
              settings.port(),
              settings.limits(),
              Endpoints.of(new FormStore(database), assessor, clock)));
    } catch (RuntimeException refused) {
      database.close();
      throw refused;
    }
  }

  /** {@return the port it listens on} */
  public int port() {
    return server.port();
  }

  /** Answers what it was asked already, and stops. */
  @Override
  public void close() {
    server.close();
    database.close();
  }
}
