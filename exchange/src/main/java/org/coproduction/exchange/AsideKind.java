package org.coproduction.exchange;

/** What stood in a document without belonging to its running text. */
public enum AsideKind {
  /** A remark in the margin, or a comment in the source of a page. */
  COMMENT,
  /** Words that a tracked change takes out or moves away. */
  DELETED_TEXT,
  /** Words that are formatted so that nobody sees them. */
  HIDDEN_TEXT,
  /** What is printed above or below each page. */
  HEADER_OR_FOOTER,
  /** A footnote or endnote. */
  FOOTNOTE,
  /** What says of a document who wrote or kept it: author, company, title. */
  PROPERTY,
  /** The menus, buttons and search boxes of a page. */
  NAVIGATION,
  /** What stands for a picture where it cannot be seen. */
  PICTURE_TEXT
}
