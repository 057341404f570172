package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.publication.PublishedResponse;
import org.coproduction.publication.PublishedText;
import org.coproduction.publication.PublishedTheme;
import org.coproduction.publication.PublishedWork;

/**
 * You said, we did, we could not: what people said beside what became of it, made of nothing but
 * what came through the gate.
 */
final class YouSaidPart {

  private final PublishedWork work;
  private final Wording wording;

  private YouSaidPart(PublishedWork work, Wording wording) {
    this.work = work;
    this.wording = wording;
  }

  static List<Block> of(PublishedWork work, Wording wording) {
    return new YouSaidPart(work, wording).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<PublishedTheme> raised =
        work.themes().stream().filter(PublishedTheme::isKnownToBeRaised).toList();
    List<PublishedTheme> unanswered = unanswered(raised);
    if (!raised.isEmpty()) {
      int answered = raised.size() - unanswered.size();
      blocks.add(
          new Block.Paragraph(
              wording
                  .phrase("you-said.answered")
                  .and(wording.rate(answered, raised.size(), percent(answered, raised.size())))));
    }
    for (ResponseKind kind : ResponseKind.values()) {
      List<Block.Entry> entries =
          work.responses().stream()
              .filter(response -> response.kind() == kind)
              .map(this::entry)
              .toList();
      if (!entries.isEmpty()) {
        blocks.add(
            new Block.Section(
                wording.phrase("you-said." + kind.name()), List.of(new Block.Listing(entries))));
      }
    }
    if (!unanswered.isEmpty()) {
      blocks.add(
          new Block.Section(
              wording.phrase("you-said.unanswered"),
              List.of(
                  new Block.Listing(
                      unanswered.stream()
                          .map(theme -> Block.Entry.of(wording.published(theme.title())))
                          .toList()))));
    }
    if (blocks.isEmpty()) {
      blocks.add(wording.paragraph("publication.nothing"));
    }
    return blocks;
  }

  private static OptionalInt percent(int part, int whole) {
    return OptionalInt.of((int) ((200L * part + whole) / (2L * whole)));
  }

  private List<PublishedTheme> unanswered(List<PublishedTheme> raised) {
    // Two themes may be called the same, so it is the title of this one that counts.
    Set<PublishedText> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    work.responses().forEach(response -> answered.addAll(response.themes()));
    return raised.stream().filter(theme -> !answered.contains(theme.title())).toList();
  }

  private Block.Entry entry(PublishedResponse response) {
    List<Phrase> said = new ArrayList<>();
    response.themes().forEach(theme -> said.add(wording.published(theme)));
    response.said().forEach(quote -> said.add(wording.published(quote)));
    List<Phrase> more = new ArrayList<>();
    for (int at = 1; at < said.size(); at++) {
      more.add(wording.phrase("you-said.and").and(said.get(at)));
    }
    Phrase kind = wording.strong("ResponseKind." + response.kind().name());
    boolean because = response.kind() == ResponseKind.COULD_NOT && response.action().isEmpty();
    Optional<PublishedText> what = because ? response.reason() : response.action();
    more.add(
        what.map(words -> kind.and(wording.published(words)))
            .orElseGet(() -> kind.and(wording.phrase("you-said.not-shown"))));
    if (!because) {
      response
          .reason()
          .ifPresent(
              why ->
                  more.add(
                      wording.phrase("publication.response.because").and(wording.published(why))));
    }
    more.addAll(wording.when(response));
    Phrase lead = wording.strong("you-said.you-said");
    return new Block.Entry(
        lead.and(said.isEmpty() ? wording.phrase("you-said.not-quoted") : said.get(0)), more);
  }
}
