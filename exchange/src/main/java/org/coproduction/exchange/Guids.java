package org.coproduction.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.coproduction.value.ThemeId;

/**
 * The GUID of a theme in REFI-QDA. One that came from there is its own; for any other it is made of
 * the theme's identifier (RFC 9562, version 5), so that it is the same in every export.
 */
final class Guids {

  private static final Pattern GUID =
      Pattern.compile(
          "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

  /** Drawn once and never changed: another would change the GUID of every theme. */
  private static final UUID NAMESPACE = UUID.fromString("7d1f6c1e-5a0b-4a53-9c53-2f0e4d3b8a61");

  private static final int LENGTH = 16;

  private Guids() {}

  static String of(ThemeId theme) {
    return GUID.matcher(theme.value()).matches() ? theme.value() : named(theme.value());
  }

  /** The GUID as it is written, without the braces that the standard allows around it. */
  static Optional<String> read(String written) {
    String bare = written.strip();
    if (bare.startsWith("{") && bare.endsWith("}") && bare.length() > 1) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return GUID.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
  }

  /** What two GUIDs have in common that are the same in different letters. */
  static String folded(String guid) {
    return guid.toLowerCase(Locale.ROOT);
  }

  static String named(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(LENGTH)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .array());
      byte[] hash = Arrays.copyOf(digest.digest(name.getBytes(StandardCharsets.UTF_8)), LENGTH);
      hash[6] = (byte) ((hash[6] & 0x0F) | 0x50);
      hash[8] = (byte) ((hash[8] & 0x3F) | 0x80);
      ByteBuffer bits = ByteBuffer.wrap(hash);
      return new UUID(bits.getLong(), bits.getLong()).toString();
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
