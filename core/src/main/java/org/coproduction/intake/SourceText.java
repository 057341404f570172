package org.coproduction.intake;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;

/**
 * The text of a document that somebody wrote, line by line and otherwise as it is.
 *
 * <p>Lines end with a carriage return, a line feed, both, or a Unicode line or paragraph separator,
 * and are counted from 1. White space, tabs and control characters stay where they are; only what
 * is no Unicode at all is replaced, and reported. Immutable and thread-safe.
 */
public final class SourceText {

  /** The bytes are not UTF-8 and were read as windows-1252. */
  public static final FindingCode NOT_UTF_8 = FindingCode.note("intake.text.not-utf8", CONFORMANCE);

  /** Something in the text is no Unicode and was replaced by a mark. */
  public static final FindingCode NOT_UNICODE =
      FindingCode.warning("intake.text.not-unicode", CONFORMANCE);

  /** The text holds control characters. */
  public static final FindingCode CONTROL_CHARACTER =
      FindingCode.note("intake.text.control-character", CONFORMANCE);

  private final List<String> lines;
  private final List<Notice> notices;

  private SourceText(List<String> lines, List<Notice> notices) {
    this.lines = List.copyOf(lines);
    this.notices = List.copyOf(notices);
  }

  /**
   * Takes a text as it is; a byte order mark at its start is taken off.
   *
   * @param text any text
   * @return the source
   */
  public static SourceText of(String text) {
    return of(text, new ArrayList<>());
  }

  /**
   * Reads bytes: UTF-8 or UTF-16 by their byte order mark, else UTF-8 where they are valid, else
   * windows-1252, which old documents of offices are in.
   *
   * @param bytes any bytes
   * @return the source
   */
  public static SourceText decode(byte[] bytes) {
    Decoding decoding = Decoding.of(bytes);
    List<Notice> notices = new ArrayList<>();
    if (decoding.guessed()) {
      notices.add(new Notice(NOT_UTF_8, 1, 1));
    }
    return of(decoding.text(), notices);
  }

  private static SourceText of(String text, List<Notice> notices) {
    LineSplitter splitter = new LineSplitter(text);
    notices.addAll(splitter.notices());
    return new SourceText(splitter.lines(), notices);
  }

  /** {@return its lines in order, each without its line end; those of an empty text are none} */
  public List<String> lines() {
    return lines;
  }

  /**
   * One line.
   *
   * @param number the line, from 1
   * @return the line as it stands, without its line end
   */
  public String line(int number) {
    return lines.get(number - 1);
  }

  /**
   * Whether there is nothing to read in a line; every other line is in the account of a reading.
   *
   * @param number the line, from 1
   * @return true where it holds nothing but white space and what nobody sees
   */
  public boolean isBlank(int number) {
    return Blank.isBlank(line(number));
  }

  List<Finding> findings(DocumentRef document) {
    List<Finding> findings = new ArrayList<>();
    for (Notice notice : notices) {
      findings.add(
          Finding.of(notice.code(), document, Place.root())
              .at(new TextPosition(notice.line(), 1))
              .with("count", notice.count()));
    }
    return findings;
  }

  /**
   * Shows how long the text is, never the text.
   *
   * @return the number of lines
   */
  @Override
  public String toString() {
    return "SourceText[" + lines.size() + " lines]";
  }

  /** Something noticed before it was known what kind of document this is. */
  record Notice(FindingCode code, int line, int count) {}
}
