package org.coproduction.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.value.MalformedValueException;

/**
 * Who gave which value to what: coders, units and values, any of which may be missing.
 *
 * <p>It is built in a time that grows with the number of values, and holds them as numbers. It
 * prints counts only. Immutable and thread-safe where its values are.
 *
 * @param <V> the values; equal ones are one category
 */
public final class Study<V> {

  private final List<V> categories;
  private final boolean declared;
  private final List<Object> coders;

  /** The values of unit u stand from {@code start[u]} to before {@code start[u + 1]}, by coder. */
  private final int[] start;

  private final int[] coder;
  private final int[] value;
  private final int[] groupOfUnit;
  private final int groups;
  private final Kinds kinds;
  private final Basis basis;

  private Study(
      List<V> categories,
      boolean declared,
      List<Object> coders,
      int[] start,
      int[] coder,
      int[] value,
      int[] groupOfUnit,
      int groups) {
    this.categories = categories;
    this.declared = declared;
    this.coders = coders;
    this.start = start;
    this.coder = coder;
    this.value = value;
    this.groupOfUnit = groupOfUnit;
    this.groups = groups;
    this.kinds = Kinds.whoeverSaid(start, value);
    this.basis = new Basis(kinds.units(), kinds.pairableValues(), coders.size());
  }

  /**
   * Begins a study whose categories are the values that are given.
   *
   * @param <V> the values
   * @return a builder
   */
  public static <V> Builder<V> builder() {
    return new Builder<>(List.of(), false);
  }

  /**
   * Begins a study over categories that coders could choose from, used or not.
   *
   * @param categories the categories, each once
   * @param <V> the values
   * @return a builder
   * @throws MalformedValueException {@code agreement.study.category-twice}
   */
  public static <V> Builder<V> over(List<V> categories) {
    return new Builder<>(categories, true);
  }

  /** {@return the categories: those declared, else those used, in the order of their first use} */
  public List<V> categories() {
    return categories;
  }

  /** {@return who gave a value, in the order of their first} */
  public List<Object> coders() {
    return coders;
  }

  /** {@return what a measure of the study rests on} */
  public Basis basis() {
    return basis;
  }

  /**
   * What two of the coders said.
   *
   * @param one a coder
   * @param other another
   * @return the study of these two; where one of them gave no value it has fewer coders
   */
  public Study<V> between(Object one, Object other) {
    List<Object> two = coders.stream().filter(c -> c.equals(one) || c.equals(other)).toList();
    int[] newCoder = new int[coders.size()];
    Arrays.setAll(newCoder, c -> two.indexOf(coders.get(c)));
    int[] keptCoder = new int[value.length];
    int[] keptValue = new int[value.length];
    int[] keptStart = new int[start.length];
    int kept = 0;
    for (int unit = 0; unit < start.length - 1; unit++) {
      for (int at = start[unit]; at < start[unit + 1]; at++) {
        if (newCoder[coder[at]] >= 0) {
          keptCoder[kept] = newCoder[coder[at]];
          keptValue[kept] = value[at];
          kept++;
        }
      }
      keptStart[unit + 1] = kept;
    }
    return new Study<>(
        categories,
        declared,
        two,
        keptStart,
        Arrays.copyOf(keptCoder, kept),
        Arrays.copyOf(keptValue, kept),
        groupOfUnit,
        groups);
  }

  /**
   * Which category one coder gave to what another gave which: where two coders part.
   *
   * @param one the coder of the rows
   * @param other the coder of the columns
   * @return the table, over the units that both gave a value to
   */
  public Confusion<V> confusion(Object one, Object other) {
    Confusion.Counter<V> counter = new Confusion.Counter<>(categories);
    int row = coders.indexOf(one);
    int column = coders.indexOf(other);
    for (int unit = 0; unit < start.length - 1; unit++) {
      int inRow = valueOf(unit, row);
      int inColumn = valueOf(unit, column);
      if (inRow >= 0 && inColumn >= 0) {
        counter.add(inRow, inColumn);
      }
    }
    return counter.table();
  }

  private int valueOf(int unit, int wanted) {
    int at = Arrays.binarySearch(coder, start[unit], start[unit + 1], wanted);
    return at < 0 ? -1 : value[at];
  }

  /** How many categories coders could choose from, so far as the study knows. */
  int choices() {
    return declared ? categories.size() : kinds.categories();
  }

  Kinds kinds() {
    return kinds;
  }

  /** Kinds of units by what each coder said. */
  Kinds kindsByCoder() {
    return Kinds.byCoder(start, value);
  }

  Groups groups(Kinds by) {
    return Groups.of(by, groupOfUnit, groups);
  }

  @Override
  public String toString() {
    return "Study[coders="
        + coders.size()
        + ", units="
        + (start.length - 1)
        + ", values="
        + value.length
        + ", categories="
        + categories.size()
        + "]";
  }

  /**
   * Builds a {@link Study}. Coders, units and groups are told apart by {@code equals}.
   *
   * @param <V> the values
   */
  public static final class Builder<V> {

    private final boolean declared;
    private final Numbering categories = new Numbering();
    private final List<V> inOrder = new ArrayList<>();
    private final Numbering coders = new Numbering();
    private final Numbering units = new Numbering();
    private final Map<Object, Object> groupOf = new HashMap<>();
    private int size;
    private int[] coder = new int[16];
    private int[] unit = new int[16];
    private int[] value = new int[16];

    private Builder(List<V> categories, boolean declared) {
      this.declared = declared;
      for (V category : categories) {
        if (this.categories.of(category) != inOrder.size()) {
          throw new MalformedValueException("agreement.study.category-twice", "categories");
        }
        inOrder.add(category);
      }
    }

    /**
     * A coder gives a value to a unit. What is not given is missing.
     *
     * @param coder who
     * @param unit to what
     * @param value the value
     * @return this builder
     * @throws MalformedValueException {@code agreement.study.unknown-category} where the study was
     *     declared over categories and this is none of them
     */
    public Builder<V> value(Object coder, Object unit, V value) {
      int category = categories.of(value);
      if (category == inOrder.size()) {
        if (declared) {
          throw new MalformedValueException("agreement.study.unknown-category", "value");
        }
        inOrder.add(value);
      }
      if (size == this.value.length) {
        this.coder = Arrays.copyOf(this.coder, 2 * size);
        this.unit = Arrays.copyOf(this.unit, 2 * size);
        this.value = Arrays.copyOf(this.value, 2 * size);
      }
      this.coder[size] = coders.of(coder);
      this.unit[size] = units.of(unit);
      this.value[size] = category;
      size++;
      return this;
    }

    /**
     * Says that a unit belongs with others, such as the items of one form. An interval draws whole
     * groups, since units of one group are more alike than units of different ones.
     *
     * @param unit the unit; without this it is a group of its own
     * @param group its group
     * @return this builder
     */
    public Builder<V> group(Object unit, Object group) {
      groupOf.put(unit, group);
      return this;
    }

    /**
     * Builds the study.
     *
     * @return the study
     * @throws MalformedValueException {@code agreement.study.value-twice} where a coder gave two
     *     values to one unit
     */
    public Study<V> build() {
      int[] byCoder = sorted(identity(size), coder, coders.size());
      int[] order = sorted(byCoder, unit, units.size());
      int[] start = new int[units.size() + 1];
      int[] sortedCoder = new int[size];
      int[] sortedValue = new int[size];
      for (int at = 0; at < size; at++) {
        int of = order[at];
        if (at > 0 && unit[order[at - 1]] == unit[of] && coder[order[at - 1]] == coder[of]) {
          throw new MalformedValueException("agreement.study.value-twice", "value");
        }
        sortedCoder[at] = coder[of];
        sortedValue[at] = value[of];
        start[unit[of] + 1] = at + 1;
      }
      Numbering groups = new Numbering();
      int[] groupOfUnit = new int[units.size()];
      if (groupOf.isEmpty()) {
        groupOfUnit = identity(units.size());
      } else {
        for (Object one : units.inOrder()) {
          // A unit without a group must not fall in with a group that happens to equal it.
          Object group = groupOf.containsKey(one) ? List.of(groupOf.get(one)) : one;
          groupOfUnit[units.of(one)] = groups.of(group);
        }
      }
      return new Study<>(
          List.copyOf(inOrder),
          declared,
          coders.inOrder(),
          start,
          sortedCoder,
          sortedValue,
          groupOfUnit,
          groupOf.isEmpty() ? units.size() : groups.size());
    }

    private static int[] identity(int size) {
      int[] same = new int[size];
      Arrays.setAll(same, at -> at);
      return same;
    }

    /** The same positions sorted by a key; equal keys keep their order. */
    private static int[] sorted(int[] positions, int[] key, int keys) {
      int[] next = new int[keys + 1];
      for (int position : positions) {
        next[key[position] + 1]++;
      }
      for (int at = 0; at < keys; at++) {
        next[at + 1] += next[at];
      }
      int[] sorted = new int[positions.length];
      for (int position : positions) {
        sorted[next[key[position]]++] = position;
      }
      return sorted;
    }
  }

  /** Numbers for things, in the order in which they first come. */
  private static final class Numbering {

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Object> inOrder = new ArrayList<>();

    int of(Object thing) {
      Integer known = numbers.putIfAbsent(thing, inOrder.size());
      if (known != null) {
        return known;
      }
      inOrder.add(thing);
      return inOrder.size() - 1;
    }

    int size() {
      return inOrder.size();
    }

    List<Object> inOrder() {
      return List.copyOf(inOrder);
    }
  }
}
