package org.coproduction.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.scoring.Measure;
import org.coproduction.validation.RuleCode;
import org.coproduction.value.Area;
import org.coproduction.value.CueId;
import org.coproduction.value.Digest;
import org.coproduction.value.FactKind;
import org.coproduction.value.GssCode;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Id;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Provenance;
import org.coproduction.value.Provenance.Kind;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/**
 * Random records of every type: any member may be there or not.
 *
 * <p>Records in a list are told apart by identifiers that count up; references name one of the
 * first few, so most of them resolve. The same seed gives the same record.
 */
public final class RandomRecords {

  private static final List<String> DATES =
      List.of(
          "2019", "2020-03-02", "2020-06", "2020-33", "2020-09-14/2020-10", "2020~", "../2020-05");

  private static final List<String> RULE_CODES =
      List.of("evidence.aim.missing", "privacy.identifier.email");

  /** The limits of words, and one more. */
  private static final List<Integer> LENGTHS = List.of(500, 501, 2_000, 2_001, 20_000, 20_001);

  private final Random random;
  private double density = 0.5;
  private int longest = 2;
  private double overlongWords;
  private double overlongLists;
  private double repeatedIds;
  private boolean stated;
  private String text = "word";
  private Optional<Words> said = Optional.empty();
  private String idPrefix = "x";

  private RandomRecords(Random random) {
    this.random = random;
  }

  /** {@return records by a seed} */
  public static RandomRecords by(long seed) {
    return new RandomRecords(new Random(seed));
  }

  /** How likely it is that an optional member is there, from 0 to 1. */
  public RandomRecords density(double likelihood) {
    this.density = likelihood;
    return this;
  }

  /** How long lists can be. */
  public RandomRecords longest(int elements) {
    this.longest = elements;
    return this;
  }

  /** How likely it is that words are as long as a limit or one longer, from 0 to 1. */
  public RandomRecords overlongWords(double likelihood) {
    this.overlongWords = likelihood;
    return this;
  }

  /** How likely it is that a list is as long as its limit or one longer, from 0 to 1. */
  public RandomRecords overlongLists(double likelihood) {
    this.overlongLists = likelihood;
    return this;
  }

  /** How likely it is that a record has the identifier of another, from 0 to 1. */
  public RandomRecords repeatedIds(double likelihood) {
    this.repeatedIds = likelihood;
    return this;
  }

  /** What all words are; identifiers stay as they are. */
  public RandomRecords saying(Words words) {
    this.said = Optional.of(words);
    return this;
  }

  /** All facts are stated by a person. */
  public RandomRecords stated() {
    this.stated = true;
    return this;
  }

  /** What all words and identifiers hold. */
  public RandomRecords holding(String marker) {
    this.text = marker;
    this.idPrefix = marker;
    return this;
  }

  /** {@return a record of a type} */
  public <T> T record(Class<T> type) {
    return type.cast(domain(type, random.nextInt(longest + 1)));
  }

  private Object domain(Class<?> type, int index) {
    Object builder = DomainTypes.builder(type);
    for (DomainTypes.Member member : DomainTypes.members(type)) {
      boolean itsOwn = member.name().equals("id");
      member.give(
          builder, itsOwn ? ownId((Class<?>) member.type(), index) : value(member.type(), index));
    }
    return DomainTypes.build(builder);
  }

  private Object value(Type type, int index) {
    if (type instanceof Class<?> plain) {
      return single(plain, index);
    }
    Class<?> held = DomainTypes.heldBy(type);
    if (type.getTypeName().startsWith("java.util.Optional<")) {
      return random.nextDouble() < density ? Optional.of(single(held, index)) : Optional.empty();
    }
    if (random.nextDouble() < overlongLists) {
      return Collections.nCopies(10_000 + random.nextInt(2), single(held, 0));
    }
    List<Object> list = new ArrayList<>();
    int size = random.nextDouble() < density ? 1 + random.nextInt(longest) : 0;
    for (int at = 0; at < size; at++) {
      list.add(single(held, at));
    }
    return list;
  }

  private Object single(Class<?> type, int index) {
    if (DomainTypes.isDomainType(type)) {
      return domain(type, index);
    }
    if (Id.class.isAssignableFrom(type)) {
      return id(type, random.nextInt(longest + 1));
    }
    if (type.isEnum()) {
      return pick(List.of(type.getEnumConstants()));
    }
    return leaf(type, index);
  }

  private Object leaf(Class<?> type, int index) {
    if (type == Words.class) {
      return words();
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == Integer.class || type == int.class) {
      return random.nextInt(20);
    } else if (type == ImpreciseDate.class) {
      ImpreciseDate date = ImpreciseDate.parse(pick(DATES));
      return random.nextBoolean() ? date : date.withWords(words());
    } else if (type == LocalDate.class) {
      return LocalDate.of(2020, 1 + random.nextInt(12), 1);
    } else if (type == LocalTime.class) {
      return LocalTime.of(random.nextInt(24), 30);
    } else if (type == HeadCount.class) {
      return headCount();
    } else if (type == Area.class) {
      return random.nextBoolean()
          ? Area.named(words())
          : Area.of(new GssCode("E06000010"), words());
    } else if (type == Boolean.class) {
      return random.nextBoolean();
    } else if (type == SourceSpan.class) {
      return SourceSpan.line(1 + random.nextInt(9));
    } else if (type == TextSpan.class) {
      return new TextSpan(1, 1 + random.nextInt(9));
    } else if (type == Provenance.class) {
      return provenance();
    } else if (type == Digest.class) {
      return new Digest("sha-256:" + "a".repeat(64));
    } else if (type == WebAddress.class) {
      return new WebAddress("https://example.org/" + idPrefix);
    } else if (type == LanguageTag.class) {
      return new LanguageTag("en");
    } else if (type == RuleCode.class) {
      return new RuleCode(pick(RULE_CODES));
    } else if (type == DocumentRef.class) {
      return new DocumentRef(DocumentKind.EVENT, index);
    } else if (type == Measure.class) {
      return new Measure.Recorded(List.of((FactKind) single(FactKind.class, 0)));
    }
    return record(type, index);
  }

  private Object record(Class<?> type, int index) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      values.add(value(component.getGenericType(), index));
    }
    return recordOf(type, values);
  }

  static Object recordOf(Class<?> type, List<Object> values) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values.toArray());
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(refused);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(type.getName(), impossible);
    }
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Object ownId(Class<?> type, int index) {
    return id(type, repeatedIds > 0 && random.nextDouble() < repeatedIds ? 0 : index);
  }

  private Object id(Class<?> type, int number) {
    return recordOf(type, List.of(idPrefix + number));
  }

  private Words words() {
    Words words = anyWords();
    return said.orElse(words);
  }

  private Words anyWords() {
    return random.nextDouble() < overlongWords
        ? Words.of((text + "x".repeat(20_001)).substring(0, pick(LENGTHS)))
        : Words.of(text + " " + random.nextInt(3));
  }

  private HeadCount headCount() {
    return switch (random.nextInt(3)) {
      case 0 -> HeadCount.exactly(random.nextInt(20));
      case 1 -> new HeadCount(OptionalLong.of(2), OptionalLong.empty(), Optional.of(words()));
      default -> HeadCount.inWords(words());
    };
  }

  private Provenance provenance() {
    Kind kind = stated ? Kind.STATED : pick(List.of(Kind.values()));
    if (kind == Kind.STATED) {
      return Provenance.stated();
    }
    boolean decided = kind != Kind.RECOGNISED;
    return new Provenance(
        kind,
        Optional.of(SourceSpan.line(1)),
        Optional.of((CueId) id(CueId.class, 1)),
        decided ? Optional.of(words()) : Optional.empty(),
        decided ? Optional.of(ImpreciseDate.parse("2021")) : Optional.empty());
  }
}
