package org.coproduction.scoring;

import java.util.Optional;
import org.coproduction.value.LanguageTag;

/** Puts the sentences of an item in the place of those in its rubric's own language. */
final class Translation {

  private Translation() {}

  static RubricItem of(RubricItem item, LanguageTag language) {
    Optional<ItemSentences> sentences =
        item.getTranslations().stream()
            .filter(translation -> translation.getLanguage().equals(language))
            .findFirst();
    return sentences.map(translation -> translated(item, translation)).orElse(item);
  }

  private static RubricItem translated(RubricItem item, ItemSentences sentences) {
    return RubricItem.builder()
        .from(item)
        .title(sentences.getTitle())
        .whenMet(sentences.getWhenMet())
        .whenNotMet(sentences.getWhenNotMet())
        .whenCannotTell(sentences.getWhenCannotTell().or(item::getWhenCannotTell))
        .whenNotApplicable(sentences.getWhenNotApplicable().or(item::getWhenNotApplicable))
        .wouldChange(sentences.getWouldChange().or(item::getWouldChange))
        .build();
  }
}
