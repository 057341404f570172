package org.coproduction.loop;

import java.util.Optional;

/**
 * An expected group beside what is on record of it.
 *
 * @param expected what the local profile says
 * @param standing how far the group was heard
 * @param share the group's part of all who came; absent where any number in it is not exact
 */
public record ExpectedVoice(ExpectedGroup expected, Standing standing, Optional<OutOf> share) {

  /** {@return whether nothing on record is said by a group that should be heard} */
  public boolean isMissing() {
    return standing != Standing.HEARD;
  }

  /**
   * Whether the group is a smaller part of those who came than of the local area.
   *
   * @return true where both shares are known and it is; false where nobody can tell
   */
  public boolean isFewerThanExpected() {
    return share.isPresent()
        && expected.share().isPresent()
        && (long) share.get().part() * expected.share().get().whole()
            < (long) expected.share().get().part() * share.get().whole();
  }
}
