package org.coproduction.disclosure;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.coproduction.value.MalformedValueException;

/**
 * Which counts are too small to publish, and what stands in their place. There is no policy that
 * hides nothing: the mildest still hides every count of one.
 *
 * <p>The presets follow what bodies in England publish: NHS England's hospital data hides 1 to 7
 * and rounds the rest to the nearest 5; performance tables of schools hide below 5; longer studies
 * use below 10.
 *
 * @param highestHidden counts from 1 to this one are hidden; 1 or more
 * @param keepZero whether a count of 0 is shown; where not, it is hidden like a small one
 * @param roundTo what the counts that are shown are rounded to, halves upwards; 1 for no rounding
 * @param smallestBase shares and percentages of fewer than this are withheld, as they always are
 *     where the part or the whole is hidden; more than {@code highestHidden}
 * @param token what stands in the place of a hidden count: 1 to 8 printable ASCII characters
 *     without a digit, and never one that a spreadsheet takes for a formula
 * @param exempt what may be shown however small; see {@link Counted#canBeExempt()}
 */
public record SmallNumberPolicy(
    int highestHidden,
    boolean keepZero,
    int roundTo,
    int smallestBase,
    String token,
    Set<Counted> exempt) {

  private static final Pattern TOKEN = Pattern.compile("[\\[(*.:;_a-zA-Z<][ -/:-~]{0,7}");

  /** 1 to 7 hidden, 0 shown, all others to the nearest 5, providers exempt (NHS England, 2018). */
  public static final SmallNumberPolicy NHS_1_TO_7_ROUND_5 =
      new SmallNumberPolicy(7, true, 5, 8, "*", Set.of(Counted.ORGANISATIONS));

  /** 1 to 4 hidden, 0 shown, no rounding. */
  public static final SmallNumberPolicy BELOW_5 =
      new SmallNumberPolicy(4, true, 1, 5, "[c]", Set.of());

  /** 1 to 9 hidden, 0 shown, no rounding. */
  public static final SmallNumberPolicy BELOW_10 =
      new SmallNumberPolicy(9, true, 1, 10, "[c]", Set.of());

  /**
   * Makes a policy; the set is copied in the order of its constants.
   *
   * @throws MalformedValueException {@code disclosure.policy.off} where nothing would be hidden,
   *     {@code disclosure.policy.rounding} where rounding is below 1 or would turn a count that is
   *     not hidden into 0, {@code disclosure.policy.base}, {@code disclosure.policy.token}, {@code
   *     disclosure.policy.exempt} where counts that lead to people are let off
   */
  public SmallNumberPolicy {
    if (highestHidden < 1) {
      throw new MalformedValueException("disclosure.policy.off", "highestHidden");
    }
    if (roundTo < 1 || roundTo > 2L * (highestHidden + 1L)) {
      throw new MalformedValueException("disclosure.policy.rounding", "roundTo");
    }
    if (smallestBase <= highestHidden) {
      throw new MalformedValueException("disclosure.policy.base", "smallestBase");
    }
    if (!TOKEN.matcher(token).matches()) {
      throw new MalformedValueException("disclosure.policy.token", "token");
    }
    if (!exempt.stream().allMatch(Counted::canBeExempt)) {
      throw new MalformedValueException("disclosure.policy.exempt", "exempt");
    }
    exempt = Collections.unmodifiableSet(new TreeSet<>(exempt));
  }

  boolean isSmall(int count) {
    return count == 0 ? !keepZero : count <= highestHidden;
  }

  boolean appliesTo(Counted counted) {
    return !exempt.contains(counted);
  }

  /** The nearest multiple, halves upwards. */
  int rounded(int count) {
    return (int) Math.min(Integer.MAX_VALUE, (count + roundTo / 2L) / roundTo * roundTo);
  }

  /** The fewest that a count can be, by this policy, if it is shown as that. */
  int fewestShownAs(int shown) {
    if (shown == 0 || roundTo == 1) {
      return shown;
    }
    return Math.max(highestHidden + 1, shown - roundTo / 2);
  }

  /** The most that a count can be, by this policy, if it is shown as that. */
  int mostShownAs(int shown) {
    return shown == 0 ? 0 : shown + (roundTo - 1) / 2;
  }

  /** The fewest that a hidden count can be: where 0 is shown, everybody knows that it is not 0. */
  int fewestHidden() {
    return keepZero ? 1 : 0;
  }
}
