package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charters, as a person looks at them. */
class ChartersTest {

  @TempDir Path folder;

  private final CliRun program = new CliRun();

  private List<String> lines() {
    return program.out().lines().map(line -> line.replaceAll(" +", " ").strip()).toList();
  }

  @Test
  void chartersAreListedWithTheStatusOfTheirText() {
    assertThat(program.run("charters")).isZero();

    assertThat(lines())
        .hasSize(Shipped.charters().size())
        .contains(
            "hull undated NOT_OBTAINED 0 Co-production charter of Hull",
            "kent undated NOT_OBTAINED 0 of 5 SEND Co-production Charter",
            "four-cornerstones 2016 TITLE_ONLY 4 Four Cornerstones");
  }

  @Test
  void aCharterIsShownInAllItsVersionsOrInOne() {
    assertThat(program.run("charter", "scotland-community-engagement")).isZero();
    assertThat(program.out()).contains("@2005", "@later", "- Monitoring and evaluation");

    assertThat(program.run("charter", "scotland-community-engagement@later")).isZero();
    assertThat(program.out()).contains("- Impact").doesNotContain("@2005");
  }

  @Test
  void wordsThatAreNotPublishedAreSaidToBeOurs() {
    assertThat(program.run("charter", "tameside")).isZero();

    assertThat(lines())
        .contains("- About therapies. (our words)", "- 4 more, whose words are not in hand");
  }

  @Test
  void aCharterIsReadUnderAnother() {
    assertThat(program.run("charter", "four-cornerstones", "--under", "scie")).isZero();

    assertThat(lines())
        .containsExactly(
            "four-cornerstones@2016 under scie@undated",
            "Welcome and care",
            "- nothing alike",
            "Value and include",
            "- Diversity: LOSSY by INCLUDE_ACCESS",
            "- Accessibility: LOSSY by INCLUDE_ACCESS",
            "Communicate",
            "- nothing alike",
            "Work in partnership",
            "- Equality: NEAR by WORK_TOGETHER",
            "Principles are compared by tags that one reader gave; judge for yourself.");
  }

  @Test
  void aCharterThatIsNotThereIsOneClearLine() {
    assertThat(program.run("charter", "nowhere")).isEqualTo(2);

    assertThat(program.out()).isEmpty();
    assertThat(program.err().lines())
        .containsExactly("coproduction: nowhere is no charter that comes with the library");
  }

  @Test
  void chartersLaddersAndMappingsAreValidated() throws IOException {
    Path file = folder.resolve("all.ndjson");
    Files.writeString(
        file,
        String.join(
            "\n",
            DocumentFormat.charter().writeCompact(Shipped.charters().get(0)),
            DocumentFormat.ladder().writeCompact(Shipped.ladders().get(0)),
            DocumentFormat.ladderMapping().writeCompact(Shipped.influenceMappings().get(0))));

    assertThat(program.run("validate", file.toString())).isZero();

    assertThat(lines()).hasSize(3).allMatch(line -> line.endsWith(": 0 findings"));
  }
}
