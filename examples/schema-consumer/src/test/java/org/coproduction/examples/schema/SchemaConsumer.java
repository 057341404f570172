package org.coproduction.examples.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.examples.node.NodeProgram;

/** What the consumer, which knows the schemas alone, says of documents. */
final class SchemaConsumer {

  private static final Path SCHEMAS = Path.of("..", "..", "docs", "schema");

  private SchemaConsumer() {}

  /** Whether the consumer accepts each of the documents, by the name of its file. */
  static Map<String, Boolean> verdicts(List<Path> documents)
      throws IOException, InterruptedException {
    List<Path> paths = new ArrayList<>(List.of(SCHEMAS));
    paths.addAll(documents);
    NodeProgram.Run check =
        NodeProgram.installed("The schema-only consumer").run("check.js", paths);
    Map<String, Boolean> verdicts = new TreeMap<>();
    for (String line : check.output().lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words.length < 2 || !(words[0].equals("accepted") || words[0].equals("refused"))) {
        throw new AssertionError("the consumer fails:\n" + check.output());
      }
      verdicts.put(words[1], words[0].equals("accepted"));
    }
    boolean allAccepted = !verdicts.containsValue(false);
    if (check.status() != (allAccepted ? 0 : 1)) {
      throw new AssertionError("the consumer ends with status " + check.status());
    }
    return verdicts;
  }
}
