package org.coproduction.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A page for people, in no format yet: it is written as plain text, Markdown or HTML, which all say
 * the same. Immutable.
 *
 * <p>Whatever characters a title, label or sentence holds, it stays what it is: nothing in it can
 * become a heading, a cell, a tag or a line of its own.
 */
public final class Page {

  /** The least width of plain text, in columns. */
  public static final int LEAST_WIDTH = 40;

  private final String language;
  private final Phrase title;
  private final List<Block> blocks;

  Page(String language, Phrase title, List<? extends Block> blocks) {
    this.language = language;
    this.title = title;
    this.blocks = List.copyOf(blocks);
  }

  String language() {
    return language;
  }

  Phrase title() {
    return title;
  }

  List<Block> blocks() {
    return blocks;
  }

  /**
   * This page with another one below it, whose title becomes a heading.
   *
   * @param other the other page
   * @return both as one
   */
  public Page followedBy(Page other) {
    List<Block> both = new ArrayList<>(blocks);
    both.add(new Block.Section(other.title, other.blocks));
    return new Page(language, title, both);
  }

  /**
   * Writes the page as plain text.
   *
   * @param out where to
   * @param width how many columns a line may have, at least {@link #LEAST_WIDTH}; only a longer
   *     word makes a longer line
   * @throws IOException where {@code out} throws it
   * @throws IllegalArgumentException where the width is less
   */
  public void writeText(Appendable out, int width) throws IOException {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException("a page of plain text has at least 40 columns");
    }
    new PlainTextWriter(width).write(this, out);
  }

  /**
   * Writes the page as GitHub Flavored Markdown.
   *
   * @param out where to
   * @throws IOException where {@code out} throws it
   */
  public void writeMarkdown(Appendable out) throws IOException {
    new MarkdownWriter().write(this, out);
  }

  /**
   * Writes the page as an HTML document that needs nothing else: no script, no other file.
   *
   * @param out where to
   * @throws IOException where {@code out} throws it
   */
  public void writeHtml(Appendable out) throws IOException {
    HtmlWriter.document().write(this, out);
  }

  /**
   * Writes the page as one HTML element for a place in a host's own page. The host includes {@link
   * #stylesheet()} once, or its own rules for the class {@code coproduction}.
   *
   * @param out where to
   * @param level the level of the page's title there, from 1 to 6
   * @param idPrefix what its ids begin with, different for each fragment of one page: a letter,
   *     then letters, digits and hyphens
   * @throws IOException where {@code out} throws it
   * @throws IllegalArgumentException where level or prefix are not as said
   */
  public void writeHtmlFragment(Appendable out, int level, String idPrefix) throws IOException {
    HtmlWriter.fragment(level, idPrefix).write(this, out);
  }

  /** {@return the rules of style that the HTML is made for, as CSS} */
  public static String stylesheet() {
    return Stylesheet.css();
  }

  /**
   * The page as plain text.
   *
   * @param width as of {@link #writeText}
   * @return the text
   */
  public String text(int width) {
    return written(out -> writeText(out, width));
  }

  /** {@return the page as Markdown} */
  public String markdown() {
    return written(this::writeMarkdown);
  }

  /** {@return the page as an HTML document} */
  public String html() {
    return written(this::writeHtml);
  }

  private static String written(Writing writing) {
    StringBuilder text = new StringBuilder();
    try {
      writing.to(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  @FunctionalInterface
  private interface Writing {
    void to(Appendable out) throws IOException;
  }
}
