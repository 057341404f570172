package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every block of code in the documentation is a part of a file, or is run, or is compared by a test
 * that it names. Commands of the program are run by {@code DocumentedCommandsTest} of {@code
 * examples/cli}.
 */
class DocumentationTest {

  private static final List<DocBlock> BLOCKS = DocBlock.all();

  /** Pages whose commands {@code DocumentedCommandsTest} runs. */
  private static final List<String> RUN =
      List.of("README.md", "docs/tutorial.md", "docs/results.md");

  private static List<DocBlock> marked(String kind) {
    return BLOCKS.stream().filter(block -> block.isMarked(kind)).toList();
  }

  @Test
  void everyBlockIsHeldBySomething() {
    assertThat(BLOCKS)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            block ->
                assertThat(
                        block.language().equals("sh")
                            || Stream.of(
                                    "snippet:",
                                    "part of:",
                                    "dependency",
                                    "other dependency:",
                                    "printed",
                                    "compared")
                                .anyMatch(block::isMarked)
                            // The manual is made of the program and compared as a whole.
                            || block.page().equals("docs/coproduction.1.md"))
                    .as(block + " says neither where it comes from nor what compares it")
                    .isTrue());
  }

  @Test
  void everySnippetIsAPartOfAProgramThatIsBuilt() {
    List<DocBlock> snippets = marked("snippet:");

    assertThat(snippets).hasSizeGreaterThan(10);
    for (DocBlock snippet : snippets) {
      String[] where = snippet.marked("snippet:").split(" ");
      assertThat(snippet.text()).as(snippet.toString()).isEqualTo(region(where[0], where[1]));
    }
    assertThat(BLOCKS)
        .filteredOn(block -> block.language().equals("java"))
        .allMatch(block -> block.isMarked("snippet:"));
  }

  /** What stands between two comments, as far left as it goes; without the quotes of a text. */
  private static String region(String file, String name) {
    Matcher region =
        Pattern.compile("(?m)^ *// region " + Pattern.quote(name) + "\\n((?s:.*?))^ *// endregion$")
            .matcher(DocBlock.read(file));
    assertThat(region.find()).as(file + " has a region " + name).isTrue();
    String text =
        region
            .group(1)
            .lines()
            .filter(line -> !line.strip().matches("\"\"\";?"))
            .collect(Collectors.joining("\n"));
    return text.stripTrailing().stripIndent().strip() + "\n";
  }

  @Test
  void everyPartOfADocumentStandsInIt() {
    for (DocBlock part : marked("part of:")) {
      String file = part.marked("part of:");
      if (file.contains("/")) {
        assertThat(DocBlock.read(file)).as(part.toString()).contains(part.text());
      }
    }
  }

  @Test
  void everyDependencyIsAModuleOfThisVersion() throws IOException {
    List<DocBlock> dependencies = marked("dependency");

    assertThat(dependencies).isNotEmpty();
    for (DocBlock dependency : dependencies) {
      String artifact = element("artifactId", dependency.text());
      String module = artifact.replaceFirst("^coproduction-", "");
      String pom = DocBlock.read(module + "/pom.xml");
      assertThat(pom).as(dependency.toString()).contains("<artifactId>" + artifact + "</");
      assertThat(pom).contains("<version>" + element("version", dependency.text()) + "</");
      assertThat(pom).contains("<groupId>" + element("groupId", dependency.text()) + "</");
    }
  }

  @Test
  void everyDependencyOfOthersIsWhatTheBuildUses() throws IOException {
    List<DocBlock> others = marked("other dependency:");

    assertThat(others).isNotEmpty();
    String pom = DocBlock.read("pom.xml");
    for (DocBlock other : others) {
      String version = other.marked("other dependency:");
      assertThat(pom)
          .contains("<" + version + ">" + element("version", other.text()) + "</")
          .containsPattern(
              "<groupId>"
                  + element("groupId", other.text())
                  + "</groupId>\\s*<artifactId>"
                  + element("artifactId", other.text())
                  + "</artifactId>\\s*<version>\\$\\{"
                  + version
                  + "}");
    }
  }

  @Test
  void theMethodsAreThoseThatTheReaderOfProseWrites() {
    Set<String> written =
        Pattern.compile("method=([a-z-]+)")
            .matcher(DocBlock.read("core/src/main/resources/org/coproduction/intake/en/facts.txt"))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    DocBlock listed =
        marked("compared by").stream()
            .filter(block -> block.marked("compared by").equals("DocumentationTest"))
            .findFirst()
            .orElseThrow();

    assertThat(listed.text().strip().split("\\s+")).containsExactlyElementsOf(written);
  }

  private static String element(String name, String xml) {
    Matcher element = Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(xml);
    assertThat(element.find()).as(name).isTrue();
    return element.group(1);
  }

  @Test
  void everyTestThatABlockNamesIsThere() throws IOException {
    String tests = allTests();
    for (String kind : List.of("compared by", "run by")) {
      assertThat(marked(kind)).isNotEmpty();
      for (DocBlock block : marked(kind)) {
        assertThat(tests).as(block.toString()).contains("/" + block.marked(kind) + ".java");
      }
    }
  }

  /** What Maven is told has to be there, see below; the rest is run, or the page says why not. */
  @Test
  void everyCommandOfTheShellIsRunOrSaysWhyNot() throws IOException {
    int seen = 0;
    for (DocBlock block : BLOCKS) {
      if (block.language().equals("sh") && !RUN.contains(block.page())) {
        boolean isHeld =
            block.isMarked("run by")
                || (block.isMarked("not run:") && block.marked("not run:").length() > 20);
        List<String> others =
            block
                .text()
                .lines()
                .filter(line -> !line.startsWith("mvn ") && !line.startsWith("  "))
                .toList();
        assertThat(isHeld || others.isEmpty()).as(block + " " + others).isTrue();
        seen += others.size();
      }
    }
    assertThat(seen).isPositive();
    String sources = allFiles(".java");
    for (DocBlock block : marked("not run:")) {
      Matcher program = Pattern.compile(" (?:[\\w.]+\\.)?([A-Z]\\w+)").matcher(block.text());
      while (program.find()) {
        assertThat(sources).as(block.toString()).contains("/" + program.group(1) + ".java");
      }
    }
  }

  /** What is started from a jar is started from there by a test of the example's own. */
  @Test
  void everyJarOfAnExampleIsOneThatATestStarts() throws IOException {
    List<String> jars = new ArrayList<>();
    for (DocBlock block : BLOCKS) {
      Matcher jar = Pattern.compile("&& java -jar (\\S+)").matcher(block.text());
      while (block.page().equals("examples/README.md") && jar.find()) {
        jars.add(jar.group(1));
      }
    }
    assertThat(jars)
        .containsExactly(
            "examples/quickstart/target/quickstart.jar",
            "examples/cli/target/coproduction.jar",
            "examples/evidence-service/target/evidence-service.jar");
    // The line of the program stands in the README too, and the service's on its own page.
    assertThat(DocBlock.read("README.md")).contains(jars.get(1));
    assertThat(DocBlock.read("examples/evidence-service/README.md")).contains(jars.get(2));
  }

  @Test
  void everyExampleHasItsCommand() throws IOException {
    String page = DocBlock.read("examples/README.md");
    Matcher module =
        Pattern.compile("<module>(.*?)</module>").matcher(DocBlock.read("examples/pom.xml"));
    int seen = 0;
    while (module.find()) {
      assertThat(page)
          .containsPattern("(?m)^mvn .* -pl examples/" + module.group(1) + "( |$)")
          .contains("[" + module.group(1) + "](");
      seen++;
    }
    assertThat(seen).isGreaterThan(8);
  }

  /** Maven is not run within Maven: what a command names has to be there. */
  @Test
  void everyCommandOfMavenNamesWhatThereIs() throws IOException {
    String pom = DocBlock.read("pom.xml");
    String tests = allTests();
    List<String> commands = new ArrayList<>();
    for (DocBlock block : BLOCKS) {
      if (block.language().equals("sh")) {
        block.text().lines().filter(line -> line.startsWith("mvn ")).forEach(commands::add);
      }
    }
    for (String page : DocBlock.pages()) {
      Matcher inline = Pattern.compile("`(mvn [^`]*)`").matcher(DocBlock.read(page));
      while (inline.find()) {
        commands.add(inline.group(1).replaceAll("\\s+", " "));
      }
    }
    assertThat(commands).hasSizeGreaterThan(6);
    for (String command : commands) {
      Matcher profile = Pattern.compile(" -P(\\w+)").matcher(command);
      while (profile.find()) {
        assertThat(pom + DocBlock.read("fuzz/pom.xml") + DocBlock.read("bench/pom.xml"))
            .as(command)
            .contains("<id>" + profile.group(1) + "</id>");
      }
      Matcher modules = Pattern.compile(" -pl ([\\w/,-]+)").matcher(command);
      while (modules.find()) {
        for (String module : modules.group(1).split(",")) {
          assertThat(DocBlock.ROOT.resolve(module).resolve("pom.xml")).as(command).exists();
        }
      }
      Matcher test = Pattern.compile(" -Dtest='?([\\w*]+)").matcher(command);
      while (test.find()) {
        assertThat(
                Pattern.compile("/" + test.group(1).replace("*", "\\w*") + "\\.java")
                    .matcher(tests)
                    .find())
            .as(command)
            .isTrue();
      }
    }
  }

  @Test
  void theCommandsOfTheReadmeAreRunByTheBuild() {
    List<String> commands =
        BLOCKS.stream()
            .filter(block -> block.page().equals("README.md") && block.language().equals("sh"))
            .flatMap(block -> block.text().lines())
            .toList();

    assertThat(commands).hasSize(2);
    assertThat(DocBlock.read(".ci/run").lines()).containsAll(commands);
  }

  private static String allTests() throws IOException {
    return allFiles("Test.java");
  }

  private static String allFiles(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(DocBlock.ROOT)) {
      return files
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.endsWith(ending))
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void everyFileThatAPagePointsToIsThere() {
    int seen = 0;
    for (String page : DocBlock.pages()) {
      Path folder = DocBlock.ROOT.resolve(page).getParent();
      Matcher link = Pattern.compile("\\]\\(([^)#: ]+)(#[^)]*)?\\)").matcher(DocBlock.read(page));
      while (link.find()) {
        assertThat(folder.resolve(link.group(1))).as(page).exists();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  /** One screen for a council's developer: what is long stands in docs. */
  @Test
  void theReadmeStaysShort() {
    assertThat(DocBlock.read("README.md").lines().count()).isLessThan(130);
  }
}
