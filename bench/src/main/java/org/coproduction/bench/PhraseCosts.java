package org.coproduction.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.coproduction.text.TokenRoom;

/**
 * What {@link PhraseBenchmark} measures, by the time that this thread had a processor and as the
 * best of many rounds taken in turn. Where others work on the same machine, time on the clock says
 * more of them than of us.
 */
public final class PhraseCosts {

  private static final int ITEMS = 100_000;
  private static final int ROUNDS = 25;
  private static final int EVERY = 40;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PhraseCosts() {}

  /** Prints a line for each size of codebook. */
  public static void main(String[] arguments) {
    for (int phrases : List.of(20, 200, 2_000)) {
      System.out.println(measured(new InventedCodebook(phrases, ITEMS)));
    }
  }

  /** Every item is looked through by all first, which also lets everything be compiled. */
  private static String measured(InventedCodebook invented) {
    List<String> items = invented.items();
    TokenRoom room = new TokenRoom();
    PhraseFinder tokens = (item, hits) -> room.of(item);
    PhraseFinder ours = PhraseFinders.ours(invented.phrases());
    PhraseFinder doubleArray = PhraseFinders.doubleArray(invented.phrases());
    PhraseFinder expression = PhraseFinders.regularExpression(invented.phrases());
    CheckedFinders.check(invented.phrases(), items, List.of(ours, doubleArray, expression));
    double ofTokens = Double.MAX_VALUE;
    double ofOurs = Double.MAX_VALUE;
    double ofDoubleArray = Double.MAX_VALUE;
    double ofExpression = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      ofTokens = Math.min(ofTokens, time(tokens, items, 1));
      ofOurs = Math.min(ofOurs, time(ours, items, 1));
      ofDoubleArray = Math.min(ofDoubleArray, time(doubleArray, items, 1));
      if (round % 5 == 0) {
        ofExpression = Math.min(ofExpression, time(expression, items, EVERY));
      }
    }
    return String.format(
        Locale.ROOT,
        "%d phrases: tokens %.0f ns, ours %.0f ns (%.2f of tokens), double array %.0f ns (%.2f of"
            + " ours), regular expression %.0f ns (%.0f of ours)",
        invented.phrases().size(),
        ofTokens,
        ofOurs,
        ofOurs / ofTokens,
        ofDoubleArray,
        ofDoubleArray / ofOurs,
        ofExpression,
        ofExpression / ofOurs);
  }

  /** Nanoseconds for each item. */
  private static double time(PhraseFinder finder, List<String> items, int every) {
    Hits hits = new Hits();
    long before = THREADS.getCurrentThreadCpuTime();
    int found = 0;
    for (int item = 0; item < items.size(); item += every) {
      hits.clear();
      finder.find(items.get(item), hits);
      found++;
    }
    return (THREADS.getCurrentThreadCpuTime() - before) / (double) found;
  }
}
