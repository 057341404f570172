package org.coproduction.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlRuntimeException;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;

/**
 * Reads word-processed documents (Office Open XML, {@code .docx}) into lines of text.
 *
 * <p>Tracked changes are read as if they had been accepted. What they take out, comments, headers,
 * footers, footnotes, hidden words and the document's properties are kept as {@linkplain Aside
 * asides} and reported, since they often name people. Nothing of a document is executed or fetched.
 *
 * <p>The Office library (Apache POI) is an optional dependency: whoever calls this class has it.
 */
public final class WordDocuments {

  private static final TextPosition START = new TextPosition(1, 1);

  /** How the older binary format begins, and a document that needs a password. */
  private static final List<Integer> COMPOUND_FILE = List.of(0xD0, 0xCF, 0x11, 0xE0);

  private WordDocuments() {}

  /**
   * Reads a document within the {@linkplain ExchangeLimits#standard() standard limits}.
   *
   * @param docx the document
   * @param kind what the text is going to be read as: an evidence form, an event
   * @return its text, or why there is none
   */
  public static PlacedText read(byte[] docx, DocumentKind kind) {
    return read(docx, kind, ExchangeLimits.standard());
  }

  /**
   * Reads a document.
   *
   * @param docx the document
   * @param kind what the text is going to be read as: an evidence form, an event
   * @param limits how much to take in; rows are the lines of the text
   * @return its text, or why there is none
   */
  public static PlacedText read(byte[] docx, DocumentKind kind, ExchangeLimits limits) {
    Notes notes = new Notes(kind, limits);
    if (docx.length == 0) {
      notes.add(ExchangeCodes.EMPTY, Place.root(), START);
    } else if (docx.length > limits.documentSize()) {
      notes.add(ExchangeCodes.TOO_LARGE, Place.root(), START);
    } else if (isCompoundFile(docx)) {
      notes.add(ExchangeCodes.WORD_PROTECTED, Place.root(), START);
    } else {
      switch (ArchiveGuard.of(docx)) {
        case SOUND -> {
          return opened(docx, limits, notes);
        }
        case SUSPICIOUS -> notes.add(ExchangeCodes.SWELLING_ARCHIVE, Place.root(), START);
        case NO_ARCHIVE -> notes.add(ExchangeCodes.NOT_WORD, Place.root(), START);
      }
    }
    return PlacedText.unreadable(notes.report());
  }

  private static PlacedText opened(byte[] docx, ExchangeLimits limits, Notes notes) {
    // Whatever is wrong with a package, the library throws what quotes from it: nothing is chained.
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return new WordText(document, limits, notes).read();
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | XmlRuntimeException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | ClassCastException broken) {
      notes.add(ExchangeCodes.NOT_WORD, Place.root(), START);
      return PlacedText.unreadable(notes.report());
    }
  }

  private static boolean isCompoundFile(byte[] bytes) {
    for (int at = 0; at < COMPOUND_FILE.size(); at++) {
      if (at >= bytes.length || (bytes[at] & 0xFF) != COMPOUND_FILE.get(at)) {
        return false;
      }
    }
    return true;
  }
}
