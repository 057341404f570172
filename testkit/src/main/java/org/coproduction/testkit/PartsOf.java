package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coproduction.testkit.recipe.RecordParts;
import org.coproduction.value.Words;

/** The same document told otherwise: its parts in another order, its texts in other words. */
final class PartsOf {

  private PartsOf() {}

  /** The document with every list of records turned round. */
  static <T> T reversed(T document, Class<T> type) {
    return type.cast(
        copy(
            document,
            type,
            (member, list) -> {
              List<Object> turned = new ArrayList<>(list);
              if (RecordParts.hasBuilder(member.held())) {
                Collections.reverse(turned);
              }
              return turned;
            },
            words -> words));
  }

  /** The document with a text after every text; the longest ones stay as they are. */
  static <T> T saying(T document, Class<T> type, String text) {
    return type.cast(
        copy(
            document,
            type,
            (member, list) -> list,
            words ->
                words.length() + text.length() < 400
                    ? Words.of(words.text() + " " + text)
                    : words));
  }

  /** What becomes of a list. */
  private interface Lists {
    List<?> changed(RecordParts.Member member, List<?> list);
  }

  private static Object copy(
      Object record, Class<?> type, Lists lists, UnaryOperator<Words> words) {
    RecordParts parts = RecordParts.of(type);
    Map<String, Object> changes = new HashMap<>();
    for (RecordParts.Member member : parts.members()) {
      Object value = member.of(record);
      if (value instanceof List<?> list) {
        changes.put(
            member.name(),
            lists.changed(
                member, list.stream().map(one -> one(one, member, lists, words)).toList()));
      } else if (value instanceof Optional<?> optional) {
        changes.put(member.name(), optional.map(one -> one(one, member, lists, words)));
      } else {
        changes.put(member.name(), one(value, member, lists, words));
      }
    }
    return parts.with(record, changes);
  }

  private static Object one(
      Object value, RecordParts.Member member, Lists lists, UnaryOperator<Words> words) {
    if (value instanceof Words text) {
      return words.apply(text);
    }
    return RecordParts.hasBuilder(member.held()) ? copy(value, member.held(), lists, words) : value;
  }
}
