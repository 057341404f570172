package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/**
 * An author who also took part vouches for their own work. Somebody else should stand beside them:
 * another signature, or somebody who confirms the facts.
 *
 * <p>The author took part where a group of the form has the author's name or post for its name, in
 * whatever case and with whatever signs between the words.
 */
final class AuthorIsNotTheOnlyWitness implements Rule<EvidenceForm> {

  private static final FindingCode ONLY_WITNESS =
      FindingCode.warning("evidence.author.only-witness", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("author-is-not-the-only-witness");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(ONLY_WITNESS);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    Set<String> groups =
        form.getGroups().stream()
            .filter(group -> group.getProvenance().stands())
            .flatMap(group -> group.getName().stream())
            .map(AuthorIsNotTheOnlyWitness::plain)
            .collect(Collectors.toSet());
    boolean confirmed =
        form.getCorroborations().stream().anyMatch(one -> one.getProvenance().stands());
    Set<String> signed = new HashSet<>();
    for (Signature signature : form.getSignatures()) {
      if (signature.getProvenance().stands()) {
        signed.add(identity(signature));
      }
    }
    for (int at = 0; at < form.getSignatures().size(); at++) {
      Signature author = form.getSignatures().get(at);
      boolean took =
          author.getRole() == SignatureRole.AUTHOR
              && author.getProvenance().stands()
              && tookPart(author, groups);
      if (took && verdicts.isBroken(!confirmed && signed.size() == 1)) {
        verdicts.fail(context.found(ONLY_WITNESS, Context.at("signatures", at)));
      }
    }
  }

  private static boolean tookPart(Signature author, Set<String> groups) {
    return Stream.of(author.getName(), author.getDesignation())
        .flatMap(Optional::stream)
        .map(AuthorIsNotTheOnlyWitness::plain)
        .anyMatch(name -> !name.isEmpty() && groups.contains(name));
  }

  /** Who signed, as far as the record tells two signatures apart. */
  private static String identity(Signature signature) {
    return signature
        .getName()
        .or(signature::getDesignation)
        .map(AuthorIsNotTheOnlyWitness::plain)
        .orElse(signature.getRole().name());
  }

  /** The words of a text without case, accents and signs. */
  private static String plain(Words words) {
    Tokens tokens = Tokens.of(words.text());
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < tokens.size(); at++) {
      plain.append(tokens.word(at)).append(' ');
    }
    return plain.toString();
  }
}
