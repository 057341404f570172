package org.coproduction.examples.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The service as a process of its own, as a person runs it, with all that it says. */
final class ServiceProcess implements AutoCloseable {

  private static final String LISTENING = "listening on http://127.0.0.1:";
  private static final String STOPPING = "Main - stopping";

  private final Process process;
  private final Thread reader;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final CompletableFuture<Boolean> stopping = new CompletableFuture<>();

  private ServiceProcess(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "service log");
    reader.start();
  }

  /** Starts it on any free port and waits until it listens. */
  static ServiceProcess start(Map<String, String> variables) throws IOException {
    return start(
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()), variables);
  }

  /** Starts a packaged one. */
  static ServiceProcess ofJar(Path jar, Map<String, String> variables) throws IOException {
    return start(List.of("-jar", jar.toString()), variables);
  }

  private static ServiceProcess start(List<String> program, Map<String, String> variables)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It starts faster, and its own speed is not what is tested.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(variables);
    builder.environment().put("EVIDENCE_SERVICE_PORT", "0");
    ServiceProcess service = new ServiceProcess(builder.start());
    service.port.join();
    return service;
  }

  private void read() {
    try (BufferedReader log =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = log.readLine(); line != null; line = log.readLine()) {
        said.add(line);
        int at = line.indexOf(LISTENING);
        if (at >= 0) {
          port.complete(Integer.parseInt(line.substring(at + LISTENING.length())));
        }
        if (line.endsWith(STOPPING)) {
          stopping.complete(true);
        }
      }
    } catch (IOException broken) {
      said.add("the log broke off");
    }
    port.completeExceptionally(
        new IllegalStateException("the service ended: " + String.join("\n", said)));
    stopping.complete(false);
  }

  int port() {
    return port.join();
  }

  String address() {
    return "http://127.0.0.1:" + port();
  }

  /** Ends it as a power cut would, as far as the process is concerned. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    reader.join();
  }

  /** Asks it to stop, and waits until it says that it does. */
  boolean askToStop() {
    // Of the handle: that of the process closes the log too.
    process.toHandle().destroy();
    return stopping.join();
  }

  /** Waits until it has ended, and tells all that it ever said. */
  String log() throws InterruptedException {
    process.waitFor();
    reader.join();
    return String.join("\n", said);
  }

  @Override
  public void close() {
    try {
      kill();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(interrupted));
    }
  }
}
