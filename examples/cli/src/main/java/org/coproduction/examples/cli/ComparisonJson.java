package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.coproduction.scoring.FactChange;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.MoveCause;
import org.coproduction.scoring.PrincipleScore;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.ScorecardDiff;
import org.coproduction.value.RungId;
import tools.jackson.core.JsonGenerator;

/** What moved between two scorecards, and why, for programs. */
final class ComparisonJson {

  private final Scorecard before;
  private final Scorecard after;
  private final ScorecardDiff diff;

  ComparisonJson(Scorecard before, Scorecard after) {
    this.before = before;
    this.after = after;
    this.diff = ScorecardDiff.between(before, after);
  }

  void print(PrintWriter out) {
    Json.print(
        out,
        json -> {
          JsonGenerator generator = json.generator();
          generator.writeStringProperty("before", before.asOf().toString());
          generator.writeStringProperty("after", after.asOf().toString());
          causes(diff.causes(), json);
          each(
              "items",
              diff.items(),
              json,
              move -> {
                generator.writeStringProperty("item", move.item().value());
                pair(ItemScore.class, move.before(), move.after(), json);
                causes(move.causes(), json);
                facts(move.facts(), json);
              });
          each(
              "levels",
              diff.levels(),
              json,
              move -> {
                generator.writeStringProperty("stage", move.stage().name());
                generator.writeStringProperty("group", move.group().name());
                pair(LevelCell.class, move.before(), move.after(), json);
                causes(move.causes(), json);
                facts(move.facts(), json);
              });
          each(
              "overall",
              diff.overall(),
              json,
              move -> {
                generator.writeStringProperty("group", move.group().name());
                pair(RungId.class, move.before(), move.after(), json);
              });
          each(
              "principles",
              diff.principles(),
              json,
              move -> {
                generator.writeStringProperty("charter", move.charter().value());
                move.version()
                    .ifPresent(label -> generator.writeStringProperty("version", label.value()));
                generator.writeStringProperty("principle", move.principle().value());
                pair(PrincipleScore.class, move.before(), move.after(), json);
                causes(move.causes(), json);
              });
          facts(diff.facts(), json);
          generator.writeBooleanProperty("bandChanged", diff.bandChanged());
          generator.writeBooleanProperty("completenessChanged", diff.completenessChanged());
        });
  }

  private static <T> void each(String name, List<T> moves, Json json, Consumer<T> members) {
    json.generator().writeArrayPropertyStart(name);
    for (T move : moves) {
      json.generator().writeStartObject();
      members.accept(move);
      json.generator().writeEndObject();
    }
    json.generator().writeEndArray();
  }

  private static <T> void pair(Class<T> type, Optional<T> before, Optional<T> after, Json json) {
    before.ifPresent(step -> json.part("before", type, step));
    after.ifPresent(step -> json.part("after", type, step));
  }

  private static void causes(List<MoveCause> causes, Json json) {
    json.generator().writeArrayPropertyStart("causes");
    causes.forEach(cause -> json.generator().writeString(cause.name()));
    json.generator().writeEndArray();
  }

  private static void facts(List<FactChange> changes, Json json) {
    each(
        "facts",
        changes,
        json,
        change -> {
          json.generator().writeStringProperty("cause", change.cause().name());
          pair(FactOnRecord.class, change.before(), change.after(), json);
        });
  }
}
