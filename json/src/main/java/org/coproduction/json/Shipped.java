package org.coproduction.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.scoring.Rubric;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.CodebookOverlay;
import org.coproduction.validation.Profile;

/**
 * The small set of documents that comes with the library, for hosts that have none of their own.
 *
 * <p>Each is read anew for each call: nothing is kept.
 */
public final class Shipped {

  private static final List<String> CHARTERS =
      List.of(
          "charter-four-cornerstones-2016.json",
          "charter-lundy-2007.json",
          "charter-scie-undated.json",
          "charter-nhs-england-co-production-model-undated.json",
          "charter-new-economics-foundation-undated.json",
          "charter-wales-co-production-network-2017.json",
          "charter-wales-participation-standards-2017.json",
          "charter-scotland-community-engagement-2005.json",
          "charter-scotland-community-engagement-later.json",
          "charter-nihr-public-involvement-undated.json",
          "charter-hear-by-right-undated.json",
          "charter-iap2-core-values-undated.json",
          "charter-bcp-undated.json",
          "charter-birmingham-2022.json",
          "charter-buckinghamshire-undated.json",
          "charter-central-bedfordshire-undated.json",
          "charter-cheshire-west-undated.json",
          "charter-east-riding-undated.json",
          "charter-east-sussex-children-undated.json",
          "charter-east-sussex-undated.json",
          "charter-hillingdon-2024.json",
          "charter-hounslow-undated.json",
          "charter-hull-undated.json",
          "charter-kent-undated.json",
          "charter-lancashire-undated.json",
          "charter-manchester-2017.json",
          "charter-south-gloucestershire-undated.json",
          "charter-staffordshire-undated.json",
          "charter-stockport-2020.json",
          "charter-suffolk-undated.json",
          "charter-tameside-2025.json",
          "charter-wigan-undated.json",
          "charter-wolverhampton-undated.json",
          "charter-york-2020.json");
  private static final List<String> LADDERS =
      List.of(
          "ladder-parent-carer-forums.json",
          "ladder-form-words.json",
          "ladder-arnstein.json",
          "ladder-tlap.json",
          "ladder-hart.json",
          "ladder-iap2.json",
          "ladder-nhs-england-five.json");
  private static final List<String> CODEBOOK_OVERLAYS =
      List.of(
          "codebook-words-wales.json",
          "codebook-words-scotland.json",
          "codebook-words-northern-ireland.json");

  private static final List<String> LADDER_MAPPINGS = List.of("ladder-mapping-form-words.json");
  private static final List<String> INFLUENCE_MAPPINGS =
      List.of(
          "ladder-mapping-parent-carer-forums-to-influence-scale.json",
          "ladder-mapping-influence-scale-to-parent-carer-forums.json",
          "ladder-mapping-form-words-to-influence-scale.json",
          "ladder-mapping-influence-scale-to-form-words.json",
          "ladder-mapping-arnstein-to-influence-scale.json",
          "ladder-mapping-influence-scale-to-arnstein.json",
          "ladder-mapping-tlap-to-influence-scale.json",
          "ladder-mapping-influence-scale-to-tlap.json",
          "ladder-mapping-hart-to-influence-scale.json",
          "ladder-mapping-influence-scale-to-hart.json",
          "ladder-mapping-iap2-to-influence-scale.json",
          "ladder-mapping-influence-scale-to-iap2.json",
          "ladder-mapping-nhs-england-five-to-influence-scale.json",
          "ladder-mapping-influence-scale-to-nhs-england-five.json");

  private Shipped() {}

  /** {@return the rubric of twenty items in five dimensions} */
  public static Rubric rubric() {
    return read(DocumentFormat.rubric(), "rubric-send-coproduction-20.json");
  }

  /**
   * Charters, standards and frames of participation, national ones first: by name, with the titles
   * that are published where they are in hand, and with the honest status of their text. Sentences
   * in them that are not titles are this project's own.
   *
   * @return the charters, some in several versions
   */
  public static List<Charter> charters() {
    return read(DocumentFormat.charter(), CHARTERS);
  }

  /**
   * The ladders in use: that of the parent carer forums, the words that forms use, and those of
   * Arnstein, Think Local Act Personal, Hart, IAP2 and NHS England. Only the first has markers, so
   * only on it can a level be shown.
   *
   * @return the ladders
   */
  public static List<Ladder> ladders() {
    return read(DocumentFormat.ladder(), LADDERS);
  }

  /** {@return what the words that forms use come to on the ladder of the forums} */
  public static List<LadderMapping> ladderMappings() {
    return read(DocumentFormat.ladderMapping(), LADDER_MAPPINGS);
  }

  /**
   * The scale by which ladders are compared, by who shapes and who decides. It is kept apart from
   * the ladders because it is no ladder to work by and no verdict.
   *
   * @return the scale
   */
  public static Ladder influenceScale() {
    return read(DocumentFormat.ladder(), "ladder-influence-scale.json");
  }

  /**
   * What the rungs of each ladder come to on the scale of influence, and the scale on each ladder:
   * two by two they lead from any ladder to any other, see {@link LadderMapping#then}.
   *
   * @return the mappings, for each ladder there and then back
   */
  public static List<LadderMapping> influenceMappings() {
    return read(DocumentFormat.ladderMapping(), INFLUENCE_MAPPINGS);
  }

  /**
   * {@return themes of what families in England say about services for special educational needs
   * and disabilities, with definitions and cues; a draft to be changed and added to}
   */
  public static Codebook codebook() {
    return read(DocumentFormat.codebook(), "codebook-send.json");
  }

  /**
   * The words of the other nations, laid over {@link #codebook}: each names its nation and what it
   * changes, see {@link org.coproduction.theme.CodebookOverlay}. Drafts that nobody of those
   * nations has looked at.
   *
   * @return the overlays for Wales, Scotland and Northern Ireland
   */
  public static List<Codebook> codebookOverlays() {
    return read(DocumentFormat.codebook(), CODEBOOK_OVERLAYS);
  }

  /**
   * {@link #codebook} with Welsh words laid over it, for notes in which some speak Welsh. A draft
   * that nobody who speaks Welsh daily has looked at.
   *
   * @return the codebook that is made of the two
   */
  public static Codebook codebookWithWelsh() {
    Codebook welsh = read(DocumentFormat.codebook(), "codebook-words-welsh.json");
    return CodebookOverlay.of(codebook(), welsh).codebook().orElseThrow();
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
