package org.coproduction.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All identifiers share one grammar and one mask. */
class IdTest {

  static Stream<Class<?>> kinds() {
    return Stream.of(Id.class.getPermittedSubclasses());
  }

  private static Id make(Class<?> kind, String value) {
    try {
      return (Id) kind.getDeclaredConstructor(String.class).newInstance(value);
    } catch (InvocationTargetException refused) {
      throw (RuntimeException) refused.getCause();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindTakesTheGrammarAndPrintsAMask(Class<?> kind) {
    assertThat(make(kind, "A-b_9:.z").value()).isEqualTo("A-b_9:.z");
    assertThat(make(kind, "marker")).hasToString(kind.getSimpleName() + "[***]");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindRefusesWhatIsNotOfTheGrammarInItsOwnName(Class<?> kind) {
    String attribute =
        kind == VersionLabel.class
            ? "version"
            : Character.toLowerCase(kind.getSimpleName().charAt(0))
                + kind.getSimpleName().substring(1);

    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> make(kind, "no spaces"))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo("value.id.malformed");
              assertThat(refused.attribute()).isEqualTo(attribute);
            });
  }

  @Test
  void anIdHas1To64Characters() {
    assertThat(new ThemeId("x").value()).hasSize(1);
    assertThat(new ThemeId("x".repeat(64)).value()).hasSize(64);
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> new ThemeId("x".repeat(65)));
    assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> new ThemeId(""));
  }

  @Test
  void exactlyTheCharactersOfTheGrammarAreTaken() {
    String grammar = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-";
    Set<Integer> taken = new HashSet<>();
    IntStream.rangeClosed(0, 0x2fff)
        .forEach(
            c -> {
              try {
                taken.add((int) new ThemeId(Character.toString(c)).value().charAt(0));
              } catch (MalformedValueException refused) {
                assertThat(refused.code()).isEqualTo("value.id.malformed");
              }
            });

    assertThat(taken).containsExactlyInAnyOrderElementsOf(grammar.chars().boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n", "a b", "\u0660", "é", "a/b", "a\u0000"})
  void lookalikesAndSeparatorsAreRefused(String value) {
    assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> new ThemeId(value));
  }
}
