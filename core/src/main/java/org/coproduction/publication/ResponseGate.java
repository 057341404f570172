package org.coproduction.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.privacy.TextRole;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;

/**
 * What became of what people said, through the gate: it quotes only what came through, and answers
 * only what somebody is on record as having said.
 */
final class ResponseGate {

  private final TextGate texts;
  private final OnRecord onRecord;
  private final Map<FeedbackRef, PublishedText> quotes;
  private final Map<ThemeRef, PublishedText> titles;

  ResponseGate(
      TextGate texts,
      OnRecord onRecord,
      Map<FeedbackRef, PublishedText> quotes,
      Map<ThemeRef, PublishedText> titles) {
    this.texts = texts;
    this.onRecord = onRecord;
    this.quotes = quotes;
    this.titles = titles;
  }

  List<PublishedResponse> responses(Responses responses, DocumentRef document) {
    List<PublishedResponse> published = new ArrayList<>();
    for (int at = 0; at < responses.getResponses().size(); at++) {
      Response response = responses.getResponses().get(at);
      Place place = Place.root().member("responses").item(at);
      if (!response.getProvenance().stands()) {
        texts.hold(document, place, WhyHeld.REFUSED);
        continue;
      }
      if (!onRecord.isBehind(response)) {
        texts.hold(document, place, WhyHeld.NOTHING_BEHIND);
        continue;
      }
      Optional<LanguageTag> language = responses.getLanguage();
      published.add(
          new PublishedResponse(
              response.getKind(),
              response.getThemes().stream().map(titles::get).filter(Objects::nonNull).toList(),
              response.getSaid().stream().map(quotes::get).filter(Objects::nonNull).toList(),
              text(response.getAction(), language, document, place.member("action")),
              text(response.getReason(), language, document, place.member("reason")),
              response.getWhen().map(Passage::withoutWords),
              response.getDueBy().map(Passage::withoutWords)));
    }
    return published;
  }

  private Optional<PublishedText> text(
      Optional<Words> words, Optional<LanguageTag> language, DocumentRef document, Place place) {
    return texts.text(words, language, TextRole.ACCOUNT, document, place);
  }
}
