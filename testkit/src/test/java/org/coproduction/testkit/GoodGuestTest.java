package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library is a guest in somebody else's JVM: whatever the host is like, the same work gives the
 * same texts, and the guest leaves no trace.
 *
 * <p>Each situation has a JVM of its own, so that nothing of it reaches other tests. The baseline
 * is what this JVM gives, whose locale, charset and zone the build sets.
 */
class GoodGuestTest {

  private static final Path SAMPLES = Path.of("..", "examples", "samples");
  private static final int THREADS = 16;
  private static final int RUNS = 1_000;

  private static HostWork work;
  private static Map<String, String> baseline;

  @TempDir Path results;

  @BeforeAll
  static void doTheWorkHere() throws IOException {
    work = new HostWork(SAMPLES);
    baseline = work.done();
  }

  static List<Situation> situations() {
    return List.of(
        new Situation("locale tr-TR", Visit.inLocale("tr-TR")),
        new Situation("locale th-TH-u-ca-buddhist", Visit.inLocale("th-TH-u-ca-buddhist")),
        new Situation("locale ar", Visit.inLocale("ar")),
        // Whose digits are not 0 to 9 on any JVM, which those of "ar" alone are on some.
        new Situation("locale ar-EG-u-nu-arab", Visit.inLocale("ar-EG-u-nu-arab")),
        new Situation("charset ISO-8859-1", "-Dfile.encoding=ISO-8859-1"),
        new Situation("charset windows-1252", "-Dfile.encoding=windows-1252"),
        new Situation("zone Pacific/Kiritimati", "-Duser.timezone=Pacific/Kiritimati"),
        new Situation("zone Etc/GMT+12", "-Duser.timezone=Etc/GMT+12"),
        new Situation("context class loader none", Visit.withoutContextClassLoader()),
        new Situation(
            "sockets forbidden, asked for 0", Visit.withoutSockets(), ForbiddenSockets.FLAG));
  }

  @ParameterizedTest
  @MethodSource("situations")
  void theSameWorkGivesTheSameTextsInSilence(Situation situation) throws Exception {
    visit(situation);

    assertThat(results.resolve("out")).as("what was printed").isEmptyFile();
    assertThat(read(results.resolve(Visit.SITUATION))).contains(situation.name());
    baseline.forEach(
        (piece, text) -> assertThat(read(results.resolve(piece))).as(piece).isEqualTo(text));
  }

  private void visit(Situation situation) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A visit is over before a better compiler or collector would have paid.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(situation.flags());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Visit.class.getName()));
    command.addAll(List.of(results.toString(), SAMPLES.toString()));
    File out = results.resolve("out").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out);
    // The JVM says aloud that it takes flags from these.
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended within a minute").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue())
        .as(() -> "leaves well; it printed:\n" + read(out.toPath()))
        .isZero();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "(unreadable)";
    }
  }

  /** A run is one piece of the work, and the pieces take turns: all of it would last minutes. */
  @Test
  void sixteenThreadsGiveWhatOneGives() throws Exception {
    List<Map.Entry<String, Supplier<String>>> pieces = List.copyOf(work.pieces().entrySet());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> hosts = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        // Each begins elsewhere, so that different pieces meet.
        int first = thread;
        hosts.add(() -> differences(pieces, first));
      }
      for (Future<List<String>> differences : threads.invokeAll(hosts)) {
        assertThat(differences.get()).as("pieces that gave another text").isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> differences(
      List<Map.Entry<String, Supplier<String>>> pieces, int first) {
    List<String> differences = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      Map.Entry<String, Supplier<String>> piece = pieces.get((first + run) % pieces.size());
      if (!piece.getValue().get().equals(baseline.get(piece.getKey()))) {
        differences.add(piece.getKey());
      }
    }
    return differences;
  }

  /** Nothing is equal to nothing in every JVM. */
  @Test
  void theWorkIsWorthComparing() {
    assertThat(baseline).allSatisfy((name, text) -> assertThat(text).as(name).isNotBlank());
    assertThat(baseline.get("assess")).contains("\"MET\"", "2024-01-31");
    assertThat(baseline.get("notes-text")).contains("Swimming", "PROMPT");
    assertThat(baseline.get("themes")).contains("\"theme\": \"TPT\"", "SUGGESTED");
    assertThat(baseline.get("agreement")).contains("Defined", "NEGATIVE");
    assertThat(baseline.get("notes-text-of-an-old-office")).contains("intake.text.not-utf8");
    assertThat(baseline.get("form-text")).contains("Brightwater Youth Council");
    assertThat(baseline.keySet()).filteredOn(name -> name.startsWith("broken-")).hasSize(2);
    assertThat(String.join("", baseline.values()))
        .contains("json.date.impossible", "json.member.misspelt", "json.document.cut-short");
  }

  /** A situation, called as a visit reports it, and the flags that bring it about. */
  record Situation(String name, List<String> flags) {

    Situation(String name, String... flags) {
      this(name, List.of(flags));
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
