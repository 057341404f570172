package org.coproduction.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.text.Tokens;

/**
 * Who answers in the notes of one event, by the lines above them that say who sat on the panel:
 * their names, their initials, and the short forms of their posts. "JB:" and "DMO –" stand before
 * what they answered.
 */
final class Answerers {

  /** How many of the first lines may say who was there. */
  private static final int HEAD = 15;

  /** The longest line that is looked through, in UTF-16 units. */
  private static final int LONGEST = 600;

  /** A name before its post, in brackets or behind a comma or dash. */
  private static final Pattern NAMED =
      WordedPattern.of(
          "((?:(?:{title-of-office}|{title})\\.? )?\\p{Lu}[\\p{L}'\u2019.-]{0,20}"
              + "(?: \\p{Lu}[\\p{L}'\u2019.-]{0,20}){0,3})\\s?(?:\\(([^)]{2,80})\\)|[,\u2013\u2014] ([^,;.]{2,60}))");

  /** The short form of a post, in brackets behind it or with it. */
  private static final Pattern SHORT =
      Pattern.compile("(?:\\(|, |/ ?)(\\p{Lu}[\\p{L}]{0,2}\\p{Lu}\\p{L}{0,2})\\)");

  private static final Pattern BARE =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]{1,20}(?: \\p{Lu}[\\p{L}'\u2019-]{0,20}){0,2}");

  private static final Pattern TITLE = WordedPattern.of("^(?:{title-of-office}|{title})\\.? ");

  /** What parts the names in a list of them. */
  private static final Pattern PARTED = Pattern.compile("[,;.&]| and ");

  /** The Gaelic "son of" keeps its letters in initials: "McI" is short for McIvor. */
  private static final Pattern SON_OF = Pattern.compile("Mc(?=\\p{Lu})");

  private final Set<String> names;

  private Answerers(Set<String> names) {
    this.names = names;
  }

  static Answerers none() {
    return new Answerers(Set.of());
  }

  /** Who is named in the first lines as being there for their office. */
  static Answerers in(List<Piece> lines, HeadingWords words) {
    Set<String> names = new HashSet<>();
    for (Piece line : lines.subList(0, Math.min(HEAD, lines.size()))) {
      String text = line.text();
      boolean panel = words.begins(NotesCue.PANEL, line.tokens()) && text.indexOf(':') > 0;
      if (text.length() > LONGEST || !(panel || words.has(NotesCue.OFFICER, line.tokens()))) {
        continue;
      }
      if (panel) {
        bare(text.substring(text.indexOf(':') + 1), names);
      }
      Matcher shorter = SHORT.matcher(text);
      while (shorter.find()) {
        names.add(shorter.group(1));
      }
      Matcher named = NAMED.matcher(text.substring(panel ? text.indexOf(':') + 1 : 0));
      while (named.find()) {
        String post = named.group(2) == null ? named.group(3) : named.group(2);
        if (panel || words.has(NotesCue.OFFICER, Tokens.of(post))) {
          name(named.group(1), names);
        }
      }
    }
    return new Answerers(Set.copyOf(names));
  }

  /** "Chair: Bea, Jo Hill." */
  private static void bare(String list, Set<String> names) {
    for (String one : PARTED.split(list, -1)) {
      if (BARE.matcher(one.strip()).matches()) {
        name(one.strip(), names);
      }
    }
  }

  /** Notes each way in which somebody may be called before what they answered. */
  private static void name(String name, Set<String> names) {
    Matcher title = TITLE.matcher(name);
    boolean titled = title.find();
    String bare = titled ? name.substring(title.end()) : name;
    String[] parts = bare.split(" ");
    names.add(small(name));
    names.add(small(bare));
    if (titled) {
      names.add(small(title.group() + parts[parts.length - 1]));
    }
    if (parts.length > 1) {
      names.add(small(parts[0]));
      names.add(initials(parts));
    }
  }

  private static String initials(String[] parts) {
    StringBuilder initials = new StringBuilder();
    for (String part : parts) {
      Matcher sonOf = SON_OF.matcher(part);
      initials.append(part, 0, sonOf.lookingAt() ? sonOf.end() + 1 : 1);
    }
    return initials.toString();
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether a label is one of them. */
  boolean has(String label) {
    return names.contains(label) || names.contains(small(label));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }
}
