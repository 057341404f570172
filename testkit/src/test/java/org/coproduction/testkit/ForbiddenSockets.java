package org.coproduction.testkit;

import java.io.Closeable;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A JVM in which nobody gets a socket, old or new, and in which each attempt is counted, so that
 * one whose refusal is swallowed is noticed too. It stands in for the security manager, which newer
 * JVMs no longer have. The JVM makes it a provider by {@link #FLAG}, which is why it is public.
 */
public final class ForbiddenSockets extends SelectorProvider {

  /** Makes the JVM ask this class for all channels and selectors. */
  static final String FLAG =
      "-Djava.nio.channels.spi.SelectorProvider=" + ForbiddenSockets.class.getName();

  private static final AtomicInteger ATTEMPTS = new AtomicInteger();

  /** Every way to a socket that does not go through another of them. */
  private static final List<Callable<Closeable>> WAYS =
      List.of(
          Socket::new,
          ServerSocket::new,
          DatagramSocket::new,
          SocketChannel::open,
          ServerSocketChannel::open,
          DatagramChannel::open,
          Selector::open);

  /** Used by the JVM. */
  public ForbiddenSockets() {}

  /** Forbids the old kinds of socket too, and sees that all are refused. */
  // The factories are deprecated for those who would ship another network: to forbid it, nothing
  // else is there on all JVMs.
  @SuppressWarnings("deprecation")
  static void forbid() throws Exception {
    Socket.setSocketImplFactory(
        () -> {
          throw refused();
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw refused();
        });
    DatagramSocket.setDatagramSocketImplFactory(
        () -> {
          throw refused();
        });
    for (Callable<Closeable> way : WAYS) {
      way(way);
    }
    if (ATTEMPTS.getAndSet(0) != WAYS.size()) {
      throw new IllegalStateException("not every way to a socket was refused");
    }
  }

  private static void way(Callable<Closeable> way) throws Exception {
    try (Closeable got = way.call()) {
      throw new IllegalStateException("sockets are not forbidden: there is " + got);
    } catch (RefusedException asItShouldBe) {
      // The next one.
    }
  }

  /** How often somebody asked for a socket since they are forbidden. */
  static int attempts() {
    return ATTEMPTS.get();
  }

  private static RefusedException refused() {
    ATTEMPTS.incrementAndGet();
    return new RefusedException();
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw refused();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw refused();
  }

  @Override
  public Pipe openPipe() {
    throw refused();
  }

  @Override
  public AbstractSelector openSelector() {
    throw refused();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw refused();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw refused();
  }

  private static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedException() {
      super("sockets are forbidden");
    }
  }
}
