package org.coproduction.exchange;

import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.json.Reading;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.VersionLabel;

/**
 * The files of ThemeFinder and Consult, by i.AI of the UK government, in either {@linkplain
 * ThemeFinderDialect dialect}, told by the members themselves.
 *
 * <p>What is written of records is a working copy, for programs of those who do the work; the
 * themes to be published are those of {@link PublicationExchange}.
 *
 * <p>The shapes are those of the published models and example files: themes as an array (or the
 * {@code theme_nodes} of a clustering), responses as one object in each line or as an array. A
 * theme that a machine gives is a suggestion, and what it does not say is absent: no stance is made
 * of a position. Which words a theme rests on is not said either: where the event is at hand, that
 * is the whole of the line, which the machine was given; without it no words are marked, and such
 * codings count nowhere until somebody marks some.
 */
public final class ThemeFinder {

  private ThemeFinder() {}

  /**
   * Reads themes.
   *
   * @param document {@code themes.json} or {@code clustered_themes.json}
   * @param id what to call the codebook
   * @param version which version of it this is
   * @return the codebook, or why there is none
   */
  public static Reading<Codebook> readThemes(byte[] document, CodebookId id, VersionLabel version) {
    return ThemeFinderThemes.read(document, id, version, ExchangeLimits.standard());
  }

  /**
   * Reads what a machine says of responses: themes, positions, or both.
   *
   * @param document {@code mapping.jsonl} or {@code sentiment.jsonl}
   * @param codebook the codebook whose themes it names
   * @param version its version
   * @param event the event that the responses are of
   * @param coder what to call the machine
   * @return the suggestions, or why there are none
   */
  public static Reading<MachineCodings> readResponses(
      byte[] document, CodebookId codebook, VersionLabel version, EventId event, CoderId coder) {
    return ThemeFinderResponses.of(event, coder, ExchangeLimits.standard())
        .read(document, codebook, version);
  }

  /**
   * Reads what a machine says of the lines of an event: themes, each resting on the whole of its
   * line, positions, or both. What it says of anything else is left out and found, {@code
   * exchange.themes.item-unknown}.
   *
   * @param document {@code mapping.jsonl} or {@code sentiment.jsonl}
   * @param codebook the codebook whose themes it names
   * @param version its version
   * @param event the event whose lines the responses are
   * @param coder what to call the machine
   * @return the suggestions, or why there are none
   */
  public static Reading<MachineCodings> readResponses(
      byte[] document, CodebookId codebook, VersionLabel version, Event event, CoderId coder) {
    return ThemeFinderResponses.of(event, coder, ExchangeLimits.standard())
        .read(document, codebook, version);
  }

  /**
   * Writes themes.
   *
   * @param codebook the codebook
   * @param dialect whose names to use
   * @return {@code themes.json}, and what it has no place for
   */
  public static Written writeThemes(Codebook codebook, ThemeFinderDialect dialect) {
    return ThemeFinderWriter.themes(codebook, dialect);
  }

  /**
   * Writes the themes of responses: those that are suggested or confirmed, each once. Stances go
   * along in ThemeFinder's dialect where every theme of a response has one that it knows.
   *
   * @param codings the codings
   * @param dialect whose names to use
   * @return {@code mapping.jsonl}, and what it has no place for
   */
  public static Written writeMapping(Codings codings, ThemeFinderDialect dialect) {
    return ThemeFinderWriter.mapping(codings, dialect);
  }

  /**
   * Writes positions.
   *
   * @param positions the positions
   * @param dialect whose names to use
   * @return {@code sentiment.jsonl}
   */
  public static Written writePositions(
      List<ResponsePosition> positions, ThemeFinderDialect dialect) {
    return ThemeFinderWriter.positions(positions, dialect);
  }
}
