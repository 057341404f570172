package org.coproduction.examples.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The pack as a port gets it: taken out of the jar of the test kit. */
final class UnpackedPack {

  private UnpackedPack() {}

  static Path in(Path folder) throws IOException, URISyntaxException {
    URI manifest =
        Objects.requireNonNull(
                UnpackedPack.class.getResource("/coproduction-conformance/manifest.json"))
            .toURI();
    if (manifest.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(manifest, Map.of())) {
        copy(jar.getPath("/coproduction-conformance"), folder);
      }
    } else {
      copy(Path.of(manifest).getParent(), folder);
    }
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
