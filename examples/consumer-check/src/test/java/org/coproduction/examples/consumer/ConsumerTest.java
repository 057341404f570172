package org.coproduction.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that use the packaged library, compiled as strictly as a compiler can and then run.
 *
 * <p>Their sources are in {@code src/main/resources/programs}. Jars exist from Maven's {@code
 * package} phase on: in an earlier one these tests are skipped, and say so.
 */
class ConsumerTest {

  private static final Path PROGRAMS = Path.of("src/main/resources/programs");

  private static final String NOT_PACKAGED =
      "Not checked: the library is not packaged yet. Run mvn verify.";

  private static final String RESPONSES = "{\"format\":\"coproduction/responses\",\"version\":1}";

  /** What Maven would give to a program that depends on json. */
  private static List<Path> runTimeJars;

  @TempDir Path classes;

  @BeforeAll
  static void needsJars() throws IOException {
    runTimeJars = paths(Files.readString(Path.of(System.getProperty("run-time-path"))));
    boolean packaged = runTimeJars.stream().allMatch(Files::isRegularFile);
    if (!packaged) {
      System.out.println(NOT_PACKAGED);
    }
    assumeTrue(packaged, NOT_PACKAGED);
  }

  @Test
  void aProgramOnTheClassPathCompilesWithoutAWarningAndRuns() {
    compile("classpath", "--class-path", join(runTimeJars));

    assertThat(run("--class-path", withClasses(runTimeJars), "consumer.Main")).isEqualTo(RESPONSES);
  }

  @Test
  void aProgramOnTheModulePathCompilesWithoutAWarningAndRuns() {
    compile("modulepath", "--module-path", join(runTimeJars));

    assertThat(run("--module-path", withClasses(runTimeJars), "-m", "consumer/consumer.Main"))
        .isEqualTo(RESPONSES);
  }

  @Test
  void aValidatorOnTheModulePathSeesTheConstraintsThoughNothingIsOpened() {
    List<Path> jars =
        paths(System.getProperty("java.class.path")).stream().filter(Files::isRegularFile).toList();
    compile("validator", "--module-path", join(jars));

    assertThat(run("--module-path", withClasses(jars), "-m", "consumer/consumer.Main"))
        // Hibernate Validator logs its version first.
        .endsWith("[attendance[0].came, attendance[0].invited, on] core is open: false");
  }

  @Test
  void aMapperOfJackson2OnTheModulePathFindsTheModule() {
    List<Path> jars =
        paths(System.getProperty("java.class.path")).stream()
            .filter(Files::isRegularFile)
            .filter(ConsumerTest::isOfJackson2OrARunTimeJar)
            .toList();
    compile("jackson2", "--module-path", join(jars));

    assertThat(run("--module-path", withClasses(jars), "-m", "consumer/consumer.Main"))
        .isEqualTo(RESPONSES + " json.member.unknown at \"\" (1 in all)");
  }

  private static boolean isOfJackson2OrARunTimeJar(Path jar) {
    String name = jar.getFileName().toString();
    return runTimeJars.stream().anyMatch(known -> known.getFileName().toString().equals(name))
        || name.startsWith("coproduction-json-jackson2")
        || jar.toString().contains("com/fasterxml/jackson/".replace('/', File.separatorChar));
  }

  private void compile(String program, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString()));

    boolean compiled;
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> sources = Files.walk(PROGRAMS.resolve(program))) {
      compiled =
          compiler
              .getTask(
                  null,
                  files,
                  diagnostics,
                  arguments,
                  null,
                  files.getJavaFileObjectsFromPaths(
                      sources.filter(source -> source.toString().endsWith(".java")).toList()))
              .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    assertThat(diagnostics.getDiagnostics()).extracting(Diagnostic::toString).isEmpty();
    assertThat(compiled).isTrue();
  }

  private String run(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    try {
      Path output = classes.resolve("output.txt");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in a minute").isTrue();
      } finally {
        process.destroyForcibly();
      }
      String text = Files.readString(output).strip();
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String withClasses(List<Path> jars) {
    return classes + File.pathSeparator + join(jars);
  }

  private static List<Path> paths(String path) {
    return Stream.of(path.strip().split(File.pathSeparator)).map(Path::of).toList();
  }

  private static String join(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }
}
