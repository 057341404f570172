package org.coproduction.dossier;

/**
 * One claim of a form that cannot be read under another charter.
 *
 * @param claim the position of the claim in the form's principle claims, from 0
 * @param reason why
 */
public record UnreadClaim(int claim, Reason reason) {

  /** Why a claim cannot be read under another charter. */
  public enum Reason {
    /** The charter that it names, or its version, is not in the dossier. */
    CHARTER_NOT_AT_HAND,
    /** It names no version of its charter, and the dossier has several. */
    VERSION_NOT_STATED,
    /** The version that it names has no such principle, or its words are not in hand. */
    PRINCIPLE_UNKNOWN,
    /** Nobody has said what the principle is about. */
    PRINCIPLE_UNTAGGED,
    /** The other charter has no principle about the same. */
    NOTHING_ALIKE
  }
}
