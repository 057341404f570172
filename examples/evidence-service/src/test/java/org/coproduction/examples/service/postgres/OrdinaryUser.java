package org.coproduction.examples.service.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is not root, which PostgreSQL refuses to run as.
 *
 * @param name whose files it must be able to write; empty for whoever runs the tests
 * @param prefix what stands before a command to run it as that user
 */
record OrdinaryUser(Optional<String> name, List<String> prefix) {

  private static final String NOBODY = "nobody";

  /** Whoever runs the tests, or where that is root, nobody by one of the tools for that. */
  static Optional<OrdinaryUser> find() throws IOException, InterruptedException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        || !Command.run("id", "-u").output().strip().equals("0")) {
      return Optional.of(new OrdinaryUser(Optional.empty(), List.of()));
    }
    String user = Command.run("id", "-u", NOBODY).output().strip();
    String group = Command.run("id", "-g", NOBODY).output().strip();
    for (List<String> prefix :
        List.of(
            List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"),
            List.of("runuser", "-u", NOBODY, "--"))) {
      List<String> command = new ArrayList<>(prefix);
      command.addAll(List.of("id", "-u"));
      if (Command.run(command).output().strip().equals(user)) {
        return Optional.of(new OrdinaryUser(Optional.of(NOBODY), prefix));
      }
    }
    return Optional.empty();
  }

  /** A command as this user. */
  List<String> command(List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  /** Gives a file to this user. */
  void own(Path file) throws IOException {
    if (name.isPresent()) {
      Files.setOwner(
          file,
          file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name.get()));
    }
  }
}
