package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.json.DocumentFormat;
import org.junit.jupiter.api.Test;

/** An app that has neither jqwik nor AssertJ uses the same records, samples, mutators and laws. */
class WithoutJqwikTest {

  private static final Pattern OPTIONAL =
      Pattern.compile("(jqwik|assertj|junit|opentest4j|byte-buddy).*\\.jar");

  private static final List<String> ABSENT =
      List.of("net.jqwik.api.Arbitrary", "org.assertj.core.api.Assertions");

  /** What such an app does; it is loaded again where there is no jqwik. */
  public static final class App implements Callable<List<String>> {

    /** For the test. */
    public App() {}

    @Override
    public List<String> call() {
      List<String> lines = new ArrayList<>();
      Records.of(42).stream(EvidenceForm.class)
          .limit(5)
          .map(DocumentFormat.evidenceForm()::writeCompact)
          .forEach(lines::add);
      lines.add(DocumentFormat.scorecard().writeCompact(Samples.scorecard()));
      for (Mutator<EvidenceForm, EvidenceForm> mutator : Mutators.evidenceForms()) {
        lines.add(mutator.name() + mutator.mutate(Samples.form(), 1).map(Mutation::causes));
      }
      lines.add(ScoringLaw.values().length + " laws");
      return lines;
    }
  }

  @Test
  void theSameValuesComeFromTheSameSeed() throws Exception {
    try (URLClassLoader bare = new URLClassLoader(classPath(), plain())) {
      Class<?> app = bare.loadClass(App.class.getName());
      assertThat(app).isNotSameAs(App.class);
      for (String absent : ABSENT) {
        assertThatExceptionOfType(ClassNotFoundException.class)
            .isThrownBy(() -> bare.loadClass(absent));
      }

      Object there = ((Callable<?>) app.getConstructor().newInstance()).call();

      assertThat(there).isEqualTo(new App().call());
    }
  }

  /** Sees the JDK and nothing of the class path of this test. */
  private static ClassLoader plain() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (!OPTIONAL.matcher(path.getFileName().toString()).matches()) {
        urls.add(path.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
