package org.coproduction.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.scoring.Rubric;
import org.coproduction.theme.Codebook;
import org.coproduction.validation.Profile;

/**
 * The small set of documents that comes with the library, for hosts that have none of their own.
 *
 * <p>Each is read anew for each call: nothing is kept.
 */
public final class Shipped {

  private static final List<String> LADDERS =
      List.of("ladder-parent-carer-forums.json", "ladder-form-words.json");
  private static final List<String> LADDER_MAPPINGS = List.of("ladder-mapping-form-words.json");

  private Shipped() {}

  /** {@return the rubric of twenty items in five dimensions} */
  public static Rubric rubric() {
    return read(DocumentFormat.rubric(), "rubric-send-coproduction-20.json");
  }

  /** {@return the ladder that parent carer forums use, and the words that forms use} */
  public static List<Ladder> ladders() {
    return read(DocumentFormat.ladder(), LADDERS);
  }

  /** {@return what the words that forms use come to on the ladder of the forums} */
  public static List<LadderMapping> ladderMappings() {
    return read(DocumentFormat.ladderMapping(), LADDER_MAPPINGS);
  }

  /**
   * {@return themes of what families in England say about services for special educational needs
   * and disabilities, with definitions and cues; a draft to be changed and added to}
   */
  public static Codebook codebook() {
    return read(DocumentFormat.codebook(), "codebook-send.json");
  }

  /** {@return the profile for forms that are handed in, which treats no rule otherwise} */
  public static Profile profile() {
    return read(DocumentFormat.profile(), "profile-submitted.json");
  }

  private static <T> List<T> read(DocumentFormat<T> format, List<String> names) {
    return names.stream().map(name -> read(format, name)).toList();
  }

  private static <T> T read(DocumentFormat<T> format, String name) {
    try (InputStream document = Shipped.class.getResourceAsStream("shipped/" + name)) {
      // What comes with the library is part of the program: a fault in it is a program fault.
      return Stream.ofNullable(document == null ? null : format.read(document))
          .flatMap(reading -> reading.value().stream())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("a shipped document is broken: " + name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
