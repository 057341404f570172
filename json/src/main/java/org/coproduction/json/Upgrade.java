package org.coproduction.json;

/**
 * One step from a version of a format to the next: what an older document says, in the words of the
 * newer version.
 *
 * <p>A step is written once, when the next version is released, and never changed. It does not look
 * for faults: whatever it does not recognise it leaves, for the reader to find.
 */
interface Upgrade {

  /** Rearranges a document; its {@code version} is changed for it. */
  void apply(JsonObject document);
}
