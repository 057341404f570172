package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.coproduction.value.Words;

/**
 * How an account is told: the same facts in other words, another order, under other identifiers,
 * twice, or with the event in two parts. None of it is a fact.
 *
 * @param wording what becomes of every text
 * @param padding a text that is put wherever the form has room for prose; blank for none
 * @param ids what every identifier begins with
 * @param turns how far lists are turned round
 * @param twice whether every fact is told twice
 * @param nearly what becomes of the texts of a fact that is told again
 * @param inTwoEvents whether what the event holds is spread over two
 */
public record Telling(
    UnaryOperator<String> wording,
    String padding,
    String ids,
    int turns,
    boolean twice,
    UnaryOperator<String> nearly,
    boolean inTwoEvents) {

  /**
   * As it is.
   *
   * @return the plain telling
   */
  public static Telling plain() {
    return new Telling(text -> text, "", "x", 0, false, text -> text, false);
  }

  /**
   * In other words.
   *
   * @param words what becomes of every text; names have to stay as different as they were
   * @return the telling
   */
  public Telling worded(UnaryOperator<String> words) {
    return new Telling(words, padding, ids, turns, twice, nearly, inTwoEvents);
  }

  /**
   * With a text wherever there is room, after every text that is there.
   *
   * @param text the padding
   * @return the telling
   */
  public Telling padded(String text) {
    return new Telling(words -> words + " " + text, text, ids, turns, twice, nearly, inTwoEvents);
  }

  /**
   * Under other identifiers.
   *
   * @param begin what they begin with
   * @return the telling
   */
  public Telling identified(String begin) {
    return new Telling(wording, padding, begin, turns, twice, nearly, inTwoEvents);
  }

  /**
   * In another order.
   *
   * @param by how far lists are turned round
   * @return the telling
   */
  public Telling turned(int by) {
    return new Telling(wording, padding, ids, by, twice, nearly, inTwoEvents);
  }

  /**
   * With every fact a second time, near enough the same.
   *
   * @param copied what becomes of its texts the second time: another case, spacing or spelling
   * @return the telling
   */
  public Telling twiceOver(UnaryOperator<String> copied) {
    return new Telling(wording, padding, ids, turns, true, copied, inTwoEvents);
  }

  /**
   * With two events in the place of the one.
   *
   * @return the telling
   */
  public Telling splitting() {
    return new Telling(wording, padding, ids, turns, twice, nearly, true);
  }

  Words words(String text) {
    return Words.of(wording.apply(text));
  }

  /** The words of a fact that is told again. */
  Words again(String text) {
    return words(nearly.apply(text));
  }

  <T> List<T> inOrder(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    if (turns % 2 != 0) {
      Collections.reverse(turned);
    }
    Collections.rotate(turned, turns);
    return turned;
  }
}
