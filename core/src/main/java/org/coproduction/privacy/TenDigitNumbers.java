package org.coproduction.privacy;

/**
 * Numbers of ten digits that are one person's: NHS, CHI, Health and Care, and learner numbers.
 *
 * <p>One in eleven arbitrary strings of ten digits passes either sum, so that the sum alone says
 * little. The ranges that are given out tell the health services apart: NHS numbers begin with 4, 6
 * or 7, Health and Care numbers with 32 to 39, and a CHI number with a date of birth, day first.
 * Where the words around it name the number, it is found in any grouping, and, as people slip, also
 * with a sum that is wrong.
 */
final class TenDigitNumbers implements Detector {

  private static final int LENGTH = 10;

  @Override
  public void look(Search search) {
    DigitGroups groups = search.groups();
    for (int group = 0; group < groups.size(); group++) {
      if (groups.beginsNumber(group)) {
        from(group, search);
      }
    }
  }

  private static void from(int first, Search search) {
    DigitGroups groups = search.groups();
    int length = groups.length(first);
    int last = first;
    while (length < LENGTH && groups.isJoinedToNext(last)) {
      last++;
      length += groups.length(last);
    }
    if (length == LENGTH && groups.endsNumber(last)) {
      judge(first, last, search);
    }
  }

  private static void judge(int first, int last, Search search) {
    DigitGroups groups = search.groups();
    String digits = groups.digits(first, last);
    if (CheckDigits.isOneDigitRepeated(digits)) {
      return;
    }
    int start = groups.start(first);
    int end = groups.end(last);
    boolean bare = first == last;
    boolean threeThreeFour =
        last == first + 2 && groups.length(first) == 3 && groups.length(first + 1) == 3;
    boolean sixFour = last == first + 1 && groups.length(first) == 6;
    boolean sum = CheckDigits.isHealthNumber(digits);
    int learner = search.around().distance(Surrounding.ULN, start, end);
    int nearest = learner;
    for (Health kind : Health.values()) {
      nearest = Math.min(nearest, search.around().distance(kind.surrounding, start, end));
    }
    boolean named = nearest < Integer.MAX_VALUE;
    for (Health kind : Health.values()) {
      if (named && search.around().distance(kind.surrounding, start, end) == nearest) {
        search.found(kind.kind, start, end, sum);
      } else if (sum
          && kind.isInRange(digits)
          && (bare || threeThreeFour || (sixFour && kind == Health.CHI))) {
        search.found(kind.kind, start, end, threeThreeFour);
      }
    }
    boolean learnerSum = CheckDigits.isLearnerNumber(digits);
    if ((named && learner == nearest) || (bare && learnerSum)) {
      search.found(IdentifierKind.ULN, start, end, named && learner == nearest && learnerSum);
    }
  }

  /** The three health services of the United Kingdom that number people. */
  private enum Health {
    NHS(IdentifierKind.NHS_NUMBER, Surrounding.NHS_NUMBER),
    CHI(IdentifierKind.CHI_NUMBER, Surrounding.CHI_NUMBER),
    HEALTH_AND_CARE(IdentifierKind.HEALTH_AND_CARE_NUMBER, Surrounding.HEALTH_AND_CARE_NUMBER);

    private final IdentifierKind kind;
    private final Surrounding surrounding;

    Health(IdentifierKind kind, Surrounding surrounding) {
      this.kind = kind;
      this.surrounding = surrounding;
    }

    boolean isInRange(String digits) {
      int two = Integer.parseInt(digits.substring(0, 2));
      return switch (this) {
        case NHS -> (two >= 40 && two < 50) || (two >= 60 && two < 80);
        case CHI -> isDay(two, Integer.parseInt(digits.substring(2, 4)));
        case HEALTH_AND_CARE -> two >= 32 && two < 40;
      };
    }

    private static boolean isDay(int day, int month) {
      return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }
  }
}
