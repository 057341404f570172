package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.publication.PublishedAttendance;
import org.coproduction.publication.PublishedEvent;
import org.coproduction.publication.PublishedResponse;
import org.coproduction.publication.PublishedSignature;
import org.coproduction.publication.PublishedText;
import org.coproduction.publication.PublishedTheme;
import org.coproduction.publication.PublishedWork;

/** What came through the gate, for everybody: who was there, what they said, what came of it. */
final class PublicationPart {

  private final Wording wording;

  private PublicationPart(Wording wording) {
    this.wording = wording;
  }

  static List<Block> of(PublishedWork work, Wording wording) {
    PublicationPart part = new PublicationPart(wording);
    List<Block> blocks = new ArrayList<>();
    work.events().forEach(event -> part.event(event, blocks));
    part.themes(work.themes(), blocks);
    if (!work.quotes().isEmpty()) {
      blocks.add(part.section("publication.others", List.of(part.listing(work.quotes()))));
    }
    if (!work.responses().isEmpty()) {
      List<Block.Entry> entries = work.responses().stream().map(part::response).toList();
      blocks.add(part.section("publication.responses", List.of(new Block.Listing(entries))));
    }
    if (!work.signatures().isEmpty()) {
      List<Block.Entry> entries = work.signatures().stream().map(part::signature).toList();
      blocks.add(part.section("publication.signed", List.of(new Block.Listing(entries))));
    }
    if (quotes(work).anyMatch(quote -> quote.quoted().isPresent())) {
      blocks.add(0, wording.paragraph("publication.quotes"));
    }
    if (blocks.isEmpty()) {
      blocks.add(wording.paragraph("publication.nothing"));
    } else if (part.counts(work).findAny().isPresent()) {
      blocks.add(0, wording.paragraph("publication.small"));
    }
    return blocks;
  }

  private void event(PublishedEvent event, List<Block> blocks) {
    List<Block> parts = new ArrayList<>();
    event.on().ifPresent(on -> parts.add(labelled("publication.on", wording.date(on))));
    for (PublishedText place : places(event)) {
      parts.add(labelled("publication.where", wording.published(place)));
    }
    if (!event.prompts().isEmpty()) {
      parts.add(section("publication.asked", List.of(listing(event.prompts()))));
    }
    if (!event.attendance().isEmpty()) {
      parts.add(
          new Block.Table(
              wording.phrase("publication.who.caption"),
              List.of(
                  wording.phrase("publication.who.group"),
                  wording.phrase("publication.who.invited"),
                  wording.phrase("publication.who.came")),
              event.attendance().stream().map(this::attendance).toList()));
    }
    blocks.add(
        new Block.Section(
            event.title().map(wording::published).orElse(wording.phrase("publication.event")),
            parts));
  }

  private static List<PublishedText> places(PublishedEvent event) {
    List<PublishedText> places = new ArrayList<>(event.venues());
    event.area().ifPresent(places::add);
    return places;
  }

  private List<Phrase> attendance(PublishedAttendance group) {
    Phrase kind = Phrase.plain(wording.term(group.kind()));
    return List.of(
        group.name().map(name -> kind.and(wording.published(name))).orElse(kind),
        count(group.invited()),
        count(group.came()));
  }

  private void themes(List<PublishedTheme> themes, List<Block> blocks) {
    if (themes.isEmpty()) {
      return;
    }
    List<Block> parts = new ArrayList<>();
    parts.add(wording.paragraph("publication.lines"));
    parts.add(
        new Block.Table(
            wording.phrase("publication.themes.caption"),
            List.of(
                wording.phrase("publication.themes.theme"),
                wording.phrase("publication.themes.lines")),
            themes.stream()
                .map(theme -> List.of(wording.published(theme.title()), count(theme.mentions())))
                .toList()));
    for (PublishedTheme theme : themes) {
      List<Block> about = new ArrayList<>();
      theme
          .definition()
          .ifPresent(words -> about.add(new Block.Paragraph(wording.published(words))));
      if (!theme.quotes().isEmpty()) {
        about.add(listing(theme.quotes()));
      }
      if (!about.isEmpty()) {
        parts.add(new Block.Section(wording.published(theme.title()), about));
      }
    }
    blocks.add(section("publication.themes", parts));
  }

  private Block.Entry response(PublishedResponse response) {
    List<Phrase> more = new ArrayList<>();
    response.themes().forEach(theme -> more.add(said("publication.response.about", theme)));
    response.said().forEach(quote -> more.add(said("publication.response.said", quote)));
    response.reason().ifPresent(why -> more.add(said("publication.response.because", why)));
    more.addAll(wording.when(response));
    Phrase kind = wording.strong("ResponseKind." + response.kind().name());
    return new Block.Entry(
        response.action().map(action -> kind.and(wording.published(action))).orElse(kind), more);
  }

  private Block.Entry signature(PublishedSignature signature) {
    Phrase lead = Phrase.plain(wording.term(signature.role()));
    Phrase named = signature.name().map(name -> lead.and(wording.published(name))).orElse(lead);
    List<Phrase> more = new ArrayList<>();
    signature.designation().ifPresent(post -> more.add(wording.published(post)));
    signature.on().ifPresent(on -> more.add(wording.date(on)));
    return new Block.Entry(named, more);
  }

  private Phrase said(String key, PublishedText text) {
    return wording.phrase(key).and(wording.published(text));
  }

  private Block.Paragraph labelled(String key, Phrase value) {
    return new Block.Paragraph(wording.phrase(key).and(value));
  }

  private Block.Section section(String key, List<? extends Block> parts) {
    return new Block.Section(wording.phrase(key), List.copyOf(parts));
  }

  private Block.Listing listing(List<PublishedText> texts) {
    return new Block.Listing(
        texts.stream().map(text -> Block.Entry.of(wording.published(text))).toList());
  }

  private Phrase count(Optional<PublishedCount> count) {
    return count
        .map(shown -> Phrase.plain(shown.text()))
        .orElseGet(() -> wording.phrase("publication.unknown"));
  }

  private static Stream<PublishedText> quotes(PublishedWork work) {
    return Stream.concat(
        work.quotes().stream(), work.themes().stream().flatMap(theme -> theme.quotes().stream()));
  }

  private Stream<PublishedCount> counts(PublishedWork work) {
    return Stream.concat(
        work.themes().stream().flatMap(theme -> theme.mentions().stream()),
        work.events().stream()
            .flatMap(event -> event.attendance().stream())
            .flatMap(group -> Stream.concat(group.invited().stream(), group.came().stream())));
  }
}
