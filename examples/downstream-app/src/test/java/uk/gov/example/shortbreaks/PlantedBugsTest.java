package uk.gov.example.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The app's own tests, which are written with the testkit alone, find every bug in it. */
class PlantedBugsTest {

  private static final int TESTS_OF_THE_APP = 30;

  @Test
  void theTestsOfTheAppPassWithoutABug() {
    TestExecutionSummary summary = tested("");

    assertThat(names(summary)).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isGreaterThanOrEqualTo(TESTS_OF_THE_APP);
  }

  @ParameterizedTest
  @EnumSource(PlantedBug.class)
  void theTestsOfTheAppFindABug(PlantedBug bug) {
    TestExecutionSummary summary = tested(bug.name());

    assertThat(names(summary)).as("tests that fail").isNotEmpty();
    assertThat(summary.getTestsFoundCount()).isGreaterThanOrEqualTo(TESTS_OF_THE_APP);
    // A bug that breaks every test would be found by any.
    assertThat(summary.getTestsSucceededCount()).isGreaterThan(TESTS_OF_THE_APP / 2);
    assertThat(summary.getFailures())
        .as("found by what a test asks, not by a fault of the test")
        .anyMatch(failure -> failure.getException() instanceof AssertionError);
  }

  @Test
  void thereAreTwentyBugsOrMore() {
    assertThat(PlantedBug.values()).hasSizeGreaterThanOrEqualTo(20);
  }

  private static List<String> names(TestExecutionSummary summary) {
    return summary.getFailures().stream()
        .map(failure -> failure.getTestIdentifier().getDisplayName())
        .toList();
  }

  private static TestExecutionSummary tested(String bug) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectPackage("uk.gov.example.shortbreaks"))
            .filters(
                includeClassNamePatterns(".*Test"), excludeClassNamePatterns(".*PlantedBugsTest"))
            // Not to the console: that twenty runs fail is what is asked for.
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.database", "target/planted-database")
            // That a test fails is enough: nobody reads the sample, and no run rests on another.
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    System.setProperty(UnderTest.PLANTED, bug);
    try {
      LauncherFactory.create().execute(request, listener);
    } finally {
      System.clearProperty(UnderTest.PLANTED);
    }
    return listener.getSummary();
  }
}
