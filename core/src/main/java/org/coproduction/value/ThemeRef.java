package org.coproduction.value;

/**
 * A theme in a named codebook.
 *
 * @param codebook the codebook
 * @param theme the theme in it
 */
public record ThemeRef(CodebookId codebook, ThemeId theme) {}
