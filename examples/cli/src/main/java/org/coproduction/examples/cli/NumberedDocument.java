package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coproduction.json.DocumentFormat;

/** One document of a file: the whole file, or one line of it. */
final class NumberedDocument {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final int line;
  private final byte[] bytes;

  private NumberedDocument(int line, byte[] bytes) {
    this.line = line;
    this.bytes = bytes;
  }

  /** The documents of a file: one a line where some line is a whole document by itself. */
  static List<NumberedDocument> in(byte[] file) {
    List<NumberedDocument> lines = lines(withoutMark(file));
    boolean oneALine =
        lines.size() > 1 && lines.stream().anyMatch(NumberedDocument::isWholeDocument);
    return oneALine ? lines : List.of(new NumberedDocument(0, file));
  }

  /** Its line, from 1; 0 where the file is one document. */
  int line() {
    return line;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The lines with content, as the bytes they are: whoever reads them judges their encoding. */
  private static List<NumberedDocument> lines(byte[] file) {
    List<NumberedDocument> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    for (int at = 0; at <= file.length; at++) {
      if (at == file.length || file[at] == '\n') {
        byte[] bytes = Arrays.copyOfRange(file, start, at);
        if (!isBlank(bytes)) {
          lines.add(new NumberedDocument(number, bytes));
        }
        number++;
        start = at + 1;
      }
    }
    return lines;
  }

  private static byte[] withoutMark(byte[] file) {
    int mark = BYTE_ORDER_MARK.length;
    return file.length >= mark && Arrays.equals(Arrays.copyOf(file, mark), BYTE_ORDER_MARK)
        ? Arrays.copyOfRange(file, mark, file.length)
        : file;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte unit : bytes) {
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return false;
      }
    }
    return true;
  }

  /** An object on one line is a whole document only where it names its format itself. */
  private boolean isWholeDocument() {
    int open = 0;
    boolean quoted = false;
    for (int at = 0; at < bytes.length; at++) {
      byte unit = bytes[at];
      if (quoted && unit == '\\') {
        at++;
      } else if (unit == '"') {
        quoted = !quoted;
      } else if (!quoted && unit == '{') {
        open++;
      } else if (!quoted && unit == '}') {
        open--;
      }
    }
    return open == 0 && !quoted && DocumentFormat.detect(bytes).isPresent();
  }
}
