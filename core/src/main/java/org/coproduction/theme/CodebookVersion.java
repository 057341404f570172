package org.coproduction.theme;

import org.coproduction.value.CodebookId;
import org.coproduction.value.VersionLabel;

/**
 * One version of a codebook.
 *
 * @param codebook the codebook
 * @param versionLabel its version
 */
public record CodebookVersion(CodebookId codebook, VersionLabel versionLabel) {

  static CodebookVersion of(Codebook codebook) {
    return new CodebookVersion(codebook.getId(), codebook.getVersionLabel());
  }
}
