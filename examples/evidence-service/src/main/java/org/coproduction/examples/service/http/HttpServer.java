package org.coproduction.examples.service.http;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server of HTTP that answers by routes, within limits, and stops when all is answered. */
public final class HttpServer implements AutoCloseable {

  /** For accepting and selecting, and to tell those that are too many. */
  private static final int THREADS_BESIDE = 8;

  /** After that long without a byte a connection holds up nobody who wants to stop. */
  private static final Duration SILENCE_WHEN_STOPPING = Duration.ofSeconds(1);

  private static final int HEADER_BYTES = 8192;

  private final Server server;
  private final ServerConnector connector;

  private HttpServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts a server.
   *
   * @param host the address to listen on
   * @param port the port, 0 for any that is free
   * @param limits how much it lets be asked of it
   * @param routes what can be asked
   * @return the server, to be closed by the caller
   */
  public static HttpServer start(String host, int port, RequestLimits limits, List<Route> routes) {
    ProblemAnswers problems = new ProblemAnswers();
    QueuedThreadPool threads = new QueuedThreadPool(limits.requests() + THREADS_BESIDE);
    threads.setName("http");
    Server server = new Server(threads);
    server.setStopTimeout(limits.drain().toMillis());
    server.setErrorHandler(new Refusals(problems));
    server.setHandler(
        limited(limits, new Dispatch(new Router(routes, limits, problems), problems)));
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration()));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.time().toMillis());
    connector.setShutdownIdleTimeout(SILENCE_WHEN_STOPPING.toMillis());
    server.addConnector(connector);
    HttpServer started = new HttpServer(server, connector);
    try {
      server.start();
    } catch (Exception refused) {
      started.close();
      throw new IllegalStateException("the server cannot start", refused);
    }
    return started;
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(HEADER_BYTES);
    configuration.setUriCompliance(UriCompliance.RFC3986);
    return configuration;
  }

  private static Handler limited(RequestLimits limits, Handler handler) {
    QoSHandler atOnce = new QoSHandler(handler);
    atOnce.setMaxRequestCount(limits.requests());
    atOnce.setMaxSuspendedRequestCount(limits.requests());
    atOnce.setMaxSuspend(limits.time());
    return new GracefulHandler(atOnce);
  }

  /** {@return the port it listens on} */
  public int port() {
    return connector.getLocalPort();
  }

  /** Takes no more requests, answers those that it has within the time set for that, and stops. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception notInTime) {
      // What was not answered in time is cut off; what was stored is stored.
      Incident.log(notInTime);
    }
  }
}
