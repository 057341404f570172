package org.coproduction.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One document of a file: the whole file, or one line of it. */
final class NumberedDocument {

  private final int line;
  private final byte[] bytes;

  private NumberedDocument(int line, byte[] bytes) {
    this.line = line;
    this.bytes = bytes;
  }

  /** The documents of a file: one a line where its first two lines with content each are one. */
  static List<NumberedDocument> in(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    List<String> first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    if (first.size() < 2 || !first.stream().allMatch(NumberedDocument::isWhole)) {
      return List.of(new NumberedDocument(0, file));
    }
    List<NumberedDocument> documents = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        documents.add(new NumberedDocument(number, line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return documents;
  }

  /** Its line, from 1; 0 where the file is one document. */
  int line() {
    return line;
  }

  byte[] bytes() {
    return bytes;
  }

  private static boolean isWhole(String line) {
    String stripped = line.strip();
    return stripped.startsWith("{") && stripped.endsWith("}");
  }
}
