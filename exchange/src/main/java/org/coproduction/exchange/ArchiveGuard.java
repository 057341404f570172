package org.coproduction.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through a ZIP archive before a library opens it, so that one that is made to swell costs
 * little. Libraries have such guards too, but set them for the whole program, which is the host's.
 */
final class ArchiveGuard {

  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 100_000_000;

  /** Text compresses well; beyond this it is no text that somebody typed. */
  private static final long MOST_RATIO = 200;

  /** Below this even a large ratio does no harm. */
  private static final long SMALL = 1_000_000;

  /** What an archive is like. */
  enum Verdict {
    SOUND,
    NO_ARCHIVE,
    SUSPICIOUS
  }

  private ArchiveGuard() {}

  static Verdict of(byte[] archive) {
    if (archive.length < 4 || archive[0] != 'P' || archive[1] != 'K') {
      return Verdict.NO_ARCHIVE;
    }
    long most = Math.min(MOST_BYTES, Math.max(SMALL, archive.length * MOST_RATIO));
    byte[] buffer = new byte[8_192];
    long total = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          return Verdict.SUSPICIOUS;
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          total += read;
          if (total > most) {
            return Verdict.SUSPICIOUS;
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      return Verdict.NO_ARCHIVE;
    }
    return entries == 0 ? Verdict.NO_ARCHIVE : Verdict.SOUND;
  }
}
