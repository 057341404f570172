package org.coproduction.examples.service.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL: those that the build brought, or those of Debian. */
final class Binaries {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  private Binaries() {}

  /** The folder of the programs, unpacked into a folder where need be. */
  static Optional<Path> find(Path folder) throws IOException {
    try (InputStream archive = Binaries.class.getResourceAsStream("/" + archive())) {
      if (archive != null) {
        unpack(archive, folder);
        return Optional.of(folder.resolve("bin"));
      }
    }
    return debian();
  }

  private static String archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    return "postgres-"
        + (system.startsWith("mac") ? "darwin" : "linux")
        + "-"
        + (machine.equals("aarch64") ? "arm_64" : machine.replace("amd64", "x86_64"))
        + ".txz";
  }

  private static Optional<Path> debian() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
          .max(Comparator.naturalOrder());
    }
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("an archive that writes beside its folder");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(file.getParent());
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(tar, file);
          if (List.of("bin", "lib").contains(folder.relativize(file).getName(0).toString())) {
            file.toFile().setExecutable(true, false);
          }
        }
      }
    }
  }
}
