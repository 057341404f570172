package org.coproduction.examples.service.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A PostgreSQL of this run of the tests: on loopback, on a free port, as an ordinary user, gone
 * when the run is over.
 */
public final class PostgresServer {

  private static final String USER = "service";
  private static final String PASSWORD = "only for this run";
  private static final String READY = "database system is ready to accept connections";

  private final Path folder;
  private final OrdinaryUser user;
  private final Path programs;
  private final int port;

  private PostgresServer(Path folder, OrdinaryUser user, Path programs, int port) {
    this.folder = folder;
    this.user = user;
    this.programs = programs;
    this.port = port;
  }

  /** Started by the first test that asks for it. */
  private static final class Shared {
    static final Optional<PostgresServer> SERVER = start();
  }

  /**
   * The server of this run.
   *
   * @return the server
   * @throws TestAbortedException where there can be none, which skips the test
   */
  public static PostgresServer shared() {
    return Shared.SERVER.orElseThrow(() -> new TestAbortedException(WhyNot.REASON));
  }

  /** What is said where there is none. */
  private static final class WhyNot {
    static final String REASON =
        "skipped: there is no PostgreSQL for this machine (neither from the build nor Debian's"
            + " package), or no ordinary user that it could run as";
  }

  private static Optional<PostgresServer> start() {
    try {
      Path folder = Files.createTempDirectory("evidence-service-postgres");
      open(folder);
      Optional<OrdinaryUser> user = OrdinaryUser.find();
      Optional<Path> programs = Binaries.find(folder.resolve("programs"));
      if (user.isEmpty() || programs.isEmpty()) {
        delete(folder);
        System.err.println(WhyNot.REASON);
        return Optional.empty();
      }
      PostgresServer server = new PostgresServer(folder, user.get(), programs.get(), freePort());
      server.run();
      return Optional.of(server);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void run() throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    user.own(home);
    user.own(password);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    Command made =
        Command.run(
            program(
                "initdb",
                "--pgdata=" + home.resolve("data"),
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync"));
    if (made.exit() != 0) {
      throw new IllegalStateException("initdb: " + made.output());
    }
    ProcessBuilder server =
        new ProcessBuilder(
                program(
                    "postgres",
                    "-D",
                    home.resolve("data").toString(),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "port=" + port,
                    "-c",
                    "unix_socket_directories="))
            .redirectErrorStream(true);
    server.environment().put("LC_ALL", "C");
    awaitReady(server.start());
  }

  private static void awaitReady(Process process) throws IOException {
    BufferedReader log =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      said.append(line).append('\n');
      if (line.contains(READY)) {
        Thread rest = new Thread(() -> drain(process.getInputStream()), "postgres log");
        rest.setDaemon(true);
        rest.start();
        return;
      }
    }
    throw new IllegalStateException("postgres: " + said);
  }

  /** A pipe that nobody reads stops the server when it is full. */
  private static void drain(InputStream log) {
    try {
      log.transferTo(OutputStream.nullOutputStream());
    } catch (IOException over) {
      // The server has ended.
    }
  }

  private void stop() {
    try {
      Command.run(program("pg_ctl", "stop", "-m", "immediate", "-D", folder + "/home/data"));
      delete(folder);
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> program(String name, String... arguments) {
    return user.command(
        Stream.concat(Stream.of(programs.resolve(name).toString()), Stream.of(arguments)).toList());
  }

  /**
   * Makes an empty database.
   *
   * @param name its name
   * @return its address
   */
  public String database(String name) {
    try (Connection connection = DriverManager.getConnection(address("postgres"), USER, PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return address(name);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** {@return the name to log in with} */
  public String user() {
    return USER;
  }

  /** {@return what to log in with} */
  public String password() {
    return PASSWORD;
  }

  private String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Lets another user in; what it may write is given to it. */
  private static void open(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
