package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of Java compiles, and what it tells to call is there. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private static final String IMPORTS =
      """
      import jakarta.validation.*;
      import java.time.*;
      import java.util.*;
      import org.coproduction.*;
      import org.coproduction.constraint.*;
      import org.coproduction.dossier.*;
      import org.coproduction.evidence.*;
      import org.coproduction.finding.*;
      import org.coproduction.json.*;
      import org.coproduction.rendering.*;
      import org.coproduction.scoring.*;
      import org.coproduction.testkit.*;
      import tools.jackson.databind.json.JsonMapper;
      """;

  @TempDir Path classes;

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
  }

  private static List<String> snippets() throws IOException {
    List<String> snippets = new ArrayList<>();
    Matcher java = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(readme());
    while (java.find()) {
      snippets.add(java.group(1));
    }
    return snippets;
  }

  /** One after the other, as a reader would put them together; classes beside them. */
  @Test
  void everySnippetOfJavaCompiles() throws IOException {
    StringBuilder statements = new StringBuilder();
    StringBuilder classesOfIt = new StringBuilder();
    for (String snippet : snippets()) {
      (snippet.startsWith("class ") ? classesOfIt : statements).append(snippet);
    }
    String source =
        IMPORTS
            + "class Readme {\n  static byte[] ourRubric;\n"
            + "  static void all(byte[] bytes, Validator validator, Appendable out)"
            + " throws Exception {\n"
            + statements
            + "}\n"
            + classesOfIt
            + "}\n";

    assertThat(snippets()).hasSizeGreaterThan(4);
    assertThat(faults(source)).isEmpty();
  }

  @Test
  void aSnippetThatDoesNotCompileIsFound() throws IOException {
    assertThat(faults(IMPORTS + "class Readme { Scorer scorer = Scorer.nothing(); }")).hasSize(1);
  }

  private List<String> faults(String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-d",
            classes.toString(),
            "--class-path",
            System.getProperty("java.class.path"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      compiler.getTask(null, files, found, options, null, List.of(file)).call();
    }
    return found.getDiagnostics().stream()
        .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  @Test
  void everyFileThatItPointsToIsThere() throws IOException {
    Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme());
    int seen = 0;
    while (link.find()) {
      assertThat(ROOT.resolve(link.group(1))).exists();
      seen++;
    }
    assertThat(seen).isGreaterThan(5);
    assertThat(ROOT.resolve("examples/samples/evidence-form.txt")).exists();
  }
}
