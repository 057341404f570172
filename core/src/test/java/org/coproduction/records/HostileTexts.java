package org.coproduction.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Texts that programs have stumbled over, by name. */
public final class HostileTexts {

  private HostileTexts() {}

  /** {@return all of them} */
  public static Map<String, String> all() {
    Properties read = new Properties();
    try (InputStream stream = HostileTexts.class.getResourceAsStream("hostile-texts.properties")) {
      read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> texts = new TreeMap<>();
    read.forEach((name, text) -> texts.put((String) name, (String) text));
    return texts;
  }
}
