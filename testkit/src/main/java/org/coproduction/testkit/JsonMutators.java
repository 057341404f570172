package org.coproduction.testkit;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.coproduction.finding.Place;
import org.coproduction.json.ReadLimits;
import org.coproduction.scoring.Measure;
import org.coproduction.testkit.recipe.RecordParts;
import org.coproduction.validation.RuleCode;
import org.coproduction.value.Area;
import org.coproduction.value.Digest;
import org.coproduction.value.GssCode;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Id;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/**
 * Mutators that break a document as JSON: something is not there, is twice, or is not what it
 * should be. Each takes a sound document and gives the text of a broken one, which is to be read
 * strictly.
 *
 * @param <T> the kind of document
 */
final class JsonMutators<T> {

  private final Class<T> document;
  private final List<Mutator<T, String>> mutators = new ArrayList<>();

  /** All values that such a document can hold: there is no use for a mutator of others. */
  private final List<Leaf> possible = new ArrayList<>();

  private JsonMutators(Class<T> document) {
    this.document = document;
    for (T edge : Records.edgeCases(document)) {
      possible.addAll(leaves(edge, JsonTree.of(document, edge)));
    }
  }

  /** The mutators of one kind of document. */
  static <T> List<Mutator<T, String>> of(Class<T> document) {
    JsonMutators<T> all = new JsonMutators<>(document);
    all.text();
    all.header();
    all.members();
    all.words();
    all.dates();
    all.others();
    all.numbers();
    return List.copyOf(all.mutators);
  }

  private void text() {
    text("is empty", "json.document.empty", text -> "");
    text("is not JSON", "json.document.not-json", text -> text.replace("{\"format\"", "{format"));
    text("ends in the middle", "json.document.cut-short", JsonMutators::unended);
    text("goes on after its end", "json.document.trailing-text", text -> text + "{}");
    ReadLimits limits = ReadLimits.standard();
    text(
        "is larger than can be read",
        "json.document.too-large",
        text -> text + " ".repeat(limits.documentSize()));
    text(
        "is nested deeper than can be read",
        "json.document.too-deep",
        text -> unended(text) + ",\"zebra\":" + "[".repeat(limits.depth() + 1));
    text(
        "has a longer name than can be read",
        "json.document.too-long",
        text -> unended(text) + ",\"" + "z".repeat(limits.nameLength() + 1) + "\":1}");
  }

  private void header() {
    at("is of another format", "json.format.wrong", "format", "\"coproduction/diary\"");
    at("is of a newer version", "json.version.newer", "version", "2");
    at("is of a version that never was", "json.version.unknown", "version", "0");
  }

  private void members() {
    member(
        "has a member that nobody knows",
        "json.member.unknown",
        leaf -> leaf.json() instanceof Map,
        (leaf, tree) -> {
          tree.with(leaf.place().member("qqqqqqqqqqqq"), new JsonTree.Raw("1"));
          return Optional.of(leaf.place());
        });
    member(
        "has a member whose name is misspelt",
        "json.member.misspelt",
        leaf -> leaf.json() instanceof Map,
        (leaf, tree) ->
            longName(leaf)
                .map(
                    name -> {
                      Place misspelt = leaf.place().member(name + "x");
                      tree.with(misspelt, new JsonTree.Raw("1"));
                      return leaf.place();
                    }));
    mutators.add(
        new Mutator<>(
            "has a member twice",
            "json.member.duplicate",
            (sound, choice) -> {
              String text = JsonTree.of(document, sound).text();
              String again = unended(text) + ",\"version\":1}";
              return Optional.of(
                  new Mutation<>(
                      again, ExpectedFinding.finding("json.member.duplicate", "/version")));
            }));
    member(
        "lacks a member that must be there",
        "json.member.missing",
        Leaf::isRequired,
        (leaf, tree) -> {
          tree.without(leaf.place());
          return Optional.of(leaf.place());
        });
    value("says null", "json.value.null", leaf -> leaf.json() instanceof String, "null");
    value("is of another kind", "json.value.wrong-kind", are(Words.class), "[]");
  }

  private void words() {
    value("has blank words", "json.words.blank", are(Words.class).and(Leaf::isRequired), "\" \"");
    value("has half of a character", "json.words.not-unicode", are(Words.class), "\"\\ud800\"");
    value(
        "has an identifier with a space",
        "json.id.malformed",
        leaf -> Id.class.isAssignableFrom(leaf.type()),
        "\"two words\"");
    value(
        "chooses what is no choice",
        "json.choice.unknown",
        JsonMutators::isChoice,
        "\"QQQQQQQQQQQQ\"");
    member(
        "chooses in small letters",
        "json.choice.misspelt",
        JsonMutators::isChoice,
        (leaf, tree) -> {
          tree.with(leaf.place(), ((String) leaf.json()).toLowerCase(Locale.ROOT));
          return Optional.of(leaf.place());
        });
  }

  private void dates() {
    Predicate<Leaf> dates = are(ImpreciseDate.class).and(leaf -> leaf.json() instanceof String);
    value("is dated the British way", "json.date.malformed", dates, "\"14/03/2023\"");
    value("is dated 30 February", "json.date.impossible", dates, "\"2023-02-30\"");
    value("ends before it starts", "json.date.reversed", dates, "\"2023/2022\"");
    value("is at 25 o'clock", "json.time.malformed", are(LocalTime.class), "\"25:00\"");
  }

  private void others() {
    value("has no web address", "json.address.malformed", are(WebAddress.class), "\"here\"");
    value("is in no language", "json.language.malformed", are(LanguageTag.class), "\"English\"");
    value("is in no area", "json.area-code.malformed", are(GssCode.class), "\"X1\"");
    value("has an empty area", "json.area.empty", are(Area.class), "{}");
    value("has no fingerprint", "json.digest.malformed", are(Digest.class), "\"md5:1\"");
    value(
        "has lines that end before they start",
        "json.span.malformed",
        are(SourceSpan.class),
        "{\"firstLine\":2,\"lastLine\":1}");
    value("names no rule", "json.code.malformed", are(RuleCode.class), "\"No rule\"");
    value(
        "measures nothing",
        "json.measure.malformed",
        are(Measure.class),
        "{\"type\":\"RECORDED\"}");
  }

  private void numbers() {
    Predicate<Leaf> counts = are(HeadCount.class).and(leaf -> leaf.json() instanceof JsonTree.Raw);
    value("has fewer people than none", "json.head-count.malformed", counts, "-1");
    value("has one and a half people", "json.number.not-whole", counts, "1.5");
    value("has too many people", "json.number.out-of-range", counts, "9223372036854775808");
  }

  /** A value in a document, with what it is in JSON. */
  private record Leaf(Place place, Class<?> type, boolean isRequired, Object json) {}

  private static boolean isChoice(Leaf leaf) {
    return leaf.type().isEnum() && leaf.json() instanceof String;
  }

  private static Predicate<Leaf> are(Class<?> type) {
    return leaf -> leaf.type() == type;
  }

  private void text(String name, String code, UnaryOperator<String> change) {
    mutators.add(
        new Mutator<>(
            name,
            code,
            (sound, choice) ->
                Optional.of(
                    new Mutation<>(
                        change.apply(JsonTree.of(document, sound).text()),
                        ExpectedFinding.finding(code, "")))));
  }

  private void at(String name, String code, String member, String json) {
    Place place = Place.root().member(member);
    mutators.add(
        new Mutator<>(
            name,
            code,
            (sound, choice) ->
                Optional.of(
                    new Mutation<>(
                        JsonTree.of(document, sound).with(place, new JsonTree.Raw(json)).text(),
                        ExpectedFinding.finding(code, place.toString())))));
  }

  private void value(String name, String code, Predicate<Leaf> fits, String json) {
    member(
        name,
        code,
        fits,
        (leaf, tree) -> {
          tree.with(leaf.place(), new JsonTree.Raw(json));
          return Optional.of(leaf.place());
        });
  }

  private void member(
      String name,
      String code,
      Predicate<Leaf> fits,
      BiFunction<Leaf, JsonTree, Optional<Place>> change) {
    if (possible.stream().noneMatch(fits)) {
      return;
    }
    mutators.add(
        new Mutator<>(
            name,
            code,
            (sound, choice) -> {
              JsonTree tree = JsonTree.of(document, sound);
              List<Leaf> fitting = leaves(sound, tree).stream().filter(fits).toList();
              if (fitting.isEmpty()) {
                return Optional.empty();
              }
              return change
                  .apply(fitting.get(Math.floorMod(choice, fitting.size())), tree)
                  .map(
                      place ->
                          new Mutation<>(
                              tree.text(), ExpectedFinding.finding(code, place.toString())));
            }));
  }

  private List<Leaf> leaves(T sound, JsonTree tree) {
    List<Leaf> leaves = new ArrayList<>();
    collect(sound, document, true, Place.root(), tree, leaves);
    return leaves;
  }

  private static void collect(
      Object value, Class<?> type, boolean required, Place at, JsonTree tree, List<Leaf> leaves) {
    Optional<Object> json = tree.at(at);
    if (json.isEmpty()) {
      return;
    }
    leaves.add(new Leaf(at, type, required && !at.equals(Place.root()), json.get()));
    boolean open =
        RecordParts.hasBuilder(type) || (type.isRecord() && !Id.class.isAssignableFrom(type));
    if (open && json.get() instanceof Map) {
      for (RecordParts.Member member : RecordParts.of(type).members()) {
        Place place = at.member(member.name());
        List<?> parts = Spot.parts(member.of(value));
        for (int index = 0; index < parts.size(); index++) {
          boolean several = member.isList() || member.isSet();
          boolean must = !several && !member.isOptional() && isAlwaysWritten(member.held());
          Place of = several ? place.item(index) : place;
          collect(parts.get(index), member.held(), must, of, tree, leaves);
        }
      }
    }
  }

  /** What has a default need not be there. */
  private static boolean isAlwaysWritten(Class<?> type) {
    return type == Words.class || Id.class.isAssignableFrom(type);
  }

  /** A member of an object whose name is long enough to be recognised when it is misspelt. */
  private static Optional<String> longName(Leaf leaf) {
    return ((Map<?, ?>) leaf.json())
        .keySet().stream().map(name -> (String) name).filter(name -> name.length() > 5).findFirst();
  }

  private static String unended(String text) {
    return text.substring(0, text.length() - 1);
  }
}
