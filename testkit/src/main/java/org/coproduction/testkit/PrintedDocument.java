package org.coproduction.testkit;

import java.util.stream.Stream;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;

/** Reads which document of a dossier is meant from how reports print it. */
final class PrintedDocument {

  private PrintedDocument() {}

  static DocumentRef parse(String printed) {
    int slash = printed.indexOf('/');
    String number = printed.substring(slash + 1);
    if (slash > 0 && number.matches("[0-9]{1,6}")) {
      int index = Integer.parseInt(number);
      return Stream.of(DocumentKind.values())
          .map(kind -> new DocumentRef(kind, index))
          .filter(document -> document.toString().equals(printed))
          .findFirst()
          .orElseThrow(PrintedDocument::unknown);
    }
    throw unknown();
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException("a document is named like event/0");
  }
}
