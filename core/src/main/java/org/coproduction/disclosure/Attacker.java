package org.coproduction.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has the published table, adds up and takes away, and knows the policy. A hidden
 * count is safe from them where other counts would have been published just the same: where one
 * more or one less of it can be carried round a closed walk of cells that have room for it.
 *
 * <p>That is exact, not a rule of thumb: two sets of counts with the same sums differ by such
 * walks, so where there is no walk the count can be worked out.
 */
final class Attacker {

  private final Layout layout;
  private final BitSet canBeMore;
  private final BitSet canBeLess;

  /**
   * @param canBeMore the cells that could count one more, as far as is published
   * @param canBeLess the cells that could count one less
   */
  Attacker(Layout layout, BitSet canBeMore, BitSet canBeLess) {
    this.layout = layout;
    this.canBeMore = canBeMore;
    this.canBeLess = canBeLess;
  }

  boolean worksOut(int cell) {
    return !(canBeMore.get(cell) && reaches(layout.to(cell), layout.from(cell), cell))
        && !(canBeLess.get(cell) && reaches(layout.from(cell), layout.to(cell), cell));
  }

  private boolean reaches(int start, int goal, int without) {
    boolean[] seen = new boolean[layout.nodes()];
    int[] open = new int[seen.length];
    int size = 0;
    seen[start] = true;
    open[size++] = start;
    while (size > 0 && !seen[goal]) {
      int node = open[--size];
      for (int cell : layout.cellsAt(node)) {
        int next = cell == without ? -1 : beyond(cell, node);
        if (next >= 0 && !seen[next]) {
          seen[next] = true;
          open[size++] = next;
        }
      }
    }
    return seen[goal];
  }

  /**
   * A closed walk through a cell that costs least.
   *
   * @param cell the cell to move
   * @param dear the cells that cost something: as many as possible are avoided
   * @return the cells of the walk, or null where there is none
   */
  @Nullable BitSet walk(int cell, BitSet dear) {
    BitSet more = canBeMore.get(cell) ? path(layout.to(cell), layout.from(cell), cell, dear) : null;
    BitSet less = canBeLess.get(cell) ? path(layout.from(cell), layout.to(cell), cell, dear) : null;
    if (more == null || less == null) {
      return more == null ? less : more;
    }
    return cost(less, dear) < cost(more, dear) ? less : more;
  }

  private static int cost(BitSet walk, BitSet dear) {
    BitSet both = (BitSet) walk.clone();
    both.and(dear);
    return both.cardinality();
  }

  /** Breadth first by cost: what costs nothing goes to the front of the queue. */
  private @Nullable BitSet path(int start, int goal, int without, BitSet dear) {
    int[] costs = new int[layout.nodes()];
    int[] arrivedBy = new int[layout.nodes()];
    Arrays.fill(costs, Integer.MAX_VALUE);
    Arrays.fill(arrivedBy, -1);
    costs[start] = 0;
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(start);
    while (!queue.isEmpty()) {
      int node = queue.poll();
      for (int cell : layout.cellsAt(node)) {
        if (cell == without) {
          continue;
        }
        int next = beyond(cell, node);
        int cost = costs[node] + (dear.get(cell) ? 1 : 0);
        if (next >= 0 && cost < costs[next]) {
          costs[next] = cost;
          arrivedBy[next] = cell;
          if (dear.get(cell)) {
            queue.addLast(next);
          } else {
            queue.addFirst(next);
          }
        }
      }
    }
    return costs[goal] == Integer.MAX_VALUE ? null : trace(start, goal, arrivedBy);
  }

  /** Where one leads over a cell from a node: onwards if it can be more, backwards if less. */
  private int beyond(int cell, int node) {
    if (layout.from(cell) == node && canBeMore.get(cell)) {
      return layout.to(cell);
    }
    if (layout.to(cell) == node && canBeLess.get(cell)) {
      return layout.from(cell);
    }
    return -1;
  }

  private BitSet trace(int start, int goal, int[] arrivedBy) {
    BitSet cells = new BitSet();
    int node = goal;
    while (node != start) {
      int cell = arrivedBy[node];
      cells.set(cell);
      node = layout.from(cell) == node ? layout.to(cell) : layout.from(cell);
    }
    return cells;
  }
}
