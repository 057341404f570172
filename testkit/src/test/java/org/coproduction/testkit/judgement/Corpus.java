package org.coproduction.testkit.judgement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.intake.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The invented forms (F…) and notes (N…) of one half, and what two people-like readers, who saw
 * neither the library nor each other, marked in each.
 */
record Corpus(Half half, List<String> texts) {

  private static final JsonMapper JSON = new JsonMapper();

  static Corpus of(Half half) {
    String index = new String(bytes(half.folder() + "/index.txt"), StandardCharsets.UTF_8);
    return new Corpus(half, index.lines().filter(line -> !line.isBlank()).toList());
  }

  List<String> forms() {
    return texts.stream().filter(name -> name.startsWith("F")).toList();
  }

  List<String> notes() {
    return texts.stream().filter(name -> name.startsWith("N")).toList();
  }

  SourceText text(String name) {
    return SourceText.decode(bytes(half.folder() + "/texts/" + name + ".txt"));
  }

  FormJudgement form(String name, Reader reader) {
    return FormJudgement.of(name, json(name, reader));
  }

  NotesJudgement notes(String name, Reader reader) {
    return NotesJudgement.of(name, json(name, reader));
  }

  List<Risk> risks(String name, Reader reader) {
    return Risk.listOf(json(name, reader).path("risks"));
  }

  private JsonNode json(String name, Reader reader) {
    return JSON.readTree(bytes(half.folder() + "/" + reader.folder() + "/" + name + ".json"));
  }

  private static byte[] bytes(String resource) {
    try (@Nullable InputStream in = Corpus.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The corpus lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
