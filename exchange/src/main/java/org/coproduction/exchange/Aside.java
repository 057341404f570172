package org.coproduction.exchange;

import org.coproduction.value.Words;

/**
 * Something that stood in a document beside its running text. It is kept, so that nothing is lost,
 * and kept apart, so that nobody takes it for an answer or publishes it unawares.
 *
 * @param kind what it is
 * @param words the words
 */
public record Aside(AsideKind kind, Words words) {}
