package org.coproduction.testkit.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.intake.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Which items one to three sentences meet, in the voices of many people: about half of them do, and
 * the others look as if they did. Each was written before the frames that read it were looked at.
 */
class SentencesTest {

  /** The share that is read as meant, over all items and of each. */
  private static final double FLOOR = 0.87;

  private static final double FLOOR_OF_EACH = 0.7;

  /** The fewest sentences from which a share can be told. */
  private static final int FEWEST = 40;

  @Test
  void sentencesAreReadAsTheyAreMeant() {
    Map<String, Share> byItem = new TreeMap<>();
    Share all = new Share(0, 0);
    for (Sentence sentence : sentences()) {
      boolean right = sentence.isReadAsMeant();
      Share one = new Share(right ? 1 : 0, 1);
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
    try (@Nullable InputStream stream =
        SentencesTest.class.getResourceAsStream("own/sentences.txt")) {
      if (stream == null) {
        throw new IllegalStateException("There are no sentences");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Sentence::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One line of the table: an item, whether it is met, and what somebody wrote. */
  private record Sentence(String item, boolean meets, String words) {

    static Sentence of(String line) {
      String[] parts = line.split(" \\| ", 3);
      return new Sentence(parts[0], parts[1].equals("+"), parts[2]);
    }

    boolean isReadAsMeant() {
      boolean impact = item.startsWith("M") && !item.equals("M4");
      String form = (impact ? "Impact" : "What we did") + "\n" + words + "\n";
      return Machine.form("f", SourceText.of(form)).meets(item) == meets;
    }
  }
}
