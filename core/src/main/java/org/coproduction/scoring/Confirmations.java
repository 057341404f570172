package org.coproduction.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coproduction.evidence.Corroboration;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.participant.Perspective;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;

/**
 * The kinds of fact of one form that somebody other than its author confirms. Where nobody is known
 * as author, nobody can be known to be another.
 */
final class Confirmations {

  private final boolean authorIsKnown;
  private final Set<FactKind> byAnother = EnumSet.noneOf(FactKind.class);

  private Confirmations(boolean authorIsKnown) {
    this.authorIsKnown = authorIsKnown;
  }

  static Confirmations of(EvidenceForm form, ImpreciseDate asOf) {
    Set<String> authors = new HashSet<>();
    for (Signature signature : form.getSignatures()) {
      if (signature.getRole() == SignatureRole.AUTHOR && signature.getProvenance().stands()) {
        signature.getName().map(Confirmations::spellings).ifPresent(authors::addAll);
      }
    }
    Confirmations confirmations = new Confirmations(!authors.isEmpty());
    for (Corroboration corroboration : form.getCorroborations()) {
      boolean another =
          corroboration.getBy().map(by -> isAnother(spellings(by), authors)).orElse(false);
      if (another && counts(corroboration, asOf)) {
        confirmations.byAnother.addAll(corroboration.getConfirms());
      }
    }
    return confirmations;
  }

  /** How a documented fact of a kind is shown. */
  Shown of(FactKind kind) {
    boolean confirmed = byAnother.contains(kind);
    if (authorIsKnown) {
      return confirmed ? Shown.CORROBORATED : Shown.documented(List.of(FactLack.CORROBORATION));
    }
    return Shown.documented(
        confirmed ? List.of(FactLack.AUTHOR) : List.of(FactLack.AUTHOR, FactLack.CORROBORATION));
  }

  private static boolean counts(Corroboration corroboration, ImpreciseDate asOf) {
    boolean sound =
        corroboration.isIndependent()
            || corroboration
                .getGroup()
                .map(group -> group.perspective() == Perspective.LIVED_EXPERIENCE)
                .orElse(false);
    return sound
        && !Grading.isStillToCome(corroboration.getWhen(), asOf)
        && corroboration.getProvenance().isByPerson();
  }

  private static boolean isAnother(Set<String> spellings, Set<String> authors) {
    return !spellings.isEmpty() && Collections.disjoint(spellings, authors);
  }

  /**
   * How a name may be spelt, as it stands and with its parts in order: case, accents, spaces, stops
   * and whether the family name comes first make nobody another. A name without a letter or digit
   * names nobody.
   */
  private static Set<String> spellings(Words name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    Normalizer.normalize(name.text(), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                part.appendCodePoint(c);
              } else if (!part.isEmpty()) {
                parts.add(folded(part));
                part.setLength(0);
              }
            });
    if (!part.isEmpty()) {
      parts.add(folded(part));
    }
    if (parts.isEmpty()) {
      return Set.of();
    }
    Set<String> spellings = new HashSet<>();
    spellings.add(String.join("", parts));
    Collections.sort(parts);
    spellings.add(String.join("", parts));
    return spellings;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static String folded(CharSequence letters) {
    return letters.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
