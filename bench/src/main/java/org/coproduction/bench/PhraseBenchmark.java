package org.coproduction.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coproduction.text.TokenRoom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Finding the phrases of a codebook in 100,000 items of about 150 bytes, for each item: ours,
 * beside its own tokenising and stemming alone and beside three others. Whoever is timed has first
 * found the same phrases at the same places of every item as the naive reference. The slow ones are
 * timed on every fortieth item.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PhraseBenchmark {

  private static final int ITEMS = 100_000;
  private static final int EVERY = 40;

  @Param({"20", "200", "2000"})
  int phrases;

  private final TokenRoom room = new TokenRoom();
  private final Hits hits = new Hits();
  private List<String> items = List.of();
  private List<String> codebook = List.of();

  @Setup
  public void invent() {
    InventedCodebook invented = new InventedCodebook(phrases, ITEMS);
    items = invented.items();
    codebook = invented.phrases();
  }

  private PhraseFinder checked(PhraseFinder finder) {
    CheckedFinders.check(codebook, items, List.of(finder));
    return finder;
  }

  /** Ours. */
  @State(Scope.Benchmark)
  public static class Ours {
    private PhraseFinder finder = (item, hits) -> {};

    @Setup
    public void make(PhraseBenchmark items) {
      finder = items.checked(PhraseFinders.ours(items.codebook));
    }
  }

  /** The automaton of others. */
  @State(Scope.Benchmark)
  public static class DoubleArray {
    private PhraseFinder finder = (item, hits) -> {};

    @Setup
    public void make(PhraseBenchmark items) {
      finder = items.checked(PhraseFinders.doubleArray(items.codebook));
    }
  }

  /** The regular expression. */
  @State(Scope.Benchmark)
  public static class RegularExpression {
    private PhraseFinder finder = (item, hits) -> {};

    @Setup
    public void make(PhraseBenchmark items) {
      finder = items.checked(PhraseFinders.regularExpression(items.codebook));
    }
  }

  /** The reference, which the others are checked by. */
  @State(Scope.Benchmark)
  public static class Naive {
    private PhraseFinder finder = (item, hits) -> {};

    @Setup
    public void make(PhraseBenchmark items) {
      finder = PhraseFinders.naive(items.codebook);
    }
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long tokensAndStemsAlone() {
    long tokens = 0;
    for (int item = 0; item < items.size(); item++) {
      tokens += room.of(items.get(item)).size();
    }
    return tokens;
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long ours(Ours ours) {
    return found(ours.finder, 1);
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long doubleArray(DoubleArray others) {
    return found(others.finder, 1);
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS / EVERY)
  public long regularExpression(RegularExpression others) {
    return found(others.finder, EVERY);
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS / EVERY)
  public long naive(Naive naive) {
    return found(naive.finder, EVERY);
  }

  private long found(PhraseFinder finder, int every) {
    long found = 0;
    for (int item = 0; item < items.size(); item += every) {
      hits.clear();
      finder.find(items.get(item), hits);
      found += hits.count();
    }
    return found;
  }
}
