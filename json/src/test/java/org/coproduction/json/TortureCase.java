package org.coproduction.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the situations in which readers of JSON differ.
 *
 * @param kind what it is
 * @param written the line of the table
 */
record TortureCase(Kind kind, String written) {

  /** What the grammar says. */
  enum Kind {
    /** It is JSON. */
    Y,
    /** It is not JSON. */
    N,
    /** It is JSON by the grammar and refused all the same: a limit, or half a character. */
    I
  }

  private static final Pattern STEP = Pattern.compile("%\\((\\d+) ([^)]+)\\)|%([0-9A-F]{2})|[^%]");

  static List<TortureCase> all() {
    try (InputStream table = TortureCase.class.getResourceAsStream("torture.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new TortureCase(Kind.valueOf(line.substring(0, 1)), line.substring(2)))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The bytes between others, as if the text were the value of a member. */
  byte[] between(String before, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    Matcher step = STEP.matcher(written);
    while (step.find()) {
      if (step.group(1) != null) {
        bytes.writeBytes(
            step.group(2).repeat(Integer.parseInt(step.group(1))).getBytes(StandardCharsets.UTF_8));
      } else if (step.group(3) != null) {
        bytes.write(Integer.parseInt(step.group(3), 16));
      } else {
        bytes.write(step.group().charAt(0));
      }
    }
    bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
