package org.coproduction.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.Generator.Fill;
import org.coproduction.value.Id;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/** Sound documents with a secret in them, damaged in the ways that a fuzzer would. */
class DamagedDocumentsPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "\"",
          "\\",
          "\\u",
          "\\ud800",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "-",
          "1e999",
          "\u0000",
          "\uFEFF",
          "\n",
          "\r",
          "/*",
          "'",
          Planted.SECRET,
          "\"" + Planted.SECRET + "\":1,",
          "\"version\":2,");

  @Property(tries = 400)
  void anythingThatIsDoneToADocumentGivesAValueOrFindingsWithoutItsText(
      @ForAll DocumentKind kind, @ForAll Fill fill, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = document(kind, fill, random.nextInt(20));
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      bytes = changed(bytes, random);
    }

    Planted.readEveryWay(bytes);
  }

  private static byte[] document(DocumentKind kind, Fill fill, int seed) {
    return new Generator(seed, fill)
        .with(Words.class, "Said by " + Planted.SECRET)
        .with(Id.class, Planted.SECRET)
        .with(WebAddress.class, "https://example.org/" + Planted.SECRET)
        .document(DocumentFormat.of(kind))
        .text()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Puts something in, takes something out, doubles something or turns some bits. */
  private static byte[] changed(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 + bytes.length / 4));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    switch (random.nextInt(4)) {
      case 0 -> out.writeBytes(piece(random));
      case 1 -> from = to;
      case 2 -> out.write(bytes, from, to - from);
      default -> {
        if (from < bytes.length) {
          out.write(bytes[from] ^ 1 << random.nextInt(8));
          from++;
        }
      }
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static byte[] piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }
}
