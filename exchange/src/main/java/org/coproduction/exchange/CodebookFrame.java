package org.coproduction.exchange;

import org.coproduction.theme.Codebook;

/** What a codebook says beside its themes; formats of others have a place for none of it. */
final class CodebookFrame {

  private CodebookFrame() {}

  static boolean isIn(Codebook codebook) {
    return codebook.getTitle().isPresent()
        || codebook.getNation().isPresent()
        || codebook.getLanguage().isPresent()
        || codebook.getSource().isPresent()
        || codebook.getBase().isPresent()
        || !codebook.getMadeOf().isEmpty()
        || !codebook.getRemovedThemes().isEmpty()
        || !codebook.getTerms().isEmpty();
  }
}
