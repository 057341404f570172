package org.coproduction.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.testkit.recipe.RecordParts;
import org.coproduction.value.Id;

/** Identifiers by which one part of a document names another. */
final class Names {

  private Names() {}

  /** An identifier. */
  static Id of(Class<?> kind, String name) {
    return (Id) RecordParts.of(kind).made(List.of(name));
  }

  /** A copy of a record in which nothing names a kind of part, except the parts themselves. */
  static Object leftOut(Object record, Class<?> type, Class<?> kind) {
    RecordParts parts = RecordParts.of(type);
    Map<String, Object> changes = new HashMap<>();
    for (RecordParts.Member member : parts.members()) {
      Object value = member.of(record);
      if (RecordParts.hasBuilder(member.held())) {
        changes.put(member.name(), each(value, member.held(), kind));
      } else if (member.held() == kind && member.isList()) {
        changes.put(member.name(), List.of());
      } else if (member.held() == kind && member.isOptional()) {
        changes.put(member.name(), Optional.empty());
      }
    }
    return parts.with(record, changes);
  }

  private static Object each(Object value, Class<?> held, Class<?> kind) {
    if (value instanceof List<?> list) {
      return list.stream().map(one -> leftOut(one, held, kind)).toList();
    } else if (value instanceof Optional<?> optional) {
      return optional.map(one -> leftOut(one, held, kind));
    }
    return leftOut(value, held, kind);
  }
}
