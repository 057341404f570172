package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.intake.NotesReading;
import org.coproduction.intake.NotesReply;
import org.coproduction.json.DocumentFormat;
import org.coproduction.value.FeedbackId;
import tools.jackson.core.JsonGenerator;

/**
 * Notes for programs: {@code event}, {@code items} with their lines, {@code replies}, {@code
 * furniture}, {@code findings}.
 */
final class NotesJson {

  private final NotesReading reading;
  private final Optional<ThemesOfNotes> themes;
  private final Map<FeedbackId, FeedbackItem> items = new HashMap<>();

  NotesJson(NotesReading reading, Optional<ThemesOfNotes> themes) {
    this.reading = reading;
    this.themes = themes;
    reading.event().getFeedback().forEach(item -> items.put(item.getId(), item));
  }

  void print(PrintWriter out, Locale language) {
    Json.print(
        out,
        language,
        json -> {
          json.document("event", DocumentFormat.event().write(reading.event()));
          JsonGenerator generator = json.generator();
          generator.writeArrayPropertyStart("items");
          reading.event().getFeedback().forEach(item -> print(item, generator));
          generator.writeEndArray();
          generator.writeArrayPropertyStart("replies");
          reading.replies().forEach(reply -> print(reply, generator));
          generator.writeEndArray();
          if (themes.isPresent()) {
            json.document("codings", DocumentFormat.codings().write(themes.get().codings()));
            print(themes.get(), generator);
          }
          json.furniture(reading.lines());
          json.findings(reading.report());
        });
  }

  private static void print(ThemesOfNotes themes, JsonGenerator generator) {
    generator.writeArrayPropertyStart("themes");
    for (ThemesOfNotes.Mentioned theme : themes.themes()) {
      generator.writeStartObject();
      generator.writeStringProperty("theme", theme.theme().getId().value());
      generator.writeStringProperty("title", theme.theme().getTitle().text());
      generator.writeNumberProperty("mentions", theme.count().mentions());
      generator.writeObjectPropertyStart("stances");
      theme
          .count()
          .stances()
          .forEach((stance, count) -> generator.writeNumberProperty(stance.name(), count));
      generator.writeEndObject();
      generator.writeArrayPropertyStart("lines");
      theme.quotes().forEach(quote -> line(quote.item(), generator));
      generator.writeEndArray();
      generator.writeArrayPropertyStart("quotes");
      for (ThemesOfNotes.Quote quote : theme.quotes()) {
        generator.writeStartObject();
        quote
            .item()
            .getSource()
            .ifPresent(at -> generator.writeNumberProperty("line", at.firstLine()));
        generator.writeStringProperty("stance", quote.suggestion().stance().name());
        generator.writeStringProperty("quoted", quote.quoted().name());
        generator.writeEndObject();
      }
      generator.writeEndArray();
      generator.writeEndObject();
    }
    generator.writeEndArray();
    generator.writeArrayPropertyStart("doubtful");
    themes.unsure().forEach(doubtful -> line(doubtful.item(), generator));
    generator.writeEndArray();
    generator.writeArrayPropertyStart("uncoded");
    themes.uncoded().forEach(item -> line(item, generator));
    generator.writeEndArray();
  }

  private static void line(FeedbackItem item, JsonGenerator generator) {
    item.getSource().ifPresent(at -> generator.writeNumber(at.firstLine()));
  }

  private void print(FeedbackItem item, JsonGenerator generator) {
    generator.writeStartObject();
    item.getSource().ifPresent(at -> generator.writeNumberProperty("line", at.firstLine()));
    generator.writeStringProperty("text", item.getText().text());
    generator.writeNumberProperty("depth", depth(item));
    item.getParent()
        .map(items::get)
        .flatMap(FeedbackItem::getSource)
        .ifPresent(at -> generator.writeNumberProperty("parentLine", at.firstLine()));
    item.getPrompt()
        .flatMap(
            id ->
                reading.event().getPrompts().stream()
                    .filter(prompt -> prompt.getId().equals(id))
                    .findFirst())
        .flatMap(prompt -> prompt.getText())
        .ifPresent(words -> generator.writeStringProperty("prompt", words.text()));
    item.getStance().ifPresent(stance -> generator.writeStringProperty("stance", stance.name()));
    item.getTable().ifPresent(table -> generator.writeStringProperty("table", table.text()));
    item.getVotes()
        .flatMap(votes -> votes.exact().stream().boxed().findFirst())
        .ifPresent(votes -> generator.writeNumberProperty("votes", votes));
    generator.writeEndObject();
  }

  private void print(NotesReply reply, JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeNumberProperty("line", reply.source().firstLine());
    generator.writeStringProperty("text", reply.text().text());
    reply.label().ifPresent(label -> generator.writeStringProperty("label", label.text()));
    reply
        .answers()
        .map(items::get)
        .flatMap(FeedbackItem::getSource)
        .ifPresent(at -> generator.writeNumberProperty("answersLine", at.firstLine()));
    generator.writeEndObject();
  }

  private int depth(FeedbackItem item) {
    return 1 + item.getParent().map(items::get).map(this::depth).orElse(0);
  }
}
