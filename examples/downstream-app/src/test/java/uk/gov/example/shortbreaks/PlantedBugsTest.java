package uk.gov.example.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The app's own tests, which are written with the testkit alone, find every bug in it. */
class PlantedBugsTest {

  private static final int TESTS_OF_THE_APP = 30;

  private static final List<Class<?>> TESTS =
      ReflectionSupport.findAllClassesInPackage(
          PlantedBugsTest.class.getPackageName(),
          type -> type != PlantedBugsTest.class && type != UnderTest.class,
          name -> name.endsWith("Test"));

  /** One for all runs: to find the engines takes longer than many a test. */
  private static final Launcher LAUNCHER = LauncherFactory.create();

  /** What became of each test class where there is no bug. */
  private static final Map<Class<?>, Outcome> WITHOUT_A_BUG = new HashMap<>();

  /** What became of a test class, and the kinds of part that it looked at. */
  private record Outcome(TestExecutionSummary summary, Set<Class<?>> saw) {

    boolean hasFailed() {
      return !summary.getFailures().isEmpty();
    }
  }

  @BeforeAll
  static void theTestsOfTheAppRunWithoutABug() {
    TESTS.forEach(test -> WITHOUT_A_BUG.put(test, outcome(test, UnaryOperator.identity())));
  }

  @Test
  void theTestsOfTheAppPassWithoutABug() {
    assertThat(WITHOUT_A_BUG.values()).noneMatch(Outcome::hasFailed);
    assertThat(WITHOUT_A_BUG.values())
        .allSatisfy(outcome -> assertThat(outcome.saw()).isNotEmpty());
    assertThat(
            WITHOUT_A_BUG.values().stream()
                .mapToLong(outcome -> outcome.summary().getTestsSucceededCount())
                .sum())
        .isGreaterThanOrEqualTo(TESTS_OF_THE_APP);
  }

  /**
   * A class that sees none of the changed parts does what it does without a bug, and is not run
   * again.
   */
  @ParameterizedTest
  @EnumSource(PlantedBug.class)
  void theTestsOfTheAppFindABug(PlantedBug bug) {
    Set<Class<?>> changed = bug.changes();
    Set<Class<?>> failed = new HashSet<>();
    for (Class<?> test : TESTS) {
      if (WITHOUT_A_BUG.get(test).saw().stream().anyMatch(changed::contains)) {
        Outcome outcome = outcome(test, bug::in);
        if (outcome.hasFailed()) {
          failed.add(test);
          assertThat(outcome.summary().getFailures())
              .as("found by what a test asks, not by a fault of the test")
              .anyMatch(failure -> failure.getException() instanceof AssertionError);
        }
      }
    }

    assertThat(changed).as("what the bug changes").isNotEmpty();
    assertThat(failed).as("test classes that fail").isEqualTo(bug.foundBy());
  }

  @Test
  void thereAreTwentyBugsOrMore() {
    assertThat(PlantedBug.values()).hasSizeGreaterThanOrEqualTo(20);
  }

  private static Outcome outcome(Class<?> test, UnaryOperator<Parts> bug) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(test))
            // Not to the console: that twenty runs fail is what is asked for.
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.database", "target/planted-database")
            // That a test fails is enough: nobody reads the sample, and no run rests on another.
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    Set<Class<?>> saw = UnderTest.seenBy(bug, () -> LAUNCHER.execute(request, listener));
    return new Outcome(listener.getSummary(), saw);
  }
}
