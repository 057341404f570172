package org.coproduction.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Email addresses. One whose name is made of words for teams and offices alone, in any compound, is
 * a shared mailbox: it points to nobody by itself. Every other one may be a person's.
 */
final class Emails implements Detector {

  /** No mailbox name is longer (RFC 5321, section 4.5.3.1.1). */
  private static final int LONGEST_NAME = 64;

  /** Shorter ones are the beginning of too many people's names. */
  private static final int SHORTEST_BODY = 4;

  private final LinkExtractor extractor =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.EMAIL))
          .emailDomainMustHaveDot(true)
          .build();
  private final Set<String> officeWords;

  Emails(List<String> officeWords) {
    this.officeWords = new TreeSet<>(officeWords);
  }

  @Override
  public void look(Search search) {
    String text = search.text().text();
    if (text.indexOf('@') < 0) {
      return;
    }
    for (LinkSpan link : extractor.extractLinks(text)) {
      int start = link.getBeginIndex();
      int end = link.getEndIndex();
      if (isShared(search.text(), start, text.indexOf('@', start))) {
        search.found(IdentifierKind.SHARED_MAILBOX, start, end, Confidence.POSSIBLE);
      } else {
        search.found(IdentifierKind.EMAIL, start, end, Confidence.LIKELY);
      }
    }
  }

  private boolean isShared(FoldedText text, int start, int at) {
    if (at - start > LONGEST_NAME) {
      return false;
    }
    // "Harbourlocaloffer@harbour.example": the name of the body itself is nobody's.
    String body = label(text, at + 1);
    StringBuilder word = new StringBuilder();
    boolean any = false;
    for (int index = start; index <= at; index++) {
      char letter = text.capital(index);
      if (letter != ' ') {
        word.append(letter);
      } else if (!word.isEmpty()) {
        String name = word.toString();
        boolean bodys = name.startsWith(body) && body.length() >= SHORTEST_BODY;
        String rest = bodys ? name.substring(body.length()) : name;
        if (!isMadeOfOfficeWords(rest)) {
          return false;
        }
        any |= !rest.isEmpty();
        word.setLength(0);
      } else if (text.isLetter(index)) {
        return false;
      }
    }
    return any;
  }

  /** The letters of a domain up to its first full stop, as capitals. */
  private static String label(FoldedText text, int start) {
    StringBuilder label = new StringBuilder();
    for (int index = start; text.capital(index) != ' '; index++) {
      label.append(text.capital(index));
    }
    return label.toString();
  }

  private boolean isMadeOfOfficeWords(String name) {
    boolean[] reached = new boolean[name.length() + 1];
    reached[0] = true;
    for (int from = 0; from < name.length(); from++) {
      for (int to = from + 1; reached[from] && to <= name.length(); to++) {
        reached[to] |= officeWords.contains(name.substring(from, to));
      }
    }
    return reached[name.length()];
  }
}
