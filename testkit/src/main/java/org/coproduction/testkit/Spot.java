package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coproduction.finding.Place;
import org.coproduction.testkit.recipe.RecordParts;

/**
 * A record in a document, and where it stands.
 *
 * @param place where
 * @param type its type
 * @param record the record
 */
record Spot(Place place, Class<?> type, Object record) {

  /** All records of a document, itself first. */
  static List<Spot> in(Object document, Class<?> type) {
    List<Spot> spots = new ArrayList<>();
    collect(document, type, Place.root(), spots);
    return spots;
  }

  private static void collect(Object record, Class<?> type, Place at, List<Spot> spots) {
    spots.add(new Spot(at, type, record));
    for (RecordParts.Member member : RecordParts.of(type).members()) {
      if (RecordParts.hasBuilder(member.held())) {
        Place place = at.member(member.name());
        List<?> parts = parts(member.of(record));
        for (int index = 0; index < parts.size(); index++) {
          Place of = member.isList() ? place.item(index) : place;
          collect(parts.get(index), member.held(), of, spots);
        }
      }
    }
  }

  /** What a member holds, as a list. */
  static List<?> parts(Object value) {
    if (value instanceof Collection<?> several) {
      return List.copyOf(several);
    }
    return value instanceof Optional<?> optional ? optional.stream().toList() : List.of(value);
  }

  /** The document with the record at this place changed. */
  <T> T changed(T document, Class<T> of, UnaryOperator<Object> change) {
    return of.cast(copy(document, of, Place.root(), change));
  }

  private Object copy(Object record, Class<?> of, Place at, UnaryOperator<Object> change) {
    if (at.equals(place)) {
      return change.apply(record);
    }
    Map<String, Object> changes = new HashMap<>();
    RecordParts parts = RecordParts.of(of);
    for (RecordParts.Member member : parts.members()) {
      Place way = at.member(member.name());
      if (RecordParts.hasBuilder(member.held()) && leadsHere(way)) {
        Object value = member.of(record);
        if (value instanceof List<?> list) {
          List<Object> copies = new ArrayList<>();
          for (int index = 0; index < list.size(); index++) {
            Place item = way.item(index);
            Object element = list.get(index);
            copies.add(leadsHere(item) ? copy(element, member.held(), item, change) : element);
          }
          changes.put(member.name(), copies);
        } else if (value instanceof Optional<?> optional) {
          changes.put(member.name(), optional.map(one -> copy(one, member.held(), way, change)));
        } else {
          changes.put(member.name(), copy(value, member.held(), way, change));
        }
      }
    }
    return parts.with(record, changes);
  }

  private boolean leadsHere(Place way) {
    return place.equals(way) || place.toString().startsWith(way + "/");
  }
}
