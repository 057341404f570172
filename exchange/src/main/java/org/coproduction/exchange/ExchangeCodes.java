package org.coproduction.exchange;

import java.util.List;
import org.coproduction.finding.Category;
import org.coproduction.finding.FindingCode;

/** What can be noticed where a format of another program is read or written. */
public final class ExchangeCodes {

  /** There is nothing in the document. */
  public static final FindingCode EMPTY = error("exchange.document.empty");

  /** The document has more bytes, rows, columns, cells or levels than the limits allow. */
  public static final FindingCode TOO_LARGE = error("exchange.document.too-large");

  /** There is more to say than is listed. */
  public static final FindingCode TOO_MANY_FAULTS = error("exchange.document.too-many-faults");

  /** So many more notes as {@code count} are not listed; the value stands. */
  public static final FindingCode NOTES_CUT = warning("exchange.document.notes-cut");

  /** Bytes are no characters of UTF-8, nor of Windows-1252. */
  public static final FindingCode UNDECODABLE = error("exchange.text.undecodable");

  /** The bytes are not UTF-8 and were read as Windows-1252. */
  public static final FindingCode WINDOWS_1252 = note("exchange.text.windows-1252");

  /** A table holds a null character: it is no text, or of another encoding. */
  public static final FindingCode NULL_CHARACTER = error("exchange.text.null-character");

  /** Characters that the format cannot hold were replaced. */
  public static final FindingCode REPLACED = warning("exchange.text.character-replaced");

  /** The quotes of a table do not match up. */
  public static final FindingCode NOT_CSV = error("exchange.csv.malformed");

  /** A column is there twice. */
  public static final FindingCode DUPLICATE_COLUMN = error("exchange.column.duplicate");

  /** A column that is needed, {@code column}, is not there. */
  public static final FindingCode MISSING_COLUMN = error("exchange.column.missing");

  /** A column is not one of ours; it was kept. */
  public static final FindingCode KEPT_COLUMN = note("exchange.column.kept");

  /** A row has fewer cells than there are columns. */
  public static final FindingCode SHORT_ROW = warning("exchange.row.short");

  /** A row has text beyond the last column. */
  public static final FindingCode LONG_ROW = error("exchange.row.long");

  /** So many rows as {@code count} are blank and were passed over. */
  public static final FindingCode BLANK_ROWS = note("exchange.row.blank");

  /** A cell that has to be filled is blank. */
  public static final FindingCode MISSING_CELL = error("exchange.cell.missing");

  /** A cell does not hold what its column is for. */
  public static final FindingCode MALFORMED_CELL = error("exchange.cell.malformed");

  /** A spreadsheet would take a text for a formula; an apostrophe was put before it. */
  public static final FindingCode FORMULA_DEFUSED = note("exchange.cell.formula-defused");

  /** An apostrophe before what looks like a formula was taken off. */
  public static final FindingCode FORMULA_RESTORED = note("exchange.cell.formula-restored");

  /** The other format has no place for what stands here. */
  public static final FindingCode NOT_CARRIED = warning("exchange.value.not-carried");

  /** A value of the other format means nothing to us, so it was left out. */
  public static final FindingCode NOT_UNDERSTOOD = warning("exchange.value.not-understood");

  /** The document is not well-formed XML. */
  public static final FindingCode NOT_XML = error("exchange.xml.malformed");

  /** The document declares a document type, which can reach for other files. */
  public static final FindingCode DOCTYPE = error("exchange.xml.document-type");

  /** An element or attribute is not of the format; it was passed over. */
  public static final FindingCode UNKNOWN_PART = warning("exchange.xml.unknown-part");

  /** The document is not a codebook of REFI-QDA. */
  public static final FindingCode NOT_A_CODEBOOK = error("exchange.codebook.not-one");

  /** The codebook is of another namespace than the standard's. */
  public static final FindingCode OTHER_NAMESPACE = warning("exchange.codebook.other-namespace");

  /** A code, set or member has no identifier, or one that is no GUID. */
  public static final FindingCode BAD_GUID = error("exchange.codebook.guid-malformed");

  /** Two codes have the same identifier. */
  public static final FindingCode DUPLICATE_GUID = error("exchange.codebook.guid-duplicate");

  /** A code or set has no name. */
  public static final FindingCode MISSING_NAME = error("exchange.codebook.name-missing");

  /** A set names a code, or a theme a wider theme, that is not there. */
  public static final FindingCode UNRESOLVED_CODE = warning("exchange.codebook.code-unresolved");

  /** A code does not say whether it can be used; it was read as one that can. */
  public static final FindingCode CODABLE_UNKNOWN = warning("exchange.codebook.codable-unknown");

  /** The output of a machine is not of the shape that is published for it. */
  public static final FindingCode WRONG_SHAPE = error("exchange.themes.wrong-shape");

  /** A member that is needed is missing or blank. */
  public static final FindingCode MISSING_MEMBER = error("exchange.themes.member-missing");

  /** A response is not one of the lines of the event that it is said to be of; it was left out. */
  public static final FindingCode ITEM_UNKNOWN = warning("exchange.themes.item-unknown");

  /** There are not as many stances as themes, so none was taken. */
  public static final FindingCode STANCES_UNEVEN = warning("exchange.themes.stances-uneven");

  /** The file is no word-processed document that can be read. */
  public static final FindingCode NOT_WORD = error("exchange.word.not-one");

  /** The document is in the older binary format, or needs a password. */
  public static final FindingCode WORD_PROTECTED = error("exchange.word.protected");

  /** The file would swell beyond all measure if it were unpacked. */
  public static final FindingCode SWELLING_ARCHIVE = error("exchange.archive.swelling");

  /** So many changes as {@code count} are tracked; they were read as accepted. */
  public static final FindingCode TRACKED_CHANGES = hidden("exchange.word.tracked-changes");

  /** So many comments as {@code count} are in the document; they were set aside. */
  public static final FindingCode COMMENTS = hidden("exchange.document.comments");

  /** So many stretches as {@code count} are formatted to be unseen; they were set aside. */
  public static final FindingCode HIDDEN_TEXT = hidden("exchange.document.hidden-text");

  /** So many properties as {@code count} say whose document it is. */
  public static final FindingCode PROPERTIES = hidden("exchange.document.properties");

  /** So many parts as {@code count} are not of the running text: headers, footnotes, menus. */
  public static final FindingCode SET_ASIDE = note("exchange.document.set-aside");

  /** So many pictures as {@code count} are in the document; nothing was read from them. */
  public static final FindingCode PICTURES = note("exchange.document.pictures");

  private static final List<FindingCode> ALL =
      List.of(
          EMPTY,
          TOO_LARGE,
          TOO_MANY_FAULTS,
          NOTES_CUT,
          UNDECODABLE,
          WINDOWS_1252,
          NULL_CHARACTER,
          REPLACED,
          NOT_CSV,
          DUPLICATE_COLUMN,
          MISSING_COLUMN,
          KEPT_COLUMN,
          SHORT_ROW,
          LONG_ROW,
          BLANK_ROWS,
          MISSING_CELL,
          MALFORMED_CELL,
          FORMULA_DEFUSED,
          FORMULA_RESTORED,
          NOT_CARRIED,
          NOT_UNDERSTOOD,
          NOT_XML,
          DOCTYPE,
          UNKNOWN_PART,
          NOT_A_CODEBOOK,
          OTHER_NAMESPACE,
          BAD_GUID,
          DUPLICATE_GUID,
          MISSING_NAME,
          UNRESOLVED_CODE,
          CODABLE_UNKNOWN,
          WRONG_SHAPE,
          MISSING_MEMBER,
          ITEM_UNKNOWN,
          STANCES_UNEVEN,
          NOT_WORD,
          WORD_PROTECTED,
          SWELLING_ARCHIVE,
          TRACKED_CHANGES,
          COMMENTS,
          HIDDEN_TEXT,
          PROPERTIES,
          SET_ASIDE,
          PICTURES);

  private ExchangeCodes() {}

  /**
   * All of these codes.
   *
   * @return the codes, in the order of this list
   */
  public static List<FindingCode> all() {
    return ALL;
  }

  private static FindingCode error(String value) {
    return FindingCode.error(value, Category.CONFORMANCE);
  }

  private static FindingCode warning(String value) {
    return FindingCode.warning(value, Category.CONFORMANCE);
  }

  /** Something that a reader of the page does not see and a reader of the file does. */
  private static FindingCode hidden(String value) {
    return FindingCode.warning(value, Category.PRIVACY);
  }

  private static FindingCode note(String value) {
    return FindingCode.note(value, Category.CONFORMANCE);
  }
}
