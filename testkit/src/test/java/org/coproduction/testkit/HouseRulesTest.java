package org.coproduction.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.text.Format;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.Coproduction;
import org.coproduction.exchange.CsvSheet;
import org.coproduction.exchange.Written;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.TokenSink;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedText;
import org.coproduction.publication.PublishedWork;
import org.coproduction.rendering.Page;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** What no class of the library may do, in any of its modules: the habits of a good guest. */
class HouseRulesTest {

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.coproduction");

  private static final Pattern UNMODIFIABLE =
      Pattern.compile(
          "java\\.util\\.(ImmutableCollections\\$.*|Collections\\$(Unmodifiable|Empty|Singleton).*)");

  /** A module that is not there breaks no rule. */
  @Test
  void theRulesAreForAllModules() {
    for (Class<?> of :
        List.of(
            Coproduction.class,
            DocumentFormat.class,
            CsvSheet.class,
            org.coproduction.json.jackson2.CoproductionModule.class,
            Samples.class)) {
      assertThat(LIBRARY.contain(of)).as(of.getName()).isTrue();
    }
    assertThat(LIBRARY.contain(HouseRulesTest.class)).isFalse();
  }

  @Test
  void nothingAsksTheClock() {
    noClasses()
        .should()
        .callMethodWhere(
            target(name("now"))
                .or(
                    target(owner(assignableTo(Clock.class)))
                        .and(target(nameStartingWith("system"))))
                .or(
                    target(owner(assignableTo(System.class)))
                        .and(target(name("currentTimeMillis"))))
                .or(target(owner(assignableTo(System.class))).and(target(name("nanoTime"))))
                .as("the target asks the clock"))
        .because("the day is an argument, so that the same input gives the same bytes")
        .check(LIBRARY);
  }

  @Test
  void nothingAsksTheMachineWhereItStands() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault", Locale.Category.class)
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .because("a result may not depend on the locale, zone or charset of a machine")
        .check(LIBRARY);
  }

  @Test
  void textIsTurnedIntoBytesAndBackWithANamedCharset() {
    noClasses()
        .should()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callConstructor(String.class, byte[].class, int.class, int.class)
        .because("the default charset is the machine's, not the document's")
        .check(LIBRARY);
  }

  @Test
  void textIsFormattedAndFoldedForANamedLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .because("the default locale is the machine's: in Turkish, I is not i")
        .check(LIBRARY);
  }

  @Test
  void nothingIsLeftToChance() {
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Math.class)))
                .and(target(name("random")))
                .or(target(owner(assignableTo(UUID.class))).and(target(name("randomUUID"))))
                .or(target(owner(assignableTo(ThreadLocalRandom.class))))
                .as("the target is a source of chance"))
        .orShould()
        .callConstructor(Random.class)
        .because("the same input gives the same bytes")
        .check(LIBRARY);
  }

  @Test
  void nothingIsPrintedOrLogged() {
    noClasses()
        .should()
        .accessFieldWhere(
            describe(
                "the target is System.out or System.err",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getName())))
        .orShould()
        .callMethodWhere(
            target(owner(assignableTo(Throwable.class)))
                .and(target(name("printStackTrace")))
                .and(target(rawParameterTypes(new Class<?>[0])))
                .or(target(owner(assignableTo(System.class))).and(target(name("getLogger"))))
                .as("the target is printStackTrace() or System.getLogger()"))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
        .because("a log is where personal data leaks; what is noticed is a finding")
        .check(LIBRARY);
  }

  @Test
  void nothingReachesForTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.nio.channels..", "javax.net..")
                .and(not(type(URI.class).or(type(URISyntaxException.class))))
                .as("are of the network; an address that is only held is not"))
        .because("values in, values out")
        .check(LIBRARY);
  }

  /** A published value that anybody could make would be a way round the gate. */
  @Test
  void onlyTheGateMakesWhatIsPublished() {
    constructors()
        .that()
        .areDeclaredInClassesThat()
        .haveNameMatching("org\\.coproduction\\.publication\\.Published.*")
        .should()
        .notBePublic()
        .because("whoever writes published values must not be able to make them of raw text")
        .check(LIBRARY);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.coproduction.publication.TextGate")
        .should()
        .callConstructor(PublishedText.class, String.class, Optional.class)
        .because("there is one way from words to published texts")
        .check(LIBRARY);
  }

  @Test
  void whoWritesPublicationsSeesNothingButWhatCameThroughTheGate() {
    noClasses()
        .that()
        .haveNameMatching(
            "org\\.coproduction\\.((json|rendering)\\.Publication.+"
                + "|rendering\\.(YouSaid|LocalOffer)Part)")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "org.coproduction.feedback..",
                    "org.coproduction.event..",
                    "org.coproduction.evidence..",
                    "org.coproduction.theme..",
                    "org.coproduction.dossier..",
                    "org.coproduction.localoffer..")
                .or(type(Words.class))
                .and(describe("are records of the domain", type -> !type.isEnum())))
        .because("every published shape goes through the gate")
        .check(LIBRARY);
    noClasses()
        .that(
            describe(
                "are outside the gate and know published values",
                type ->
                    !type.getPackageName().equals("org.coproduction.publication")
                        && type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                known ->
                                    known.getTargetClass().isEquivalentTo(PublishedText.class)
                                        || known
                                            .getTargetClass()
                                            .isEquivalentTo(PublishedWork.class)
                                        || known
                                            .getTargetClass()
                                            .isEquivalentTo(PublishedLocalOffer.class))))
        .should()
        .callMethod(FeedbackItem.class, "getText")
        .orShould()
        .callMethod(LocalOfferComment.class, "said")
        .orShould()
        .callMethod(LocalOfferComment.class, "answer")
        .because("whoever can write a publication reads nothing that did not come through the gate")
        .check(LIBRARY);
  }

  /** Other programs know codebooks, so a codebook is made; but of published values alone. */
  @Test
  void whoPublishesForOtherProgramsReadsNoRecord() {
    noClasses()
        .that()
        .haveNameMatching("org\\.coproduction\\.exchange\\.Publication.+")
        .should()
        .callMethodWhere(
            target(nameStartingWith("get"))
                .and(
                    target(
                        owner(
                            resideInAnyPackage(
                                "org.coproduction.feedback..",
                                "org.coproduction.event..",
                                "org.coproduction.evidence..",
                                "org.coproduction.theme..",
                                "org.coproduction.dossier..",
                                "org.coproduction.localoffer.."))))
                .as("the target reads a record of the domain"))
        .because("every published shape goes through the gate")
        .check(LIBRARY);
  }

  /**
   * The ways out of the library. Whoever adds one says here whether it is a published shape, which
   * takes what came through the gate and nothing else, or a working copy or result, which is for
   * those who do the work; a published one is added to {@code PublishedShapes}, where the canaries
   * are.
   */
  private static final Set<String> WORKING_COPIES_AND_RESULTS =
      Set.of(
          "org.coproduction.exchange.CsvSheet.write",
          "org.coproduction.exchange.QdaCodebooks.write",
          "org.coproduction.exchange.ThemeFinder.writeMapping",
          "org.coproduction.exchange.ThemeFinder.writePositions",
          "org.coproduction.exchange.ThemeFinder.writeThemes",
          "org.coproduction.finding.Messages.meaning",
          "org.coproduction.finding.Messages.remedy",
          "org.coproduction.finding.Messages.sentence",
          "org.coproduction.json.DocumentFormat.write",
          "org.coproduction.json.DocumentFormat.writeBytes",
          "org.coproduction.json.DocumentFormat.writeCompact",
          "org.coproduction.json.ProblemJson.bytes",
          "org.coproduction.json.ProblemJson.text",
          "org.coproduction.json.RecordType.textOf",
          "org.coproduction.json.RecordType.write",
          "org.coproduction.rendering.Printable.oneLine",
          "org.coproduction.rendering.Rendering.assessment",
          "org.coproduction.rendering.Rendering.comparison",
          "org.coproduction.rendering.Rendering.heard",
          "org.coproduction.rendering.Rendering.lines",
          "org.coproduction.rendering.Rendering.loop",
          "org.coproduction.rendering.Rendering.portfolio",
          "org.coproduction.rendering.Rendering.report",
          "org.coproduction.rendering.Rendering.scorecard");

  private static final Set<String> PUBLISHED_SHAPES =
      Set.of(
          "org.coproduction.exchange.PublicationExchange.codebook",
          "org.coproduction.exchange.PublicationExchange.themes",
          "org.coproduction.json.PublicationJson.write",
          "org.coproduction.rendering.PublicationCalendar.write",
          "org.coproduction.rendering.PublicationCsv.attendance",
          "org.coproduction.rendering.PublicationCsv.commentCounts",
          "org.coproduction.rendering.PublicationCsv.comments",
          "org.coproduction.rendering.PublicationCsv.heard",
          "org.coproduction.rendering.PublicationCsv.heardByChannel",
          "org.coproduction.rendering.PublicationCsv.quotes",
          "org.coproduction.rendering.PublicationCsv.responses",
          "org.coproduction.rendering.PublicationCsv.themes",
          "org.coproduction.rendering.Rendering.localOffer",
          "org.coproduction.rendering.Rendering.publication",
          "org.coproduction.rendering.Rendering.youSaid");

  @Test
  void everyWayOutIsEitherAPublishedShapeOrAKnownWorkingCopy() {
    Set<String> known = new TreeSet<>();
    List<String> pastTheGate = new ArrayList<>();
    for (JavaClass type : LIBRARY) {
      for (Method method : type.reflect().getDeclaredMethods()) {
        if (isWayOut(type, method)) {
          String name = type.getName() + "." + method.getName();
          known.add(name);
          boolean onlyPublished =
              Stream.of(method.getParameterTypes())
                  .filter(of -> of.getName().startsWith("org.coproduction."))
                  .allMatch(of -> of.getSimpleName().startsWith("Published") || of.isEnum());
          if (PUBLISHED_SHAPES.contains(name) && !onlyPublished) {
            pastTheGate.add(name);
          }
        }
      }
    }
    Set<String> told = new TreeSet<>(WORKING_COPIES_AND_RESULTS);
    told.addAll(PUBLISHED_SHAPES);

    assertThat(known)
        .as("a new way out is told in the lists above; see their comment")
        .isEqualTo(told);
    assertThat(pastTheGate).isEmpty();
  }

  /** Public methods by which records become a page, table, file or text, or are written to one. */
  private static boolean isWayOut(JavaClass type, Method method) {
    boolean written =
        Set.of(Page.class, Written.class, String.class, CharSequence.class, byte[].class)
                .contains(method.getReturnType())
            || Stream.of(method.getParameterTypes())
                .anyMatch(
                    to ->
                        Appendable.class.isAssignableFrom(to)
                            || OutputStream.class.isAssignableFrom(to)
                            || TokenSink.class.isAssignableFrom(to));
    boolean ofRecords =
        Stream.of(method.getParameterTypes())
            .anyMatch(
                of ->
                    of == Object.class
                        || Collection.class.isAssignableFrom(of)
                        || (of.getName().startsWith("org.coproduction.")
                            && !of.isEnum()
                            && !TokenSink.class.isAssignableFrom(of)));
    return written
        && ofRecords
        && Modifier.isPublic(type.reflect().getModifiers())
        && (type.reflect().getEnclosingClass() == null
            || Modifier.isPublic(type.reflect().getEnclosingClass().getModifiers()))
        && Modifier.isPublic(method.getModifiers())
        && method.getParameterCount() > 0
        && !method.getDeclaringClass().equals(Page.class)
        && !method.isSynthetic()
        && !method.getName().equals("toString");
  }

  /** A rule about classes that are not there would hold for ever. */
  @Test
  void theRulesOfTheGateFindItsWriters() {
    assertThat(LIBRARY)
        .extracting(JavaClass::getName)
        .contains(
            "org.coproduction.publication.TextGate",
            "org.coproduction.rendering.PublicationPart",
            "org.coproduction.rendering.PublicationCsv",
            "org.coproduction.rendering.PublicationCalendar",
            "org.coproduction.rendering.YouSaidPart",
            "org.coproduction.rendering.LocalOfferPart",
            "org.coproduction.exchange.PublicationExchange",
            "org.coproduction.json.PublicationJson");
  }

  @Test
  void noStaticFieldCanBeSet() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("there is no global state")
        .check(LIBRARY);
  }

  /** A field that cannot be set can still hold a list that can be changed. */
  @Test
  void noStaticFieldHoldsWhatCanBeChanged() throws IllegalAccessException {
    int seen = 0;
    List<String> changeable = new ArrayList<>();
    for (JavaClass type : LIBRARY) {
      for (Field field : type.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          field.setAccessible(true);
          seen++;
          if (canBeChanged(field.get(null))) {
            changeable.add(field.toString());
          }
        }
      }
    }
    assertThat(changeable).isEmpty();
    assertThat(seen).isGreaterThan(100);
  }

  private static boolean canBeChanged(Object value) {
    if (value instanceof Collection || value instanceof Map) {
      return !UNMODIFIABLE.matcher(value.getClass().getName()).matches();
    }
    return (value != null && value.getClass().isArray() && Array.getLength(value) > 0)
        || value instanceof StringBuilder
        || (value instanceof Number && !value.getClass().getPackageName().equals("java.lang"))
        || value instanceof Date
        || value instanceof Format;
  }
}
