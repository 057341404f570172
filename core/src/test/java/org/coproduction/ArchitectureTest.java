package org.coproduction;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of core and which way they point. What no class may do, {@code testkit} tests. */
class ArchitectureTest {

  private static final String ROOT = "org.coproduction";

  /** Each room, lowest first, and the rooms it may import; it may import all that those may. */
  private static final Map<String, List<String>> ROOMS = rooms();

  /** What stands below all rooms; of Immutables only annotations, which no JVM ever looks for. */
  private static final List<String> EVERYWHERE =
      List.of("java..", "org.jspecify..", "org.immutables.value..");

  /** Libraries, and the lowest room that may know each of them. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "constraint", List.of("jakarta.validation.."),
          "privacy", List.of("com.google.i18n.phonenumbers..", "org.nibor.autolink.."));

  /** The arrows that may point up, each with its reason. */
  private static final List<UpwardArrow> UPWARD_ARROWS =
      List.of(
          new UpwardArrow(
              ROOT + ".constraint.HoldsTogether",
              ROOT + ".validation.HoldsTogetherValidator",
              "an annotation that names no validator, and a service file that names it, fails"
                  + " under Apache BVal"));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static Map<String, List<String>> rooms() {
    List<String> domain =
        List.of("participant", "feedback", "event", "theme", "charter", "evidence");
    Map<String, List<String>> rooms = new LinkedHashMap<>();
    rooms.put("value", List.of());
    rooms.put("text", List.of("value"));
    rooms.put("disclosure", List.of("value"));
    rooms.put("agreement", List.of("value"));
    rooms.put("finding", List.of("value"));
    rooms.put("constraint", List.of("finding"));
    rooms.put("check", List.of("constraint"));
    rooms.put("participant", List.of("constraint"));
    rooms.put("feedback", List.of("participant"));
    rooms.put("event", List.of("feedback"));
    rooms.put("stance", List.of("feedback", "text"));
    rooms.put("theme", List.of("event", "stance", "agreement"));
    rooms.put("charter", List.of("constraint"));
    rooms.put("evidence", List.of("participant"));
    rooms.put("dossier", domain);
    rooms.put("privacy", and(domain, "text", "check", "localoffer"));
    rooms.put("intake", and(domain, "text", "stance", "privacy"));
    rooms.put("validation", and(domain, "text", "privacy", "dossier", "check"));
    rooms.put("scoring", and(domain, "text", "dossier", "check", "agreement"));
    rooms.put("publication", and(domain, "privacy", "disclosure", "dossier", "localoffer", "loop"));
    rooms.put("retention", List.of("dossier", "localoffer"));
    rooms.put("loop", List.of("dossier"));
    rooms.put("localoffer", List.of("feedback"));
    rooms.put("portfolio", List.of("scoring"));
    rooms.put("rendering", List.of("intake", "publication", "loop", "localoffer", "portfolio"));
    return rooms;
  }

  @TestFactory
  Stream<DynamicTest> aRoomImportsOnlyTheRoomsBelowIt() {
    return ROOMS.keySet().stream().map(room -> dynamicTest(room, () -> importsOnlyWhatItMay(room)));
  }

  private static void importsOnlyWhatItMay(String room) {
    classes()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowedIn(room)).or(endOfAnUpwardArrow(room)))
        .because("arrows between rooms point down only, and core has few libraries")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void theFrontDoorImportsOnlyRoomsAndTheirLibraries() {
    List<String> allowed = new ArrayList<>(EVERYWHERE);
    allowed.add(ROOT + "..");
    LIBRARIES.values().forEach(allowed::addAll);

    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .because("core has few libraries")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void everyPackageIsARoomOfTheTable() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass type : CORE) {
      packages.add(type.getPackageName());
    }
    packages.remove(ROOT);

    assertThat(packages)
        .as("packages of core; a new one needs a line in ROOMS and in ARCHITECTURE.md")
        .isSubsetOf(ROOMS.keySet().stream().map(room -> ROOT + "." + room).toList());
  }

  @Test
  void packagesAreFreeOfCycles() {
    SliceRule rule = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();
    for (UpwardArrow arrow : UPWARD_ARROWS) {
      rule = rule.ignoreDependency(name(arrow.from()), name(arrow.to()));
    }
    rule.because("a cycle of rooms is one room").allowEmptyShould(true).check(CORE);
  }

  private static String packageOf(String room) {
    return ROOT + "." + room + "..";
  }

  private static String[] allowedIn(String room) {
    List<String> allowed = new ArrayList<>(EVERYWHERE);
    for (String below : withAllBelow(room)) {
      allowed.add(packageOf(below));
      allowed.addAll(LIBRARIES.getOrDefault(below, List.of()));
    }
    return allowed.toArray(String[]::new);
  }

  private static Set<String> withAllBelow(String room) {
    Set<String> all = new TreeSet<>(Set.of(room));
    ROOMS.get(room).forEach(below -> all.addAll(withAllBelow(below)));
    return all;
  }

  private static DescribedPredicate<JavaClass> endOfAnUpwardArrow(String room) {
    List<String> ends =
        UPWARD_ARROWS.stream()
            .filter(arrow -> arrow.from().startsWith(ROOT + "." + room + "."))
            .map(UpwardArrow::to)
            .toList();
    return describe(
        "are named as the end of an upward arrow", type -> ends.contains(type.getName()));
  }

  private static List<String> and(List<String> rooms, String... more) {
    List<String> all = new ArrayList<>(rooms);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  /** One class of a lower room that may name one class of a higher room. */
  private record UpwardArrow(String from, String to, String because) {}
}
