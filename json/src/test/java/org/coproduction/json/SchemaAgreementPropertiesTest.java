package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.json.Generator.Fill;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A standard validator with our schemas accepts the documents on which reading finds nothing, and
 * no others, but for what {@code docs/schema/README.md} lists.
 */
class SchemaAgreementPropertiesTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<DocumentKind, Schema> SCHEMAS = new EnumMap<>(DocumentKind.class);

  static {
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      SCHEMAS.put(format.kind(), REGISTRY.getSchema(format.schema()));
    }
  }

  /** A document that a schema cannot refuse and reading does, by the code that it does so with. */
  private static final List<Difference> DIFFERENCES =
      List.of(
          differs("json.member.duplicate", "event", "'id': 'a', 'id': 'a'"),
          differs("json.number.not-whole", "event", "'id': 'a', " + group("'came': 1.0")),
          differs("json.number.not-whole", "event", "'id': 'a', " + group("'came': 1e2")),
          differs("json.words.not-unicode", "event", "'id': 'a', 'title': '\\ud800'"),
          differs("json.date.impossible", "event", "'id': 'a', 'on': '2019-02-29'"),
          differs("json.date.reversed", "event", "'id': 'a', 'on': '2019/2018'"),
          differs(
              "json.head-count.malformed",
              "event",
              "'id': 'a', " + group("'came': {'atLeast': 2, 'atMost': 1}")),
          differs(
              "json.span.malformed",
              "event",
              "'id': 'a', 'feedback': [{'id': 'f', 'text': 'A', 'source':"
                  + " {'firstLine': 2, 'lastLine': 1}}]"),
          differs(
              "json.span.malformed",
              "event",
              "'id': 'a', 'feedback': [{'id': 'f', 'text': 'A', 'source': {'firstLine': 1,"
                  + " 'lastLine': 2, 'span': {'start': 0, 'end': 1}}}]"),
          differs(
              "json.address.malformed",
              "event",
              "'id': 'a', 'materials': [{'what': 'A', 'address': 'https://example.org/%zz'}]"),
          differs("json.pointer.malformed", "report", finding("/groups/9999999999", "")),
          differs(
              "json.value.malformed",
              "report",
              finding(
                  "",
                  ", 'arguments': [{'name': 'most', 'count': 1}, {'name': 'most', 'count': 2}]")),
          differs(
              "json.document.too-long",
              "event",
              "'id': 'a', 'title': '" + "x".repeat(1_000_001) + "'"),
          differs(
              "json.document.too-large",
              "event",
              "'id': 'a', 'prompts': ["
                  + ("{'id': 'p', 'origin': 'PRINTED', 'text': '" + "x".repeat(900_000) + "'},")
                      .repeat(23)
                  + "{'id': 'p', 'origin': 'PRINTED'}]"),
          new Difference(
              "json.version.unknown",
              "event",
              "{\"format\":\"coproduction/event\",\"version\":1.0,\"id\":\"a\"}"));

  private record Difference(String code, String kind, String text) {}

  private static Difference differs(String code, String kind, String members) {
    return new Difference(
        code,
        kind,
        ("{'format': 'coproduction/" + kind + "', 'version': 1, " + members + "}")
            .replace('\'', '"'));
  }

  private static String group(String member) {
    return "'groups': [{'id': 'g', 'kind': 'PARENT_CARERS', " + member + "}]";
  }

  private static String finding(String pointer, String more) {
    return "'findings': [{'code': 'a.b', 'severity': 'ERROR', 'category': 'QUALITY', 'document':"
        + " 'event/0', 'pointer': '"
        + pointer
        + "'"
        + more
        + "}]";
  }

  private static Set<String> codesThatMayDiffer() {
    return DIFFERENCES.stream()
        .map(Difference::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 150)
  void soundDocumentsAreAccepted(
      @ForAll DocumentKind kind, @ForAll Fill fill, @ForAll("seeds") long seed) {
    DocumentFormat<?> format = DocumentFormat.of(kind);
    String text = new Generator(seed, fill).document(format).text();

    assertThat(SCHEMAS.get(kind).validate(MAPPER.readTree(text))).isEmpty();
  }

  @Property(tries = 25)
  void brokenDocumentsAreRefusedWhereReadingRefusesThem(
      @ForAll DocumentKind kind, @ForAll Fill fill, @ForAll("seeds") long seed) {
    Tree tree = new Generator(seed, fill).document(DocumentFormat.of(kind));
    List<Tree.Node> nodes = new ArrayList<>(tree.nodes());
    Collections.shuffle(nodes, new Random(seed));
    for (Tree.Node node : nodes.subList(0, Math.min(4, nodes.size()))) {
      breakEveryWay(kind, tree, node);
    }
  }

  @Example
  void everyValueOfAFullDocumentIsBrokenEveryWay() {
    for (DocumentKind kind : DocumentKind.values()) {
      DocumentFormat<?> format = DocumentFormat.of(kind);
      Map<String, Object> full = new Generator(7, Fill.ALL).document(format).object("");
      Set<String> broken = new TreeSet<>();
      for (Member<?, ?> member : format.shape().members()) {
        // With little beside it: reading the whole document each time would take minutes.
        Map<String, Object> part = new LinkedHashMap<>(full);
        format.shape().members().stream()
            .filter(other -> other != member && !other.isRequired())
            .forEach(other -> part.remove(other.name()));
        Tree tree = new Tree(part);
        for (Tree.Node node : tree.nodes()) {
          boolean inside = (node.pointer() + "/").startsWith("/" + member.name() + "/");
          if (inside && broken.add(member(node.pointer()))) {
            breakEveryWay(kind, tree, node);
          }
        }
      }
    }
  }

  @Example
  void everyDifferenceOfTheListIsThereAndNoOther() {
    for (Difference difference : DIFFERENCES) {
      DocumentKind kind = DocumentKind.valueOf(difference.kind().toUpperCase(Locale.ROOT));

      assertThat(DocumentFormat.of(kind).read(difference.text()).report().findings())
          .extracting(found -> found.code().value())
          .containsOnly(difference.code());
      assertThat(schemaAccepts(kind, difference.text())).as(difference.code()).isTrue();
    }
  }

  @Example
  void theListOfTheDocumentationIsThisList() throws IOException {
    String page =
        Files.readString(Path.of("..", "docs", "schema", "README.md"), StandardCharsets.UTF_8);
    Set<String> listed = new TreeSet<>();
    Matcher rows = Pattern.compile("(?m)^\\| `(json\\.[a-z0-9.-]+)` \\|").matcher(page);
    while (rows.find()) {
      listed.add(rows.group(1));
    }

    assertThat(listed).isEqualTo(codesThatMayDiffer());
  }

  /** A member of an object, wherever that object stands: what is broken alike is broken once. */
  private static String member(String pointer) {
    String[] steps = pointer.replaceAll("/[0-9]+", "/*").split("/", -1);
    return String.join("/", List.of(steps).subList(Math.max(0, steps.length - 3), steps.length));
  }

  private static void breakEveryWay(DocumentKind kind, Tree tree, Tree.Node node) {
    for (Object other : replacements(node.value())) {
      node.replace().accept(other);
      agree(kind, tree.text());
    }
    node.replace().accept(node.value());
  }

  /** What can stand in the place of a value: wrong kinds, near misses, more and less. */
  private static List<Object> replacements(Object value) {
    List<Object> others = new ArrayList<>();
    others.add(null);
    others.addAll(List.of("", " ", "\u00a0\u200b", "x", "a b", "UNKNOWN", "x\n", "x".repeat(65)));
    others.addAll(List.of("2018-02-30", "2019-02-29", "2018-13", "2018-25", "0000", "2018/2017"));
    others.addAll(List.of("2018-10-29T10:00", "24:00", "9:30", "http://", "https://example.org/ "));
    others.addAll(
        List.of("../2018", "/..", "2018/", "2018~/2019?", "2018-XX-12", "201X-01", "0000X"));
    others.addAll(List.of(true, List.of(), Map.of(), List.of("x"), Map.of("x", "x")));
    for (String digits :
        List.of("0", "-1", "-0", "1", "2", "1.0", "1.5", "1e2", "2147483648", "9007199254740992")) {
      others.add(new Tree.Digits(digits));
    }
    others.add(Collections.singletonList(value));
    if (value instanceof String text) {
      others.addAll(List.of(text.toLowerCase(Locale.ROOT), text + " ", text + "\n", "x" + text));
    } else if (value instanceof List<?> list) {
      List<Object> twice = new ArrayList<>(list);
      twice.addAll(list);
      others.add(twice);
      others.add(Collections.singletonList(null));
    } else if (value instanceof Map<?, ?> object) {
      for (Object name : object.keySet()) {
        Map<Object, Object> less = new LinkedHashMap<>(object);
        Object member = less.remove(name);
        others.add(less);
        Map<Object, Object> misspelt = new LinkedHashMap<>(less);
        misspelt.put(name + "s", member);
        others.add(misspelt);
      }
      Map<Object, Object> more = new LinkedHashMap<>(object);
      more.put("more", "x");
      others.add(more);
    }
    return others;
  }

  private static void agree(DocumentKind kind, String text) {
    List<String> codes =
        DocumentFormat.of(kind).read(text).report().findings().stream()
            .map(Finding::code)
            .map(code -> code.value())
            .toList();
    boolean accepted = schemaAccepts(kind, text);
    if (codes.isEmpty()) {
      assertThat(accepted).as(text).isTrue();
    } else if (accepted) {
      assertThat(codesThatMayDiffer()).as(text).containsAll(codes);
    }
  }

  private static boolean schemaAccepts(DocumentKind kind, String text) {
    try {
      JsonNode tree = MAPPER.readTree(text);
      return SCHEMAS.get(kind).validate(tree, OutputFormat.BOOLEAN);
    } catch (JacksonException notJson) {
      return false;
    }
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }
}
