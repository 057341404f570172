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
import org.coproduction.Catalogue;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  private static final Path PROVIDERS = Path.of("target", "providers");

  private static final String WITHOUT_EL =
      "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator";

  /** In the order in which the program prints them. */
  private static final List<Fault> FAULTS =
      List.of(
          Fault.must("charter.principle.empty", "charters[0].groups[0].principles[0]"),
          Fault.must("event.date.missing", "events[0].on"),
          Fault.must("event.session.reversed", "events[0].sessions[0].end"),
          Fault.must("evidence.groups.missing", "form.groups"),
          Fault.must("evidence.reference.unresolved", "form.activities[0].groups[0]"),
          Fault.must("evidence.signatures.missing", "form.signatures"),
          Fault.must("record.words.too-long", "form.title"),
          Fault.should("charter.source.missing", "charters[0].source"),
          Fault.should("event.area.missing", "events[0].area"),
          Fault.should("event.session.date-missing", "events[0].sessions[0].on"),
          Fault.should("evidence.activity.method-missing", "form.activities[0].method"),
          Fault.should("evidence.activity.stage-missing", "form.activities[0].stage"),
          Fault.should("evidence.area.missing", "form.area"),
          Fault.should("evidence.period.missing", "form.period"));

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
        .endsWith(
            "[sessions[0].end: This session ends before it starts.,"
                + " sessions[0].on: This session has no date.] core is open: false");
  }

  /** A provider on a class path of its own, as a host has it: two on one would be ambiguous. */
  static List<Host> hosts() {
    return List.of(
        new Host("hibernate-validator-9", "default", "hibernate-validator-9", "el-6"),
        new Host("hibernate-validator-9 without EL", WITHOUT_EL, "hibernate-validator-9"),
        new Host("hibernate-validator-8", "default", "hibernate-validator-8", "el-5"),
        new Host("hibernate-validator-8 without EL", WITHOUT_EL, "hibernate-validator-8"));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aHostsValidatorTellsEveryFaultInItsLanguage(Host host) {
    String output = validatedBy(host);

    assertThat(output.lines().filter(line -> line.matches("(en|cy) .*")))
        .containsExactlyElementsOf(
            Stream.of("en", "cy")
                .flatMap(language -> FAULTS.stream().map(fault -> fault.in(language)))
                .toList());
  }

  /** BVal knows no bundle of contributors: its messages are the keys. */
  @Test
  void bvalTellsTheSameCodesAtTheSamePaths() {
    String output = validatedBy(new Host("bval", "default", "bval"));

    assertThat(output.lines().filter(line -> line.startsWith("en ")))
        .containsExactlyElementsOf(FAULTS.stream().map(Fault::inKeys).toList());
  }

  private String validatedBy(Host host) {
    List<Path> jars = new ArrayList<>(libraryWithoutValidationApi());
    host.libraries().forEach(library -> jars.addAll(jarsIn(PROVIDERS.resolve(library))));
    compile("host", "--class-path", join(jars));
    String output =
        run("--class-path", withClasses(jars), "consumer.Main", host.interpolator(), "en", "cy");
    assertThat(output)
        .as("what the provider printed or logged")
        .contains("printed | ")
        .doesNotContain("QzMarkerzQ", "8641969");
    return output;
  }

  /** Each provider brings the version of the interface that it was made for. */
  private static List<Path> libraryWithoutValidationApi() {
    return runTimeJars.stream()
        .filter(jar -> !jar.getFileName().toString().startsWith("jakarta.validation-api"))
        .toList();
  }

  private static List<Path> jarsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.sorted().toList();
      assertThat(jars).as(folder.toString()).isNotEmpty();
      return jars;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A host's class path beside the library.
   *
   * @param name what it is
   * @param interpolator the class that makes its messages, or "default"
   * @param libraries the folders of what it has
   */
  record Host(String name, String interpolator, List<String> libraries) {

    Host(String name, String interpolator, String... libraries) {
      this(name, interpolator, List.of(libraries));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** What is wrong with the record of the program {@code host}, as it prints it. */
  record Fault(Severity severity, String code, String path) {

    static Fault must(String code, String path) {
      return new Fault(Severity.ERROR, code, path);
    }

    static Fault should(String code, String path) {
      return new Fault(Severity.WARNING, code, path);
    }

    String in(String language) {
      Messages messages = Messages.in(Locale.forLanguageTag(language));
      FindingCode found =
          Catalogue.codes().stream()
              .filter(known -> known.value().equals(code))
              .findFirst()
              .orElseThrow();
      return String.join(" | ", language, severity.name(), code, path, messages.meaning(found));
    }

    String inKeys() {
      return String.join(" | ", "en", severity.name(), code, path, "{" + code + ".message}");
    }
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

  @Test
  void aProgramThatExchangesRunsOnTheClassPathAndOnTheModulePath() {
    List<Path> jars =
        paths(System.getProperty("java.class.path")).stream()
            .filter(Files::isRegularFile)
            .filter(ConsumerTest::isOfExchangeOrARunTimeJar)
            .toList();
    compile("exchange", "--class-path", join(jars));
    assertThat(run("--class-path", withClasses(jars), "consumer.Main"))
        .isEqualTo("=late true true");

    compile("exchange", "--module-path", join(jars));
    assertThat(run("--module-path", withClasses(jars), "-m", "consumer/consumer.Main"))
        .isEqualTo("=late true true");
  }

  private static boolean isOfExchangeOrARunTimeJar(Path jar) {
    String name = jar.getFileName().toString();
    return isARunTimeJar(name)
        || name.startsWith("coproduction-exchange")
        || name.startsWith("fastcsv");
  }

  private static boolean isARunTimeJar(String name) {
    return runTimeJars.stream().anyMatch(known -> known.getFileName().toString().equals(name));
  }

  private static boolean isOfJackson2OrARunTimeJar(Path jar) {
    String name = jar.getFileName().toString();
    return isARunTimeJar(name)
        || name.startsWith("coproduction-json-jackson2")
        || jar.toString().contains("com/fasterxml/jackson/".replace('/', File.separatorChar));
  }

  private void compile(String program, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments = new ArrayList<>(List.of(options));
    boolean isModule = arguments.contains("--module-path");
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
                      sources
                          .filter(source -> source.toString().endsWith(".java"))
                          .filter(source -> isModule || !source.endsWith("module-info.java"))
                          .toList()))
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
