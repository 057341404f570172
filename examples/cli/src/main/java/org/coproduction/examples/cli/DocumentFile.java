package org.coproduction.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.DocumentLine;
import org.coproduction.json.DocumentLines;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;

/**
 * A file of one document, or of one in each line. Lines are read one after another and any number
 * of them is taken, so that a file may be larger than the memory.
 */
final class DocumentFile {

  /** How much of a file is looked at to tell lines from one document. */
  private static final int BEGINNING = 1_048_576;

  private final Inputs inputs;
  private final Progress progress;

  DocumentFile(Inputs inputs, Progress progress) {
    this.inputs = inputs;
    this.progress = progress;
  }

  /** Takes one document after another. */
  interface Taker {
    /**
     * Takes one document.
     *
     * @param line its line, from 1; 0 where the file is one document
     * @param reading what it holds or why it cannot be read
     */
    void take(long line, Reading<?> reading);
  }

  /** Hands over the documents of a file; a fault names the file, as the person typed its name. */
  void each(String name, Taker taker) {
    try (InputStream stream = new BufferedInputStream(inputs.open(name), 2 * BEGINNING)) {
      stream.mark(BEGINNING);
      byte[] beginning = stream.readNBytes(BEGINNING);
      stream.reset();
      if (isOneALine(beginning)) {
        lines(name, stream, taker);
      } else {
        taker.take(0, whole(Inputs.bounded(name, stream)));
      }
    } catch (IOException | InvalidPathException unreadable) {
      throw new UnreadableInputException("input.cannot-be-read", name);
    }
  }

  private void lines(String name, InputStream stream, Taker taker) throws IOException {
    try (DocumentLines<Object> lines = DocumentLines.ofAnyFormat(stream, ReadLimits.standard())) {
      for (Optional<DocumentLine<Object>> next = lines.next();
          next.isPresent();
          next = lines.next()) {
        taker.take(next.get().number(), next.get().reading());
        progress.at(name, lines.lines(), lines.bytes());
      }
    }
  }

  /** What says no format is read as a form, to say where it stops being a document. */
  private static Reading<?> whole(byte[] bytes) {
    return DocumentFormat.detect(bytes)
        .<DocumentFormat<?>>map(DocumentFormat::of)
        .orElse(DocumentFormat.evidenceForm())
        .read(bytes);
  }

  /** One a line where there is more than one line and some line is a whole document by itself. */
  private static boolean isOneALine(byte[] beginning) {
    // Whether all of it is UTF-8 is for whoever reads it to judge.
    List<String> lines =
        new String(beginning, StandardCharsets.UTF_8)
            .replaceFirst("^\uFEFF", "")
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    boolean goesOn = lines.size() > 1 || beginning.length == BEGINNING;
    return goesOn && lines.stream().anyMatch(DocumentFile::isWholeDocument);
  }

  /** An object on one line is a whole document only where it names its format itself. */
  private static boolean isWholeDocument(String line) {
    int open = 0;
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char unit = line.charAt(at);
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
    return open == 0
        && !quoted
        && DocumentFormat.detect(line.getBytes(StandardCharsets.UTF_8)).isPresent();
  }
}
