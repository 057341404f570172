package org.coproduction.privacy;

import org.coproduction.value.TextSpan;

/**
 * Something in a text that may identify a person: what sort, where, and how sure. Never the text.
 *
 * @param kind what sort of identifier
 * @param span where it stands in the text, in code points
 * @param confidence how sure it is
 */
public record Identifier(IdentifierKind kind, TextSpan span, Confidence confidence) {}
