package org.coproduction.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;

/**
 * Which lines are about which themes, by the codings of all coders.
 *
 * <p>A line counts once for a theme however many say so. A person's decision goes before a
 * suggestion: what anybody refused and nobody confirmed is no mention. Codings of lines that are
 * not there, or that mark words beyond the line or mark none, count nothing and are numbered. A
 * theme is the same in all versions of its codebook.
 *
 * @param lines what was said, in order
 * @param mentions the mentions, by line and then by theme
 * @param unsure lines that somebody was unsure of and that mention nothing, in order
 * @param setAside how many codings were left out because they mark nothing, or what is not there
 */
public record Mentions(
    List<FeedbackRef> lines, List<Mention> mentions, List<FeedbackRef> unsure, int setAside) {

  private static final Comparator<ThemeRef> BY_CODE =
      Comparator.comparing((ThemeRef theme) -> theme.codebook().value())
          .thenComparing(theme -> theme.theme().value());

  /** Makes mentions; the lists are copied. */
  public Mentions {
    lines = List.copyOf(lines);
    mentions = List.copyOf(mentions);
    unsure = List.copyOf(unsure);
  }

  /**
   * Puts the codings of all coders together.
   *
   * @param events the events at which something was said
   * @param codings codings of what was said
   * @return the mentions
   */
  public static Mentions of(Collection<Event> events, Collection<Codings> codings) {
    Map<FeedbackRef, Words> said = new LinkedHashMap<>();
    for (Event event : events) {
      for (FeedbackItem item : event.getFeedback()) {
        said.putIfAbsent(new FeedbackRef(event.getId(), item.getId()), item.getText());
      }
    }
    Map<FeedbackRef, Map<ThemeRef, Judgements>> judged = new LinkedHashMap<>();
    said.keySet().forEach(line -> judged.put(line, new TreeMap<>(BY_CODE)));
    int setAside = 0;
    for (Codings document : codings) {
      for (Coding coding : document.getCodings()) {
        Words line = said.get(coding.getItem());
        Map<ThemeRef, Judgements> ofLine = judged.get(coding.getItem());
        if (line == null || ofLine == null || !coding.marksWordsOf(line)) {
          setAside++;
        } else {
          ofLine
              .computeIfAbsent(
                  new ThemeRef(document.getCodebook(), coding.getTheme()),
                  unseen -> new Judgements())
              .add(coding);
        }
      }
    }
    List<Mention> mentions = new ArrayList<>();
    List<FeedbackRef> unsure = new ArrayList<>();
    judged.forEach(
        (line, ofLine) -> {
          int before = mentions.size();
          ofLine.forEach(
              (theme, judgements) -> {
                if (judgements.isMention()) {
                  mentions.add(
                      new Mention(line, theme, judgements.stance(), judgements.isConfirmed()));
                }
              });
          if (mentions.size() == before
              && ofLine.values().stream().anyMatch(Judgements::isUnsure)) {
            unsure.add(line);
          }
        });
    return new Mentions(List.copyOf(said.keySet()), mentions, unsure, setAside);
  }

  /** What the coders say of one line and one theme. Used while counting. */
  private static final class Judgements {

    private final Set<CodingStatus> statuses = EnumSet.noneOf(CodingStatus.class);
    private final Set<Stance> byPersons = new HashSet<>();
    private final Set<Stance> byPrograms = new HashSet<>();

    void add(Coding coding) {
      statuses.add(coding.getStatus());
      if (coding.getStatus() == CodingStatus.CONFIRMED) {
        coding.getStance().ifPresent(byPersons::add);
      } else if (coding.getStatus() == CodingStatus.SUGGESTED) {
        coding.getStance().ifPresent(byPrograms::add);
      }
    }

    boolean isConfirmed() {
      return statuses.contains(CodingStatus.CONFIRMED);
    }

    boolean isMention() {
      return isConfirmed()
          || (statuses.contains(CodingStatus.SUGGESTED)
              && !statuses.contains(CodingStatus.REFUSED));
    }

    boolean isUnsure() {
      return statuses.contains(CodingStatus.UNSURE);
    }

    Optional<Stance> stance() {
      Set<Stance> said = byPersons.isEmpty() ? byPrograms : byPersons;
      return said.size() > 1 ? Optional.of(Stance.MIXED) : said.stream().findFirst();
    }
  }
}
