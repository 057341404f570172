package org.coproduction.testkit.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a changed copy of a record, however deep the change lies. */
final class Rewrite {

  private Rewrite() {}

  /** What becomes of one value of a member: of each, where it is a list. */
  interface Change {

    /**
     * Changes a value that is no record.
     *
     * @param owner the record that it stands in
     * @param type the type of that record
     * @param member the member
     * @param value the value
     * @return what stands in its place; null to leave it out, and the owner too where it must be
     */
    @Nullable Object of(Object owner, Class<?> type, RecordParts.Member member, Object value);
  }

  /** The changed copy; null where something is left out that must be there. */
  static @Nullable Object record(Object record, Class<?> type, Change change) {
    RecordParts parts = RecordParts.of(type);
    Map<String, Object> changes = new HashMap<>();
    for (RecordParts.Member member : parts.members()) {
      Object changed = member(record, type, member, change);
      if (changed == null) {
        return null;
      }
      changes.put(member.name(), changed);
    }
    return parts.with(record, changes);
  }

  private static @Nullable Object member(
      Object owner, Class<?> type, RecordParts.Member member, Change change) {
    Object value = member.of(owner);
    if (value instanceof List<?> list) {
      List<Object> changed = new ArrayList<>();
      for (Object element : list) {
        Object other = one(owner, type, member, element, change);
        if (other != null) {
          changed.add(other);
        }
      }
      return changed;
    } else if (value instanceof Optional<?> optional) {
      return optional.isEmpty()
          ? optional
          : Optional.ofNullable(one(owner, type, member, optional.get(), change));
    }
    return one(owner, type, member, value, change);
  }

  private static @Nullable Object one(
      Object owner, Class<?> type, RecordParts.Member member, Object value, Change change) {
    return RecordParts.hasBuilder(member.held())
        ? record(value, member.held(), change)
        : change.of(owner, type, member, value);
  }
}
