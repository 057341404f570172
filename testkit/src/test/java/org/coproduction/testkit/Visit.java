package org.coproduction.testkit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * A host of its own: a JVM that brings about the situation its flags ask for, has the work done in
 * it, and writes what came of it to files, since it is to print nothing.
 */
final class Visit {

  /** Where a visit says in what situation the work was done. */
  static final String SITUATION = "situation";

  private static final String LOCALE = "visit.locale";
  private static final String CONTEXT_CLASS_LOADER = "visit.contextClassLoader";
  private static final String SOCKETS = "visit.sockets";

  private Visit() {}

  /** The flag for a default locale; the JVM's own flags cannot say all of one. */
  static String inLocale(String tag) {
    return "-D" + LOCALE + "=" + tag;
  }

  /** The flag for a thread without a context class loader. */
  static String withoutContextClassLoader() {
    return "-D" + CONTEXT_CLASS_LOADER + "=none";
  }

  /** The flag for a JVM without sockets, beside {@link ForbiddenSockets#FLAG}. */
  static String withoutSockets() {
    return "-D" + SOCKETS + "=forbidden";
  }

  /** Does the work on the samples in the second folder, and writes to the first. */
  public static void main(String... folders) throws Exception {
    Path results = Path.of(folders[0]);
    boolean socketsAreForbidden = System.getProperty(SOCKETS) != null;
    if (System.getProperty(LOCALE) != null) {
      Locale.setDefault(Locale.forLanguageTag(System.getProperty(LOCALE)));
    }
    if (System.getProperty(CONTEXT_CLASS_LOADER) != null) {
      Thread.currentThread().setContextClassLoader(null);
    }
    if (socketsAreForbidden) {
      ForbiddenSockets.forbid();
    }

    for (Map.Entry<String, String> done : new HostWork(Path.of(folders[1])).done().entrySet()) {
      write(results, done.getKey(), done.getValue());
    }
    String sockets =
        socketsAreForbidden ? "forbidden, asked for " + ForbiddenSockets.attempts() : "allowed";
    write(
        results,
        SITUATION,
        String.join(
            "\n",
            "locale " + Locale.getDefault().toLanguageTag(),
            "charset " + Charset.defaultCharset().name(),
            "zone " + TimeZone.getDefault().getID(),
            "context class loader "
                + (Thread.currentThread().getContextClassLoader() == null ? "none" : "some"),
            "sockets " + sockets));
  }

  private static void write(Path results, String name, String text) throws IOException {
    Files.writeString(results.resolve(name), text, StandardCharsets.UTF_8);
  }
}
