package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Thirty ways in which documents of these two shapes differ: none throws, none loses a line. */
class MutationsTest {

  /** Fifteen ways to change notes and as many to change a form. */
  private static Map<String, UnaryOperator<List<String>>> mutations() {
    Map<String, UnaryOperator<List<String>>> ways = new LinkedHashMap<>();
    ways.put("dashes for bullets", each(line -> line.replaceFirst("[\u2022\u00B7] ?", "- ")));
    ways.put("stars for bullets", each(line -> line.replaceFirst("[\u2022\u00B7] ?", "* ")));
    ways.put("letter o for bullets", each(line -> line.replaceFirst("[\u2022\u00B7] ?", "o ")));
    ways.put("numbers for bullets", each(line -> line.replaceFirst("[\u2022\u00B7] ?", "1. ")));
    ways.put("no bullets", each(line -> line.replaceFirst("[\u2022\u00B7] ?", "")));
    ways.put("no indents", each(String::stripLeading));
    ways.put("headings swapped", MutationsTest::headingsSwapped);
    ways.put("headings without a question mark", each(line -> line.replaceFirst("\\?\\s*$", "")));
    ways.put(
        "headings in capitals",
        each(line -> line.strip().endsWith("?") ? line.toUpperCase(java.util.Locale.ROOT) : line));
    ways.put(
        "every line twice",
        lines -> lines.stream().flatMap(line -> Stream.of(line, line)).toList());
    ways.put("the other way round", MutationsTest::reversed);
    ways.put(
        "dates in digits",
        each(line -> line.replaceAll("\\d{1,2}(st|nd|rd|th) \\w+ (\\d{4})", "29/10/$2")));
    ways.put(
        "dates with four digits",
        each(line -> line.replaceAll("(\\d\\d)-(\\d\\d)-(\\d\\d)$", "$1/$2/20$3")));
    ways.put("furniture in the middle", MutationsTest::furnitureInTheMiddle);
    ways.put("no blank lines", lines -> lines.stream().filter(line -> !line.isBlank()).toList());
    ways.put(
        "blank lines everywhere",
        lines -> lines.stream().flatMap(line -> Stream.of("", line, "\t\u00A0")).toList());
    ways.put(
        "answers emptied",
        lines ->
            lines.stream().filter(line -> line.strip().endsWith("?") || line.isBlank()).toList());
    ways.put(
        "headings lost",
        lines -> lines.stream().filter(line -> !line.strip().endsWith("?")).toList());
    ways.put("the first half only", lines -> lines.subList(0, lines.size() / 2));
    ways.put("the second half only", lines -> lines.subList(lines.size() / 2, lines.size()));
    ways.put("tabs for spaces", each(line -> line.replace(' ', '\t')));
    ways.put("non-breaking spaces", each(line -> line.replace(' ', '\u00A0')));
    ways.put("the whole twice", lines -> Stream.concat(lines.stream(), lines.stream()).toList());
    ways.put("all in one line", lines -> List.of(String.join(" ", lines)));
    return ways;
  }

  /** Ways to write the same text down as bytes. */
  private static Map<String, Function<String, byte[]>> encodings() {
    Map<String, Function<String, byte[]>> ways = new LinkedHashMap<>();
    ways.put("Windows line ends", text -> utf8(text.replace("\n", "\r\n")));
    ways.put("old Macintosh line ends", text -> utf8(text.replace('\n', '\r')));
    ways.put("a byte order mark", text -> utf8("\uFEFF" + text));
    ways.put("windows-1252", text -> text.getBytes(Charset.forName("windows-1252")));
    ways.put("UTF-16", text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    ways.put("control characters", text -> utf8(text.replace("e", "e\u0000\u0007")));
    return ways;
  }

  @Test
  void thereAreThirtyWays() {
    assertThat(mutations().size() + encodings().size()).isEqualTo(30);
  }

  @TestFactory
  Stream<DynamicTest> noneLosesALineOfASample() {
    return all(() -> sample("event-notes.txt"), () -> sample("evidence-form.txt"));
  }

  @TestFactory
  Stream<DynamicTest> noneLosesALineOfARealDocument() {
    return all(
        () -> new String(RealDocuments.notes(), StandardCharsets.UTF_8),
        () -> new String(RealDocuments.form(), StandardCharsets.UTF_8));
  }

  private static Stream<DynamicTest> all(Text notes, Text form) {
    List<DynamicTest> tests = new ArrayList<>();
    mutations()
        .forEach(
            (name, way) -> {
              Function<String, byte[]> mutated =
                  text -> utf8(String.join("\n", way.apply(text.lines().toList())));
              tests.add(dynamicTest(name, () -> noneIsLost(mutated, notes, form)));
            });
    encodings()
        .forEach((name, way) -> tests.add(dynamicTest(name, () -> noneIsLost(way, notes, form))));
    return tests.stream();
  }

  private static void noneIsLost(Function<String, byte[]> way, Text notes, Text form)
      throws IOException {
    Accounting.notesOf(SourceText.decode(way.apply(notes.read())));
    Accounting.formOf(SourceText.decode(way.apply(form.read())));
    // A document in the wrong hands loses nothing either.
    Accounting.notesOf(SourceText.decode(way.apply(form.read())));
    Accounting.formOf(SourceText.decode(way.apply(notes.read())));
  }

  private static UnaryOperator<List<String>> each(UnaryOperator<String> way) {
    return lines -> lines.stream().map(way).toList();
  }

  private static List<String> reversed(List<String> lines) {
    List<String> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<String> headingsSwapped(List<String> lines) {
    List<String> headings =
        reversed(lines.stream().filter(line -> line.strip().endsWith("?")).toList());
    List<String> swapped = new ArrayList<>();
    int next = 0;
    for (String line : lines) {
      swapped.add(line.strip().endsWith("?") ? headings.get(next++) : line);
    }
    return swapped;
  }

  private static List<String> furnitureInTheMiddle(List<String> lines) {
    List<String> moved = new ArrayList<>(lines.subList(2, lines.size()));
    moved.addAll(moved.size() / 2, lines.subList(0, 2));
    return moved;
  }

  private static String sample(String name) throws IOException {
    try (InputStream stream = MutationsTest.class.getResourceAsStream("raw/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A document, where it is there. */
  private interface Text {
    String read() throws IOException;
  }
}
