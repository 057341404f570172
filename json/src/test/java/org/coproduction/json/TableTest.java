package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.disclosure.Release;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Muted;
import org.coproduction.finding.Report;
import org.coproduction.finding.RuleOutcome;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.scoring.ExhibitOnRecord;
import org.coproduction.scoring.FactKey;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.Measure;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.validation.Profile;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of types lists every attribute of every record there is. */
class TableTest {

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

  /** Attributes whose public name is not their own, by type. */
  private static final Map<Class<?>, Map<String, String>> RENAMED =
      Map.of(
          // As findings call it.
          FactOnRecord.class, Map.of("place", "pointer"),
          ExhibitOnRecord.class, Map.of("place", "pointer"));

  /** Types whose form in documents is not that of their attributes; each has a test of its own. */
  private static final Set<Class<?>> OF_THEIR_OWN_FORM =
      Set.of(
          Finding.class,
          Muted.class,
          RuleOutcome.class,
          Measure.class,
          ScorecardShapes.Tally.class,
          Release.class,
          ImpreciseDate.class,
          HeadCount.class);

  @TestFactory
  Stream<DynamicTest> everyAttributeIsAMember() {
    return shapes().entrySet().stream()
        .filter(entry -> !OF_THEIR_OWN_FORM.contains(entry.getKey()))
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().getSimpleName(),
                    () ->
                        assertThat(entry.getValue().members())
                            .extracting(Member::name)
                            .containsExactlyInAnyOrderElementsOf(publicNames(entry.getKey()))));
  }

  @Test
  void everyRecordOfADossierIsInTheTable() {
    Set<Class<?>> reached = new LinkedHashSet<>();
    reach(Dossier.class, reached);
    reach(Scorecard.class, reached);
    reach(Report.class, reached);
    reach(Rubric.class, reached);
    reach(Profile.class, reached);
    // It is no document.
    reached.remove(Dossier.class);
    // It is a member by the word of its dimension.
    reached.remove(DimensionScore.class);
    // It is a number.
    reached.remove(FactKey.class);

    assertThat(shapes().keySet()).containsAll(reached);
    assertThat(reached).hasSizeGreaterThan(50);
  }

  @Test
  void everyAttributeOfAFindingComesBack() {
    assertThat(FindingShapes.FINDING.members())
        .extracting(Member::name)
        .containsExactly(
            "code",
            "severity",
            "gradedFrom",
            "category",
            "document",
            "pointer",
            "line",
            "column",
            "charterPointer",
            "arguments");
  }

  @Test
  void aReleaseIsItsCountsAndWhichOfThemAreHidden() {
    assertThat(PolicyShapes.RELEASE.members())
        .extracting(Member::name)
        .containsExactly("counted", "rows", "policy", "hidden");
  }

  @Test
  void everyEnumerationOfTheTableCanBeADetailOfAFinding() {
    Set<Class<?>> used = new LinkedHashSet<>();
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      choices(format.shape(), used);
    }

    assertThat(Enumeration.all())
        .extracting(Enumeration::type)
        .map(Class.class::cast)
        .containsAll(used);
    assertThat(Enumeration.all()).extracting(Enumeration::name).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void everyWordOfAListIsInUpperCaseAndEveryMemberIsNamedAsPointersNameIt() {
    for (Enumeration enumeration : Enumeration.all()) {
      assertThat(enumeration.type().getEnumConstants())
          .extracting(Enum::name)
          .allMatch(word -> word.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"));
    }
    Set<String> dimensions =
        Stream.of(Dimension.values()).map(Enum::name).collect(Collectors.toSet());
    assertThat(PublicNames.all())
        .filteredOn(name -> !dimensions.contains(name))
        .allMatch(name -> name.matches("[a-z][a-zA-Z]{0,31}"));
  }

  private static void choices(Codec<?> codec, Set<Class<?>> used) {
    if (codec instanceof Choice<?> choice) {
      used.add(choice.constants().values().iterator().next().getDeclaringClass());
    } else if (codec instanceof PlainOrFull<?> either) {
      choices(either.full(), used);
    } else if (codec instanceof Shape<?, ?> shape) {
      shape.members().forEach(member -> choices(member.codec(), used));
    }
  }

  private static Set<String> publicNames(Class<?> type) {
    Map<String, String> renamed = RENAMED.getOrDefault(type, Map.of());
    Set<String> names = new TreeSet<>();
    attributes(type).keySet().forEach(name -> names.add(renamed.getOrDefault(name, name)));
    return names;
  }

  /** The attributes of a record or domain type, by name, with their types. */
  private static Map<String, Type> attributes(Class<?> type) {
    Map<String, Type> attributes = new LinkedHashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        attributes.put(component.getName(), component.getGenericType());
      }
    } else {
      for (Method method : type.getMethods()) {
        int prefix =
            method.getName().startsWith("get") ? 3 : method.getName().startsWith("is") ? 2 : 0;
        if (prefix > 0
            && method.getParameterCount() == 0
            && !Modifier.isStatic(method.getModifiers())) {
          String name = method.getName().substring(prefix);
          attributes.put(
              Character.toLowerCase(name.charAt(0)) + name.substring(1),
              method.getGenericReturnType());
        }
      }
    }
    return attributes;
  }

  /** Follows attributes to all domain types and to the records of scoring. */
  static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
    } else if (type instanceof Class<?> one
        && one.getName().startsWith("org.coproduction.")
        && (hasBuilder(one) || (one.getPackageName().endsWith(".scoring") && one.isRecord()))
        && reached.add(one)) {
      attributes(one).values().forEach(attribute -> reach(attribute, reached));
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  private static Map<Class<?>, Shape<?, ?>> shapes() {
    Map<Class<?>, Shape<?, ?>> shapes = new LinkedHashMap<>();
    for (Class<?> table : TABLES) {
      for (Field field : table.getDeclaredFields()) {
        if (field.getType() == Shape.class
            && ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
                instanceof Class<?> type) {
          shapes.put(type, shape(field));
        }
      }
    }
    return shapes;
  }

  private static Shape<?, ?> shape(Field field) {
    try {
      return (Shape<?, ?>) field.get(null);
    } catch (IllegalAccessException fault) {
      throw new AssertionError(fault);
    }
  }
}
