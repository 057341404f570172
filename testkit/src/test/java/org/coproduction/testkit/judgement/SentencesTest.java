package org.coproduction.testkit.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.intake.SourceText;
import org.junit.jupiter.api.Test;

/**
 * Which items one to three sentences meet, in the voices of many people: about half of them do, and
 * the others look as if they did. Each was written before the frames that read it were looked at.
 */
class SentencesTest {

  /** The share that is read as meant, over all items and of each. */
  private static final double FLOOR = 0.9;

  private static final double FLOOR_OF_EACH = 0.8;

  /** The fewest sentences from which a share can be told. */
  private static final int FEWEST = 40;

  @Test
  void sentencesAreReadAsTheyAreMeant() {
    Map<String, Share> byItem = new TreeMap<>();
    Share all = new Share(0, 0);
    for (Sentence sentence : sentences()) {
      boolean right = sentence.isReadAsMeant();
      Share one = Share.one(right);
      all = all.and(one);
      byItem.merge(sentence.item(), one, Share::and);
      if (!right) {
        System.out.println((sentence.meets() ? "not seen " : "wrongly met ") + sentence);
      }
    }
    System.out.println("== SENTENCES " + all + " " + byItem);

    assertThat(byItem).hasSize(20);
    assertThat(byItem.values())
        .allSatisfy(share -> assertThat(share.of()).isGreaterThanOrEqualTo(FEWEST))
        .allSatisfy(share -> assertThat(share.value()).isGreaterThanOrEqualTo(FLOOR_OF_EACH));
    assertThat(all.value()).isGreaterThanOrEqualTo(FLOOR);
  }

  private static List<Sentence> sentences() {
    return OwnTexts.table("sentences.txt", 3).stream().map(Sentence::of).toList();
  }

  /** One line of the table: an item, whether it is met, and what somebody wrote. */
  private record Sentence(String item, boolean meets, String words) {

    static Sentence of(List<String> row) {
      return new Sentence(row.get(0), row.get(1).equals("+"), row.get(2));
    }

    boolean isReadAsMeant() {
      boolean impact = item.startsWith("M") && !item.equals("M4");
      String form = (impact ? "Impact" : "What we did") + "\n" + words + "\n";
      return Machine.form("f", SourceText.of(form)).meets(item) == meets;
    }
  }
}
