package org.coproduction.records;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.value.Id;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;

/** Makes a changed copy of a record, however deep the change lies. */
public class Rewriter {

  /** {@return what stands in the place of words} */
  protected Words words(Words words) {
    return words;
  }

  /** {@return what stands in the place of a provenance} */
  protected Provenance provenance(Provenance provenance) {
    return provenance;
  }

  /** {@return what stands in the place of a list} */
  protected List<?> list(Class<?> owner, String member, List<?> list) {
    return list;
  }

  /** {@return what stands in the place of an optional member} */
  protected Optional<?> optional(Class<?> owner, String member, Optional<?> optional) {
    return optional;
  }

  /** {@return what stands in the place of a required member} */
  protected Object single(Class<?> owner, String member, Object value) {
    return value;
  }

  /** {@return the changed copy} */
  @SuppressWarnings("unchecked") // a copy is of the type that it is a copy of
  public final <T> T rewrite(T value) {
    return (T) any(Object.class, "", value);
  }

  private Object any(Class<?> owner, String member, Object value) {
    if (value instanceof List<?> list) {
      List<Object> copies = new ArrayList<>();
      list(owner, member, list).forEach(element -> copies.add(any(owner, member, element)));
      return copies;
    } else if (value instanceof Optional<?> optional) {
      return optional(owner, member, optional).map(held -> any(owner, member, held));
    } else if (value instanceof Words words) {
      return words(words);
    } else if (value instanceof Provenance provenance) {
      return copyOfValue(provenance(provenance));
    } else if (value instanceof Record leaf && !(value instanceof Id)) {
      return copyOfValue(leaf);
    }
    for (Class<?> type : value.getClass().getInterfaces()) {
      if (DomainTypes.isDomainType(type)) {
        return copyOfRecord(type, value);
      }
    }
    return single(owner, member, value);
  }

  private Object copyOfRecord(Class<?> type, Object value) {
    Object builder = DomainTypes.builder(type);
    for (DomainTypes.Member member : DomainTypes.members(type)) {
      member.give(builder, any(type, member.name(), member.of(value)));
    }
    return DomainTypes.build(builder);
  }

  private Object copyOfValue(Record value) {
    if (!value.getClass().getName().startsWith("org.coproduction.")) {
      return value;
    }
    List<Object> copies = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object held = component.getAccessor().invoke(value);
        copies.add(any(value.getClass(), component.getName(), held));
      } catch (IllegalAccessException | InvocationTargetException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return RandomRecords.recordOf(value.getClass(), copies);
  }
}
