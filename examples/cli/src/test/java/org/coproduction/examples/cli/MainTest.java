package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void printsOneLine() {
    StringWriter out = new StringWriter();

    new Main(new PrintWriter(out)).call();

    assertThat(out.toString().lines()).hasSize(1);
  }
}
