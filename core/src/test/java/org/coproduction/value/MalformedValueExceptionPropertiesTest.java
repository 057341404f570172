package org.coproduction.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.coproduction.finding.Category;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.records.HostileTexts;
import org.coproduction.validation.RuleCode;
import org.junit.jupiter.api.Test;

class MalformedValueExceptionPropertiesTest {

  private static final String MARKER = "QzMarkerzQ";

  /** Everything in this library that makes a value of a text. */
  private static final Map<String, Function<String, Object>> FACTORIES = factories();

  private static Map<String, Function<String, Object>> factories() {
    Map<String, Function<String, Object>> factories = new TreeMap<>();
    for (Class<?> kind : Id.class.getPermittedSubclasses()) {
      factories.put(kind.getSimpleName(), text -> id(kind, text));
    }
    factories.put("Words", Words::of);
    factories.put("ImpreciseDate", ImpreciseDate::parse);
    factories.put("Digest", Digest::new);
    factories.put("GssCode", GssCode::new);
    factories.put("LanguageTag", LanguageTag::new);
    factories.put("WebAddress", WebAddress::new);
    factories.put("RuleCode", RuleCode::new);
    factories.put("Place.parse", Place::parse);
    factories.put("Place.member", Place.root()::member);
    return factories;
  }

  private static Object id(Class<?> kind, String text) {
    try {
      return kind.getDeclaredConstructor(String.class).newInstance(text);
    } catch (InvocationTargetException refused) {
      throw (RuntimeException) refused.getCause();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Property(tries = 300)
  void aRefusalNeverCarriesTheValue(
      @ForAll @StringLength(max = 12) String before, @ForAll @StringLength(max = 70) String after) {
    List<String> texts = new ArrayList<>();
    texts.add(before + MARKER + after);
    texts.add("\ud800" + MARKER);
    texts.add("2021-" + MARKER);
    texts.add("https://" + MARKER + " " + after);
    texts.add("a b/" + MARKER);
    assertTakenOrRefusedInSilence(texts);
  }

  @Test
  void aHostileTextIsTakenOrRefusedInSilence() {
    assertTakenOrRefusedInSilence(
        HostileTexts.all().values().stream()
            .flatMap(text -> Stream.of(text + MARKER, MARKER + text, text + MARKER.repeat(20_000)))
            .toList());
  }

  private static void assertTakenOrRefusedInSilence(List<String> texts) {
    FACTORIES.forEach(
        (name, factory) ->
            texts.forEach(
                text -> {
                  Throwable refused = catchThrowable(() -> factory.apply(text));
                  if (refused != null) {
                    assertThat(refused).as(name).isInstanceOf(MalformedValueException.class);
                    assertThat(refused).as(name).hasNoCause();
                    assertThat(printed(refused)).as(name).doesNotContain(MARKER);
                  }
                }));
  }

  @Property(tries = 100)
  void aFaultyCodeOfTheProgramIsNotQuotedEither(@ForAll @StringLength(max = 12) String after) {
    Throwable refused =
        catchThrowable(() -> FindingCode.error(MARKER + after, Category.CONFORMANCE));

    assertThat(refused).isInstanceOf(IllegalArgumentException.class);
    assertThat(printed(refused)).doesNotContain(MARKER);
  }

  private static String printed(Throwable refused) {
    StringWriter all = new StringWriter();
    refused.printStackTrace(new PrintWriter(all));
    return all.toString();
  }
}
