package org.coproduction.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * All counts of earlier publications, the earliest first. It holds the counts that were hidden, so
 * it stays inside and is no publication.
 *
 * @param tables the tables
 */
public record ReleasedTables(List<ReleasedTable> tables) {

  /** Makes it; the list is copied. */
  public ReleasedTables {
    tables = List.copyOf(tables);
  }

  /**
   * These, and those of the next publication.
   *
   * @param next the tables of the next one
   * @return all of them
   */
  public ReleasedTables and(List<ReleasedTable> next) {
    List<ReleasedTable> all = new ArrayList<>(tables);
    all.addAll(next);
    return new ReleasedTables(all);
  }
}
