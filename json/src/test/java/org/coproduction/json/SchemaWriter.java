package org.coproduction.json;

import static org.coproduction.json.ValueShapes.MAX_SAFE;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Published;
import org.coproduction.constraint.Submitted;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.scoring.FactKey;
import org.coproduction.validation.RuleCode;
import org.coproduction.value.Digest;
import org.coproduction.value.GssCode;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Id;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/**
 * The JSON Schema of a format, made from the table of types that reader and writer follow, from the
 * constraints on the types, and from what the sources say of them.
 */
final class SchemaWriter {

  private static final List<Class<?>> TABLES =
      List.of(
          ValueShapes.class,
          ParticipantShapes.class,
          FeedbackShapes.class,
          EventShapes.class,
          ThemeShapes.class,
          CharterShapes.class,
          EvidenceShapes.class,
          ProfileShapes.class,
          RubricShapes.class,
          FindingShapes.class,
          ScorecardShapes.class,
          LocalOfferShapes.class,
          PolicyShapes.class,
          RetentionShapes.class,
          LocalProfileShapes.class);

  /** What the tables call by words of programming. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "LOCAL_DATE", "day",
          "LOCAL_TIME", "timeOfDay",
          "EDTF", "edtf",
          "LONG", "longNumber",
          "INTEGER", "number",
          "DETAIL_SHAPE", "detail");

  /** What is said of definitions that no type of ours stands behind. */
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("day", "A day of the calendar (ISO 8601), such as 2021-09-27."),
          Map.entry("timeOfDay", "A time of day (ISO 8601), such as 09:30 or 18:00:05."),
          Map.entry("longNumber", "A whole number that every program reads as itself (RFC 7493)."),
          Map.entry("number", "A whole number of 32 bits."),
          Map.entry("trueOrFalse", "True or false."),
          Map.entry("period", "A time of years, months and days (ISO 8601), such as P6Y or P18M."),
          Map.entry("enumeration", "The name of one of the lists of words."),
          Map.entry("constantName", "A word of one of the lists."),
          Map.entry("detailName", "The name of a detail, as the messages of findings have it."),
          Map.entry("dateInFull", "A date with the words that it was given in."),
          Map.entry(
              "headCountInFull",
              "A number of people that one number does not say all of: a band, words, or both."));

  /** White space of every kind, as {@link Words} takes it off. */
  private static final String SPACE =
      "\\u0009-\\u000D\\u001C-\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F"
          + "\\u205F\\u3000\\uFEFF";

  private static final String MONTH_AND_DAY =
      "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|[12][0-9]))";

  private static final String IMPRECISE =
      "(?:(?:[0-9]{3}X|[0-9]{2}XX"
          + "|(?!0000)[0-9]{4}(?:-(?:XX(?:-XX)?"
          + "|(?:0[1-9]|1[0-2])(?:-XX)?"
          + "|2[1-4]|3[3-6]"
          + "|"
          + MONTH_AND_DAY
          + "))?)[?~%]?)";

  private final SourceComments comments = new SourceComments();
  private final IdentityHashMap<Codec<?>, String> names = new IdentityHashMap<>();
  private final IdentityHashMap<Codec<?>, Class<?>> types = new IdentityHashMap<>();
  private final Map<String, Object> definitions = new TreeMap<>();

  private SchemaWriter() {
    for (Class<?> table : TABLES) {
      for (Field field : table.getDeclaredFields()) {
        if (Codec.class.isAssignableFrom(field.getType())) {
          Codec<?> codec = (Codec<?>) value(field);
          names.put(codec, RENAMED.getOrDefault(field.getName(), camelCase(field.getName())));
          if (field.getGenericType() instanceof ParameterizedType generic
              && generic.getActualTypeArguments()[0] instanceof Class<?> type) {
            types.put(codec, type);
          }
          if (codec instanceof PlainOrFull<?> either) {
            names.put(either.full(), camelCase(field.getName()) + "InFull");
          }
        }
      }
    }
  }

  static String text(DocumentFormat<?> format) {
    return new SchemaWriter().schema(format).pretty();
  }

  static String id(DocumentKind kind) {
    return "urn:coproduction:schema:"
        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + ":1";
  }

  private Tree schema(DocumentFormat<?> format) {
    Codec<?> root =
        names.entrySet().stream()
            .filter(entry -> entry.getValue().equals(camelCase(format.kind().name())))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    types.put(format.shape(), types.get(root));
    names.put(format.shape(), names.get(root));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id(format.kind()));
    schema.putAll(object(format.shape()));
    schema.put("$defs", definitions);
    return new Tree(schema);
  }

  /** A reference to the definition of what a codec reads. */
  private Map<String, Object> reference(Codec<?> codec) {
    String name = name(codec);
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, definition(codec));
    }
    return map("$ref", "#/$defs/" + name);
  }

  private String name(Codec<?> codec) {
    if (codec instanceof Choice<?> choice) {
      return camelCase(Enumeration.of(choice.constants().values().iterator().next()).name());
    }
    String name = names.get(codec);
    if (name == null) {
      throw new IllegalStateException("the tables have no name for " + codec);
    }
    return name;
  }

  private Map<String, Object> definition(Codec<?> codec) {
    if (codec instanceof Choice<?> choice) {
      return choice(choice);
    }
    if (codec instanceof Scalar<?> scalar) {
      return scalar(scalar);
    }
    if (codec instanceof PlainOrFull<?> either) {
      Map<String, Object> plain =
          names.containsKey(either.plain()) ? reference(either.plain()) : scalar(either.plain());
      Map<String, Object> schema = described(name(codec), types.get(codec));
      schema.put("anyOf", List.of(plain, reference(either.full())));
      return schema;
    }
    return object((Shape<?, ?>) codec);
  }

  private Map<String, Object> choice(Choice<?> choice) {
    Class<?> type = choice.constants().values().iterator().next().getDeclaringClass();
    Map<String, Object> schema = described(name(choice), type);
    schema.put("enum", List.copyOf(choice.constants().keySet()));
    return schema;
  }

  private Map<String, Object> object(Shape<?, ?> shape) {
    String name = name(shape);
    Class<?> type = types.get(shape);
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (Member<?, ?> member : shape.members()) {
      properties.put(member.name(), property(member, type));
      if (member.isRequired()) {
        required.add(member.name());
      }
    }
    Map<String, Object> schema = described(name, type);
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    schema.putAll(more(name));
    return schema;
  }

  private Map<String, Object> property(Member<?, ?> member, Class<?> type) {
    Codec<?> codec = member.codec();
    Map<String, Object> schema = new LinkedHashMap<>();
    if (codec instanceof Constant constant) {
      schema.put("description", headerDescription(member.name()));
      schema.put("const", constant(constant));
      return schema;
    }
    String description = attributeDescription(type, member.name());
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    if (member instanceof Member.Many<?, ?, ?>) {
      schema.put("type", "array");
      schema.put("items", reference(codec));
    } else if (!member.isRequired() && codec == ValueShapes.WORDS) {
      definitions.put("wordsOrBlank", wordsOrBlank());
      schema.put("$ref", "#/$defs/wordsOrBlank");
    } else {
      schema.putAll(reference(codec));
    }
    return schema;
  }

  private static String headerDescription(String name) {
    return name.equals("format")
        ? "The name of the format: what kind of document this is."
        : "The version of the format.";
  }

  private static Object constant(Constant constant) {
    CanonicalSink sink = CanonicalSink.exact();
    constant.write("", sink);
    String written = sink.finished();
    return written.startsWith("\"")
        ? written.substring(1, written.length() - 1)
        : new Tree.Digits(written);
  }

  /** What the source says of an attribute, and what the constraints on it ask for. */
  private String attributeDescription(Class<?> type, String attribute) {
    if (type == null) {
      return "";
    }
    StringBuilder description = new StringBuilder(comments.of(type, attribute).orElse(""));
    Stream.of(type.getMethods())
        .filter(method -> SourceComments.isAccessor(method, attribute))
        .findFirst()
        .ifPresent(method -> describeConstraints(method, description));
    return description.toString().strip();
  }

  private static void describeConstraints(Method method, StringBuilder description) {
    for (Present present : method.getAnnotationsByType(Present.class)) {
      Set<Class<?>> groups = Set.of(present.groups());
      String stage =
          groups.contains(Submitted.class)
              ? " Asked for once the record is handed in"
              : groups.contains(Published.class)
                  ? " Asked for once the record is published"
                  : " Asked for";
      description.append(stage).append(": finding ").append(present.code()).append('.');
    }
    for (AtMost most : method.getAnnotationsByType(AtMost.class)) {
      boolean list = List.class.isAssignableFrom(method.getReturnType());
      description
          .append(" At most ")
          .append(String.format(Locale.ROOT, "%,d", most.value()))
          .append(list ? " elements" : " characters")
          .append(": finding ")
          .append(most.code())
          .append('.');
    }
  }

  private Map<String, Object> described(String name, Class<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", title(name));
    Optional.ofNullable(SAID.get(name))
        .or(() -> Optional.ofNullable(type).flatMap(comments::of))
        .ifPresent(sentence -> schema.put("description", sentence));
    return schema;
  }

  private Map<String, Object> scalar(Scalar<?> scalar) {
    Class<?> type = scalar.type();
    Map<String, Object> schema = grammar(type);
    String name = names.get(scalar);
    if (name == null) {
      return schema;
    }
    boolean ours = type.getName().startsWith("org.coproduction.") && type != Enumeration.class;
    Map<String, Object> described = described(name, ours ? type : null);
    described.putAll(schema);
    return described;
  }

  private Map<String, Object> grammar(Class<?> type) {
    if (Id.class.isAssignableFrom(type)) {
      return pattern("[A-Za-z0-9._:-]{1,64}");
    }
    if (type == Words.class) {
      return map("type", "string", "pattern", "[^" + SPACE + "]");
    }
    if (type == Boolean.class) {
      return map("type", "boolean");
    }
    if (type == Integer.class) {
      return integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (type == FactKey.class) {
      return integer(0, Integer.MAX_VALUE);
    }
    if (type == Long.class) {
      return integer(-MAX_SAFE, MAX_SAFE);
    }
    if (type == HeadCount.class) {
      return integer(0, MAX_SAFE);
    }
    if (type == LocalDate.class) {
      Map<String, Object> schema = pattern("[0-9]{4}-" + MONTH_AND_DAY);
      schema.put("format", "date");
      return schema;
    }
    if (type == LocalTime.class) {
      return pattern("(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?");
    }
    if (type == ImpreciseDate.class) {
      return pattern(
          "(?:" + IMPRECISE + "(?:/(?:" + IMPRECISE + "|\\.\\.)?)?|(?:\\.\\.)?/" + IMPRECISE + ")");
    }
    if (type == WebAddress.class) {
      Map<String, Object> schema =
          pattern("[A-Za-z][A-Za-z0-9+.-]*:[^\\u0000-\\u0020\\u007F\"<>\\\\^`{|}]+");
      schema.put("maxLength", digits(WebAddress.MAX_LENGTH));
      return schema;
    }
    if (type == Period.class) {
      return pattern("P(?=[0-9])(?:[0-9]{1,3}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?");
    }
    if (type == PolicyShapes.HiddenToken.class) {
      return pattern("[\\[(*.:;_a-zA-Z<][ -/:-~]{0,7}");
    }
    if (type == Digest.class) {
      return pattern("sha-256:[0-9a-f]{64}");
    }
    if (type == LanguageTag.class) {
      return pattern("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?");
    }
    if (type == GssCode.class) {
      return pattern("[EJKLMNSW][0-9]{8}");
    }
    if (type == RuleCode.class) {
      return pattern("[a-z][a-z0-9-]{0,31}(?:\\.[a-z0-9-]{1,32}){1,4}");
    }
    if (type == RuleName.class) {
      Map<String, Object> schema = pattern("[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}");
      schema.put("maxLength", digits(80));
      return schema;
    }
    if (type == FindingShapes.CodeText.class) {
      return pattern("[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+");
    }
    if (type == FindingShapes.DetailName.class) {
      return pattern("[a-z][a-zA-Z]{0,31}");
    }
    if (type == Place.class) {
      return pattern(
          "(?:/(?:0|[1-9][0-9]{0,9}|" + String.join("|", new TreeSet<>(PublicNames.all())) + "))*");
    }
    if (type == DocumentRef.class) {
      return pattern(
          Stream.of(DocumentKind.values())
              .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining("|", "(?:", ")/(?:0|[1-9][0-9]{0,8})")));
    }
    if (type == Enumeration.class) {
      return map("enum", Enumeration.all().stream().map(Enumeration::name).toList());
    }
    if (type == FindingShapes.ConstantName.class) {
      return map(
          "enum",
          Enumeration.all().stream()
              .flatMap(enumeration -> constants(enumeration).stream())
              .distinct()
              .sorted()
              .toList());
    }
    throw new IllegalStateException("nobody has said how a schema tells " + type);
  }

  /** What the members of an object ask of one another, and narrower bounds of its numbers. */
  private Map<String, Object> more(String name) {
    return switch (name) {
      case "area" ->
          map(
              "anyOf",
              List.of(
                  map("required", List.of("code")),
                  map(
                      "required",
                      List.of("name"),
                      "properties",
                      map("name", reference(ValueShapes.WORDS)))));
      case "headCountInFull" ->
          map(
              "allOf",
              List.of(minima(0, "atLeast", "atMost")),
              "anyOf",
              List.of(
                  map("required", List.of("atLeast")),
                  map("required", List.of("atMost")),
                  map(
                      "required",
                      List.of("words"),
                      "properties",
                      map("words", reference(ValueShapes.WORDS)))));
      case "textSpan" -> map("allOf", List.of(minima(0, "start", "end")));
      case "sourceSpan" -> map("allOf", List.of(minima(1, "firstLine", "lastLine")));
      case "rate" -> map("allOf", List.of(minima(0, "met", "of")));
      case "outcome" -> map("allOf", List.of(minima(0, "passed", "failed")));
      case "reason" -> map("allOf", List.of(minima(1, "count")));
      case "finding" ->
          map(
              "allOf",
              List.of(minima(1, "line", "column")),
              "dependentRequired",
              map("line", List.of("column"), "column", List.of("line")));
      case "measure" -> measure();
      case "detail" -> detail();
      case "itemScore" ->
          map(
              "if",
              map("properties", map("result", map("const", "MET"))),
              "then",
              map("required", List.of("grade")),
              "else",
              map("properties", map("grade", false)));
      default -> Map.of();
    };
  }

  private static Map<String, Object> measure() {
    return map(
        "oneOf",
        List.of(
            map(
                "properties",
                map(
                    "type",
                    map("const", "RECORDED"),
                    "anyOf",
                    map("minItems", digits(1)),
                    "fact",
                    false,
                    "atLeast",
                    false),
                "required",
                List.of("anyOf")),
            map(
                "properties",
                map(
                    "type",
                    map("const", "DIFFERENT"),
                    "anyOf",
                    map("maxItems", digits(0)),
                    "atLeast",
                    map("minimum", digits(1))),
                "required",
                List.of("fact", "atLeast"))));
  }

  /** A detail has one of count, date, pointer and choice; a choice is out of the list it names. */
  private Map<String, Object> detail() {
    List<Object> kinds = new ArrayList<>();
    List<String> all = List.of("count", "date", "pointer", "choice");
    for (String kind : all) {
      Map<String, Object> others = new LinkedHashMap<>();
      all.stream().filter(other -> !other.equals(kind)).forEach(other -> others.put(other, false));
      if (!kind.equals("choice")) {
        others.put("of", false);
      }
      kinds.add(
          map(
              "required",
              kind.equals("choice") ? List.of("of", "choice") : List.of(kind),
              "properties",
              others));
    }
    List<Object> lists = new ArrayList<>();
    for (Enumeration enumeration : Enumeration.all()) {
      lists.add(
          map(
              "properties",
              map(
                  "of",
                  map("const", enumeration.name()),
                  "choice",
                  map("enum", constants(enumeration)))));
    }
    return map("oneOf", kinds, "anyOf", lists);
  }

  private static List<String> constants(Enumeration enumeration) {
    return Arrays.stream(enumeration.type().getEnumConstants()).map(Enum::name).toList();
  }

  private static Map<String, Object> minima(long minimum, String... members) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String member : members) {
      properties.put(member, map("minimum", digits(minimum)));
    }
    return map("properties", properties);
  }

  private static Map<String, Object> wordsOrBlank() {
    return map(
        "title",
        "Words or blank",
        "description",
        "Free text that somebody wrote or said; blank text counts as none.",
        "type",
        "string");
  }

  private static Map<String, Object> integer(long least, long most) {
    return map("type", "integer", "minimum", digits(least), "maximum", digits(most));
  }

  private static Map<String, Object> pattern(String whole) {
    return map("type", "string", "pattern", "^" + whole + "$");
  }

  private static Tree.Digits digits(long number) {
    return new Tree.Digits(Long.toString(number));
  }

  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      map.put((String) namesAndValues[at], namesAndValues[at + 1]);
    }
    return map;
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException fault) {
      throw new AssertionError(fault);
    }
  }

  static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(
          name.length() == 0
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  private static String title(String name) {
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
