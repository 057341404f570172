package org.coproduction.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced block of the documentation.
 *
 * @param page the page that it stands on, from the root of the project
 * @param line the line of its fence, from 1
 * @param language what it says it is, such as {@code java}
 * @param mark what the comment straight above it says of where it comes from; empty without one
 * @param text what stands in it
 */
record DocBlock(String page, int line, String language, String mark, String text) {

  static final Path ROOT = Path.of("..");

  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^<!-- (.*?) -->\\n)?^```(\\w*)\\n((?s:.*?))^```$");

  /** The pages that a reader is sent to; those that a test writes are among them. */
  static List<String> pages() {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      List<String> pages =
          new ArrayList<>(
              List.of(
                  "README.md",
                  "CONTRIBUTING.md",
                  "examples/README.md",
                  "examples/evidence-service/README.md"));
      files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .forEach(pages::add);
      return pages;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static List<DocBlock> all() {
    return pages().stream().flatMap(page -> of(page, read(page)).stream()).toList();
  }

  static List<DocBlock> of(String page, String text) {
    List<DocBlock> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      String mark = block.group(1) == null ? "" : block.group(1);
      int line = (int) text.substring(0, block.start()).lines().count() + 1;
      blocks.add(new DocBlock(page, line, block.group(2), mark, block.group(3)));
    }
    return blocks;
  }

  /** The rest of the mark where it begins with a word and a colon. */
  boolean isMarked(String kind) {
    return mark.equals(kind) || mark.startsWith(kind + " ");
  }

  String marked(String kind) {
    return mark.substring(kind.length()).strip();
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
