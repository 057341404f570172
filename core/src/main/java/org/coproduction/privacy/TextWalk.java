package org.coproduction.privacy;

import static org.coproduction.privacy.TextRole.ACCOUNT;
import static org.coproduction.privacy.TextRole.NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.check.Way;
import org.coproduction.value.Area;
import org.coproduction.value.Fact;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Provenance;
import org.coproduction.value.Source;
import org.coproduction.value.Words;

/** A walk over the texts of one document, in its order. Used by one thread, once. */
final class TextWalk {

  private final List<FreeText> texts = new ArrayList<>();

  List<FreeText> texts() {
    return List.copyOf(texts);
  }

  void words(Words words, Way at, String member, TextRole role) {
    texts.add(new FreeText(at, member, -1, words, role));
  }

  void words(Optional<Words> words, Way at, String member, TextRole role) {
    if (words.isPresent()) {
      words(words.get(), at, member, role);
    }
  }

  void list(List<Words> words, Way at, String member, TextRole role) {
    for (int index = 0; index < words.size(); index++) {
      texts.add(new FreeText(at, member, index, words.get(index), role));
    }
  }

  void date(Optional<ImpreciseDate> date, Way at, String member) {
    if (date.isPresent() && date.get().words().isPresent()) {
      words(date.get().words(), at.member(member), "words", ACCOUNT);
    }
  }

  void count(Optional<HeadCount> count, Way at, String member) {
    if (count.isPresent() && count.get().words().isPresent()) {
      words(count.get().words(), at.member(member), "words", ACCOUNT);
    }
  }

  void area(Optional<Area> area, Way at) {
    if (area.isPresent() && area.get().name().isPresent()) {
      words(area.get().name(), at.member("area"), "name", NAME);
    }
  }

  void source(Optional<Source> source, Way at) {
    if (source.isPresent()) {
      words(source.get().title(), at.member("source"), "title", NAME);
      words(source.get().licence(), at.member("source"), "licence", NAME);
    }
  }

  /** What every fact can say about itself. */
  void fact(Fact fact, Way at) {
    date(fact.getWhen(), at, "when");
    Provenance provenance = fact.getProvenance();
    if (provenance.by().isPresent() || provenance.on().isPresent()) {
      words(provenance.by(), at.member("provenance"), "by", NAME);
      date(provenance.on(), at.member("provenance"), "on");
    }
  }

  <T> void each(List<T> records, Way at, String member, Step<? super T> step) {
    for (int index = 0; index < records.size(); index++) {
      step.walk(records.get(index), at.item(member, index), this);
    }
  }

  <T> void one(Optional<T> record, Way at, String member, Step<? super T> step) {
    if (record.isPresent()) {
      step.walk(record.get(), at.member(member), this);
    }
  }

  /**
   * The walk over one type of record.
   *
   * @param <T> the type of record
   */
  @FunctionalInterface
  interface Step<T> {
    void walk(T record, Way at, TextWalk walk);
  }
}
