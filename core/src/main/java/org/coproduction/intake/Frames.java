package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * Ways to say a thing that no list of phrases can hold, since each of their places can be filled by
 * any word of a class: who, what they did, to what. A frame is itself a concept that later frames
 * and the rules can use. Immutable and thread-safe.
 *
 * <p>The places of a frame follow one another: a word in all its forms, {@code "word"} as it
 * stands, {@code <concept>}, several of these parted by {@code /}, with {@code ?} behind it one
 * that may be missing, {@code *} any word, and {@code ..4} up to four words of any kind. A place
 * can also be a mark between two words: {@code ,} one that ends a clause, a comma, a colon, a dash,
 * an arrow or a bracket; {@code :} one behind which a label is answered, a colon, an arrow or an
 * equals sign; a dash one that opens an aside, a dash or a bracket. A frame never reaches over the
 * end of a sentence.
 */
final class Frames {

  private final List<Frame> frames;

  private Frames(List<Frame> frames) {
    this.frames = frames;
  }

  static Frames english() {
    return of(CueResource.english("frames.txt"));
  }

  static Frames of(Map<String, List<String>> written) {
    List<Frame> frames = new ArrayList<>();
    written.forEach((name, ways) -> ways.forEach(way -> frames.add(Frame.of(name, way))));
    return new Frames(List.copyOf(frames));
  }

  /** Adds where the frames stand to the concepts that have been found in a text. */
  void addTo(Map<String, List<PhraseMatch<String>>> found, Tokens tokens) {
    FoundConcepts text = new FoundConcepts(tokens, found);
    for (Frame frame : frames) {
      if (frame.slots().stream().allMatch(slot -> slot.mayBeIn(text))) {
        text.add(frame.name(), frame.in(text));
      }
    }
  }

  /** One way to say a thing. */
  private record Frame(String name, List<Slot> slots) {

    static Frame of(String name, String way) {
      List<Slot> slots = new ArrayList<>();
      int gap = 0;
      for (String part : way.strip().split(" +", -1)) {
        if (part.startsWith("..")) {
          gap = Integer.parseInt(part.substring(2));
        } else {
          slots.add(Slot.of(part, gap));
          gap = 0;
        }
      }
      return new Frame(name, List.copyOf(slots));
    }

    List<PhraseMatch<String>> in(FoundConcepts text) {
      List<PhraseMatch<String>> matches = new ArrayList<>();
      for (int first = 0; first < text.tokens().size(); first++) {
        BitSet ends = slots.get(0).at(first, text);
        for (int next = 1; next < slots.size() && !ends.isEmpty(); next++) {
          ends = slots.get(next).behind(ends, text);
        }
        int end = ends.nextSetBit(first + 1);
        if (end > 0) {
          matches.add(new PhraseMatch<>(name, first, end));
        }
      }
      return matches;
    }
  }

  /**
   * One place of a frame, and how many words may stand before what fills it.
   *
   * @param stems words that fill it in all their forms
   * @param words words that fill it as they stand
   * @param concepts concepts that fill it
   * @param mark the mark that fills it, between two words
   * @param any whether any word fills it
   * @param optional whether it may be left out
   * @param gap how many words may stand before it
   */
  private record Slot(
      Set<String> stems,
      Set<String> words,
      List<String> concepts,
      Optional<Pattern> mark,
      boolean any,
      boolean optional,
      int gap) {

    private static final String ANY = "*";

    /** A hyphen without spaces parts nothing. */
    private static final Map<String, Pattern> MARKS =
        Map.of(
            ",", Pattern.compile("[,:(\u2013\u2014\u2192=]| -+ |->"),
            ":", Pattern.compile("[:\u2192=]|->"),
            "\u2013", Pattern.compile("[(\u2013\u2014]| -+ "));

    static Slot of(String written, int gap) {
      if (written.equals(ANY) || MARKS.containsKey(written)) {
        Optional<Pattern> mark = Optional.ofNullable(MARKS.get(written));
        return new Slot(Set.of(), Set.of(), List.of(), mark, mark.isEmpty(), false, gap);
      }
      boolean optional = written.endsWith("?");
      String part = optional ? written.substring(0, written.length() - 1) : written;
      Set<String> stems = new HashSet<>();
      Set<String> words = new HashSet<>();
      List<String> concepts = new ArrayList<>();
      for (String one : part.split("/", -1)) {
        if (!one.startsWith("<") && Tokens.of(one).size() != 1) {
          throw new IllegalStateException("a place of a frame holds one word");
        }
        if (one.startsWith("<")) {
          concepts.add(one.substring(1, one.length() - 1));
        } else if (one.startsWith("\"")) {
          words.add(Tokens.of(one.substring(1, one.length() - 1)).word(0));
        } else {
          stems.add(Tokens.of(one).stem(0));
        }
      }
      return new Slot(
          Set.copyOf(stems),
          Set.copyOf(words),
          List.copyOf(concepts),
          Optional.empty(),
          false,
          optional,
          gap);
    }

    boolean mayBeIn(FoundConcepts text) {
      return any
          || mark.isPresent()
          || optional
          || concepts.stream().anyMatch(text::holds)
          || stems.stream().anyMatch(text::holdsWord)
          || words.stream().anyMatch(text::holdsWord);
    }

    /** Where it may end, given where what stands before it may. */
    BitSet behind(BitSet before, FoundConcepts text) {
      Tokens tokens = text.tokens();
      BitSet ends = new BitSet();
      if (optional) {
        ends.or(before);
      }
      BitSet tried = new BitSet();
      for (int at = before.nextSetBit(0); at >= 0; at = before.nextSetBit(at + 1)) {
        int last = Math.min(tokens.size() - 1, at + gap);
        for (int start = at; start <= last && !tokens.startsSentence(start); start++) {
          if (!tried.get(start)) {
            tried.set(start);
            ends.or(at(start, text));
          }
        }
      }
      return ends;
    }

    /** Where it may end, where it begins at a word. */
    BitSet at(int start, FoundConcepts text) {
      BitSet ends = new BitSet();
      if (any
          || stems.contains(text.tokens().stem(start))
          || words.contains(text.tokens().word(start))) {
        ends.set(start + 1);
      }
      if (mark.isPresent() && mark.get().matcher(text.tokens().before(start)).find()) {
        ends.set(start);
      }
      for (String concept : concepts) {
        ends.or(text.ends(concept, start));
      }
      return ends;
    }
  }
}
