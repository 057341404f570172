package org.coproduction.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection on which anything can be sent, HTTP or not. */
final class RawHttp implements AutoCloseable {

  private static final int PATIENCE = 60_000;

  private final Socket socket;
  private String begun = "";

  RawHttp(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE);
  }

  /** The head of a request that hands in a form, and is told to go on when it is being read. */
  static String head(String body) {
    return """
        POST /evidence-forms HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        Content-Length: %d\r
        Expect: 100-continue\r
        Connection: close\r
        \r
        """
        .formatted(body.getBytes(StandardCharsets.UTF_8).length);
  }

  RawHttp send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  /** What is answered up to the end of a head. */
  String head() throws IOException {
    StringBuilder head = new StringBuilder();
    InputStream in = socket.getInputStream();
    for (int read = in.read(); read >= 0; read = in.read()) {
      head.append((char) read);
      if (head.toString().endsWith("\r\n\r\n")) {
        break;
      }
    }
    return head.toString();
  }

  /** Whether something is answered before long; it is part of the rest then. */
  boolean isAnsweredWithin(int millis) throws IOException {
    socket.setSoTimeout(millis);
    try {
      int read = socket.getInputStream().read();
      begun = read < 0 ? "" : Character.toString(read);
      return true;
    } catch (SocketTimeoutException notYet) {
      return false;
    } finally {
      socket.setSoTimeout(PATIENCE);
    }
  }

  /** All that is answered until the connection is closed. */
  String rest() throws IOException {
    try {
      return begun + new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException reset) {
      return begun;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
