package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.json.Generator.Fill;
import org.coproduction.value.Id;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody wrote into a document is found in nothing that gets printed or logged. */
class MarkerTest {

  private static final String MARKER = "ZQXMARKER7";
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  static List<DocumentFormat<?>> formats() {
    return DocumentFormat.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noTextOfAValueIsPrinted(DocumentFormat<?> format) {
    printsNoPart(format, marked(format));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noTextOfAValueIsInAViolation(DocumentFormat<?> format) {
    violatesWithoutText(format, marked(format));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noStringIsInAFindingWhateverStandsThere(DocumentFormat<?> format) {
    Tree tree = marked(format);
    for (Tree.Node node : tree.nodes()) {
      for (Object planted : List.of(MARKER, List.of(MARKER), Map.of(MARKER, MARKER))) {
        node.replace().accept(planted);
        leaksNothing(format, tree.text());
      }
      node.replace().accept(node.value());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noNameOfAnUnknownMemberIsInAFinding(DocumentFormat<?> format) {
    Tree tree = marked(format);
    for (Tree.Node node : tree.nodes()) {
      if (node.value() instanceof Map<?, ?> object) {
        node.replace().accept(withMarker(object));
        assertThat(leaksNothing(format, tree.text()).findings())
            .extracting(Finding::code)
            .containsExactly(JsonCodes.UNKNOWN_MEMBER);
        node.replace().accept(object);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothingIsPrintedOfATextThatEndsEarly(DocumentFormat<?> format) {
    String text = marked(format).text();
    int step = Math.max(1, text.length() / 200);
    for (int length = 0; length < text.length(); length += step) {
      leaksNothing(format, text.substring(0, length));
      leaksNothing(format, text.substring(0, length) + MARKER + text.substring(length));
    }
  }

  private static Map<Object, Object> withMarker(Map<?, ?> object) {
    Map<Object, Object> more = new LinkedHashMap<>(object);
    more.put(MARKER, MARKER);
    return more;
  }

  /**
   * A document with every member there is, and the marker in every text, address and identifier.
   */
  private static Tree marked(DocumentFormat<?> format) {
    return new Generator(7, Fill.ALL)
        .with(Words.class, "Said by " + MARKER)
        .with(Id.class, MARKER)
        .with(WebAddress.class, "https://example.org/" + MARKER)
        .document(format);
  }

  private static <T> void printsNoPart(DocumentFormat<T> format, Tree tree) {
    Reading<T> reading = format.read(tree.text());

    assertThat(reading.value()).as("a sound document").isPresent();
    assertThat(reading.toString()).doesNotContainIgnoringCase(MARKER);
    format.shape().members().stream()
        .flatMap(member -> PartsOf.value(member, reading.value().orElseThrow()).stream())
        .forEach(part -> assertThat(part.toString()).doesNotContainIgnoringCase(MARKER));
  }

  private static <T> void violatesWithoutText(DocumentFormat<T> format, Tree tree) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      tree.nodes().stream()
          .filter(node -> node.value() instanceof String text && text.startsWith("Said by"))
          .forEach(node -> node.replace().accept("Said by " + MARKER + "!".repeat(20_001)));
      List<Tree> trees = List.of(tree, new Generator(7, Fill.NONE).document(format));
      for (Tree each : trees) {
        T value = format.read(each.text()).value().orElseThrow();
        for (ConstraintViolation<T> violation : validator.validate(value)) {
          assertThat(violation.toString()).doesNotContainIgnoringCase(MARKER);
          assertThat(violation.getMessage()).doesNotContainIgnoringCase(MARKER);
          assertThat(violation.getRootBean().toString()).doesNotContainIgnoringCase(MARKER);
          assertThat(String.valueOf(violation.getInvalidValue()))
              .doesNotContainIgnoringCase(MARKER);
        }
      }
    }
  }

  private static <T> Report leaksNothing(DocumentFormat<T> format, String text) {
    Reading<T> reading = format.read(text);

    assertThat(reading.toString()).doesNotContainIgnoringCase(MARKER);
    assertThat(DocumentFormat.report().write(reading.report())).doesNotContainIgnoringCase(MARKER);
    for (Finding finding : reading.report().findings()) {
      assertThat(ENGLISH.sentence(finding)).doesNotContainIgnoringCase(MARKER);
    }
    return reading.report();
  }
}
