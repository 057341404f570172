package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.value.Fact;
import org.junit.jupiter.api.Test;

/** The list of the facts of a form is written by hand: none may be forgotten. */
class EachFactTest {

  @Test
  void everyFactOfAFormIsVisited() {
    Set<String> visited = new TreeSet<>();
    ReferencesResolve.eachFact(
        (EvidenceForm) withOneOfEach(EvidenceForm.class),
        (fact, at) -> visited.add(at.toString().replaceAll("/[0-9]+", "").substring(1)));
    Set<String> facts = new TreeSet<>();
    facts(EvidenceForm.class, "", facts);

    assertThat(visited).isEqualTo(facts);
    assertThat(facts).hasSizeGreaterThan(20).contains("principleClaims/exhibits");
  }

  /** The attributes that are facts or lists of facts, and the facts within those. */
  private static void facts(Class<?> record, String at, Set<String> facts) {
    for (Method accessor : record.getMethods()) {
      Class<?> part = part(accessor);
      if (part != null) {
        String bare = accessor.getName().substring(3);
        String name = at + Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
        facts.add(name);
        facts(part, name + "/", facts);
      }
    }
  }

  private static Class<?> part(Method accessor) {
    if (accessor.getName().startsWith("get")
        && accessor.getGenericReturnType() instanceof ParameterizedType generic) {
      Type of = generic.getActualTypeArguments()[0];
      return of instanceof Class<?> type && Fact.class.isAssignableFrom(type) ? type : null;
    }
    return null;
  }

  private static Object withOneOfEach(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, accessor, none) -> {
          Class<?> part = part(accessor);
          if (accessor.getReturnType() == List.class) {
            return part == null ? List.of() : List.of(withOneOfEach(part));
          }
          if (accessor.getReturnType() == Optional.class) {
            return part == null ? Optional.empty() : Optional.of(withOneOfEach(part));
          }
          return null;
        });
  }
}
