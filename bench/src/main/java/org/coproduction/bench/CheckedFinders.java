package org.coproduction.bench;

import java.util.List;

/** Lets nobody be timed who has not found what the naive reference finds. */
final class CheckedFinders {

  private CheckedFinders() {}

  /**
   * Looks for all phrases in every item, once by the reference and once by each finder.
   *
   * @throws IllegalStateException where one of them finds another phrase, or at another place
   */
  static void check(List<String> phrases, List<String> items, List<PhraseFinder> finders) {
    PhraseFinder naive = PhraseFinders.naive(phrases);
    Hits expected = new Hits();
    Hits found = new Hits();
    long bytes = 0;
    long hits = 0;
    for (String item : items) {
      expected.clear();
      naive.find(item, expected);
      for (int finder = 0; finder < finders.size(); finder++) {
        found.clear();
        finders.get(finder).find(item, found);
        if (found.count() != expected.count() || !found.sorted().equals(expected.sorted())) {
          throw new IllegalStateException(
              "finder " + finder + " and the naive reference find something else");
        }
      }
      bytes += item.length();
      hits += expected.count();
    }
    System.out.println(
        items.size()
            + " items checked with "
            + finders.size()
            + " finders, "
            + bytes / items.size()
            + " bytes each, "
            + hits
            + " hits");
  }
}
