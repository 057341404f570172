package org.coproduction.bench;

/** One way to find all phrases of a codebook in an item. */
@FunctionalInterface
interface PhraseFinder {

  /** Adds what is found in an item. */
  void find(String item, Hits hits);
}
