package org.coproduction.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
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
 * Makes sound documents out of the table of types alone, so that it knows every member there is.
 */
final class Generator {

  /** How many of the optional members a document has. */
  enum Fill {
    NONE,
    SOME,
    ALL
  }

  private static final int TRIES = 1_000;

  private final Random random;
  private final Fill fill;
  private final Map<Class<?>, Supplier<Object>> scalars = new HashMap<>();

  Generator(long seed, Fill fill) {
    this.random = new Random(seed);
    this.fill = fill;
    text(
        Words.class, "A", "Cân ni siarad?", "two\nlines\t\"quoted\"", "\u0001 \uD83D\uDE00 \u2028");
    text(Id.class, "a", "Z9", "x.y:z_-", "0");
    text(ImpreciseDate.class, "2018-10-29", "2018-33", "2018~", "2018/..", "20XX");
    text(LocalDate.class, "2021-09-27", "2024-02-29");
    text(LocalTime.class, "09:30", "18:00:05");
    text(Period.class, "P6Y", "P18M", "P1Y6M10D");
    text(PolicyShapes.HiddenToken.class, "*", "[c]", "low");
    text(WebAddress.class, "https://example.org/a?b=c#d");
    text(Digest.class, "sha-256:" + "0f".repeat(32));
    text(LanguageTag.class, "en-GB", "cy", "zh-Hant");
    text(GssCode.class, "E06000010", "W06000001");
    text(RuleCode.class, "event.date.missing");
    text(Place.class, "", "/activities/0/what", "/groups/12");
    text(FindingShapes.CodeText.class, "json.member.unknown", "event.date.missing");
    text(FindingShapes.DetailName.class, "most", "nearest");
    text(RuleName.class, "contributors-are-told");
    text(FindingShapes.ConstantName.class, "PARENT_CARERS", "ERROR");
    text(Enumeration.class, "GROUP_KIND", "SEVERITY");
    scalars.put(
        DocumentRef.class,
        () -> new DocumentRef(oneOf(DocumentKind.values()), random.nextInt(12)).toString());
    scalars.put(Boolean.class, random::nextBoolean);
    // The number of the only fact there is.
    scalars.put(FactKey.class, () -> new Tree.Digits("0"));
    for (Class<?> number : List.of(Integer.class, Long.class, HeadCount.class)) {
      scalars.put(number, () -> new Tree.Digits(Integer.toString(random.nextInt(40))));
    }
  }

  private void text(Class<?> type, String... texts) {
    scalars.put(type, () -> oneOf(texts));
  }

  /** Replaces the texts of one type. */
  Generator with(Class<?> type, String text) {
    text(type, text);
    return this;
  }

  /** A document as the library itself would write it. */
  Tree document(DocumentFormat<?> format) {
    return new Tree(value(format.shape()));
  }

  /** A value of one type, as the library itself would write it. */
  Tree value(RecordType<?> type) {
    return new Tree(value(type.codec()));
  }

  private Object value(Codec<?> codec) {
    if (codec instanceof Scalar<?> scalar) {
      return scalar(scalar.type());
    }
    if (codec instanceof Choice<?> choice) {
      return oneOf(choice.constants().keySet().toArray(String[]::new));
    }
    if (codec instanceof PlainOrFull<?> either) {
      return fill == Fill.ALL || (fill == Fill.SOME && random.nextBoolean())
          ? sound(either.full(), either)
          : value(either.plain());
    }
    if (codec instanceof Shape<?, ?> shape) {
      return sound(shape, shape);
    }
    return constant((Constant) codec);
  }

  private Object scalar(Class<?> type) {
    return scalars.get(Id.class.isAssignableFrom(type) ? Id.class : type).get();
  }

  private static Object constant(Constant constant) {
    JacksonTokenSink sink = JacksonTokenSink.compact();
    constant.write("", sink);
    String written = sink.finished();
    return written.startsWith("\"")
        ? written.substring(1, written.length() - 1)
        : new Tree.Digits(written);
  }

  /**
   * Some members exclude one another or are only sound together: tries until the reader takes the
   * object and the writer writes it just so.
   */
  private <T> Object sound(Shape<?, ?> shape, Codec<T> as) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      // Not every object can have all its members.
      boolean few = attempt >= 10;
      Object object = members(shape, few ? Fill.SOME : fill);
      if (isSound(new Tree(object).text(), as)) {
        return object;
      }
    }
    throw new IllegalStateException("nothing sound was found for " + shape.members());
  }

  private static <T> boolean isSound(String text, Codec<T> codec) {
    try (TokenSource source = new JacksonTokenSource(text, ReadLimits.standard())) {
      Pass pass = new Pass(source, DocumentRef.the(DocumentKind.EVENT), ReadLimits.standard());
      T value = pass.over(codec);
      if (value == null) {
        return false;
      }
      JacksonTokenSink sink = JacksonTokenSink.compact();
      codec.write(value, sink);
      return sink.finished().equals(text);
    }
  }

  private Map<String, Object> members(Shape<?, ?> shape, Fill fill) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Member<?, ?> member : shape.members()) {
      boolean present =
          fill == Fill.ALL || (fill == Fill.SOME && random.nextInt(3) > 0) || member.isRequired();
      if (present) {
        members.put(
            member.name(),
            member instanceof Member.Many<?, ?, ?> ? list(member, fill) : value(member.codec()));
      }
    }
    return members;
  }

  private List<Object> list(Member<?, ?> member, Fill fill) {
    int fewest = member.isRequired() && fill != Fill.ALL ? 0 : 1;
    List<Object> list = new ArrayList<>();
    for (int size = fewest + random.nextInt(2); size > 0; size--) {
      list.add(value(member.codec()));
    }
    return list;
  }

  @SafeVarargs
  private <V> V oneOf(V... values) {
    return values[random.nextInt(values.length)];
  }
}
