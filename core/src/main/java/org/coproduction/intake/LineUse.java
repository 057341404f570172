package org.coproduction.intake;

import java.util.List;

/**
 * The account of one line of a source text.
 *
 * @param line the line, from 1
 * @param role what became of it
 */
public record LineUse(int line, LineRole role) {

  /**
   * The lines that belong to the page or template and not to what people said or wrote, among them
   * prompts that are printed once more.
   *
   * @param lines accounts of lines
   * @return those of such lines, in order
   */
  public static List<LineUse> ofThePage(List<LineUse> lines) {
    return lines.stream().filter(use -> use.role().isOfThePage()).toList();
  }
}
