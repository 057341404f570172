package org.coproduction.exchange;

import org.coproduction.json.Reading;
import org.coproduction.theme.Codebook;
import org.coproduction.value.CodebookId;
import org.coproduction.value.VersionLabel;

/**
 * Codebooks of the REFI-QDA standard ({@code .qdc}), which programs for qualitative analysis
 * exchange.
 *
 * <p>A theme keeps its identifier there and back. One that is a GUID is the code's GUID. For any
 * other the GUID is made of the identifier, and the identifier stands beside it in a processing
 * instruction, which is no element and so breaks no schema; it is believed only where it makes the
 * GUID of its code. A program that drops processing instructions keeps the GUID: {@linkplain
 * #read(byte[], Codebook) reading it with our codebook in hand} finds the identifiers again.
 *
 * <p>Cues, hints and the note of a theme have no place in the standard and go out as processing
 * instructions too: here they are read again, and in other programs nobody sees them.
 *
 * <p>A codebook as it stands is a working copy; the one to be published is that of {@link
 * PublicationExchange}.
 *
 * <p>Nothing is fetched: a document that declares a document type is refused.
 */
public final class QdaCodebooks {

  private QdaCodebooks() {}

  /**
   * Reads a codebook that came from elsewhere.
   *
   * @param document the document
   * @param id what to call it: the standard has no identifier for a codebook
   * @param version which version of it this is
   * @return the codebook, or why there is none
   */
  public static Reading<QdaCodebook> read(byte[] document, CodebookId id, VersionLabel version) {
    return read(
        document,
        Codebook.builder().id(id).versionLabel(version).build(),
        ExchangeLimits.standard());
  }

  /**
   * Reads a codebook that went out from here and was changed elsewhere: codes that are themes of
   * ours get their identifiers, and with them what the document no longer holds of their cues,
   * hints and notes, and the codebook gets what it says beside its themes, for which the standard
   * has no place.
   *
   * @param document the document
   * @param ours the codebook as it went out
   * @return the codebook, or why there is none
   */
  public static Reading<QdaCodebook> read(byte[] document, Codebook ours) {
    return read(document, ours, ExchangeLimits.standard());
  }

  /**
   * Reads a codebook within limits.
   *
   * @param document the document
   * @param ours the codebook as it went out, or one without themes
   * @param limits how much to take in
   * @return the codebook, or why there is none
   */
  public static Reading<QdaCodebook> read(byte[] document, Codebook ours, ExchangeLimits limits) {
    return QdcReader.read(document, ours, limits);
  }

  /**
   * Writes a codebook. Themes go under their wider theme, those of one wider theme in their order;
   * one that would be deeper in than the standard limits let a reader go is written beside the
   * others, and that is reported.
   *
   * @param codebook the codebook
   * @return the document, and what the standard has no place for
   */
  public static Written write(QdaCodebook codebook) {
    return QdcWriter.write(codebook);
  }
}
