package org.coproduction.publication;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.feedback.Permission;
import org.coproduction.privacy.Confidence;
import org.coproduction.privacy.IdentifierKind;
import org.coproduction.value.MalformedValueException;

/**
 * What may be published, and to whom: data that a council decides. There is no policy that lets
 * everything through: what is internal, withdrawn or likely to identify somebody is always held.
 *
 * @param moderatedOnly whether only what a person decided to publish may be quoted
 * @param holdFrom from which confidence on a text that may identify somebody is held
 * @param moderatorSettlesPossible whether a person's decision to publish settles what is only
 *     possible; what is likely has to be redacted
 * @param quotableFrom the least permission of what is quoted: {@link
 *     Permission#QUOTABLE_WITHOUT_NAME} or {@link Permission#QUOTABLE}
 * @param allowed the kinds of identifier that may stand in a text: those of offices only
 * @param namedSigners who may be named where they sign, if they sign in a post and not as somebody
 *     of lived experience; no other name is published anywhere
 * @param smallNumbers which counts are too small
 */
public record PublicationPolicy(
    boolean moderatedOnly,
    Confidence holdFrom,
    boolean moderatorSettlesPossible,
    Permission quotableFrom,
    Set<IdentifierKind> allowed,
    Set<SignatureRole> namedSigners,
    SmallNumberPolicy smallNumbers) {

  private static final Set<IdentifierKind> OF_OFFICES =
      Collections.unmodifiableSet(
          new TreeSet<>(Set.of(IdentifierKind.SHARED_MAILBOX, IdentifierKind.SERVICE_LINE)));

  /**
   * For the whole world, and so for the parent at the school gate: a person read every line, and
   * counts go by the rule of NHS England for data below the level of the country. What a host takes
   * where it has no policy of its own.
   */
  public static final PublicationPolicy FOR_EVERYBODY =
      new PublicationPolicy(
          true,
          Confidence.POSSIBLE,
          true,
          Permission.QUOTABLE_WITHOUT_NAME,
          OF_OFFICES,
          Set.of(SignatureRole.AUTHOR, SignatureRole.APPROVER),
          SmallNumberPolicy.NHS_1_TO_7_ROUND_5);

  /**
   * For people who are known and bound to keep it to themselves, such as a steering group: nobody
   * has to have read every line, and counts below 5 are hidden.
   */
  public static final PublicationPolicy FOR_A_KNOWN_GROUP =
      new PublicationPolicy(
          false,
          Confidence.POSSIBLE,
          true,
          Permission.QUOTABLE_WITHOUT_NAME,
          OF_OFFICES,
          Set.of(SignatureRole.AUTHOR, SignatureRole.APPROVER),
          SmallNumberPolicy.BELOW_5);

  /**
   * Makes a policy; the sets are copied in the order of their constants.
   *
   * @throws MalformedValueException {@code publication.policy.permission} where what is not
   *     quotable would be quoted, {@code publication.policy.allowed} where identifiers of people
   *     would be let through
   */
  public PublicationPolicy {
    if (quotableFrom.compareTo(Permission.QUOTABLE_WITHOUT_NAME) < 0) {
      throw new MalformedValueException("publication.policy.permission", "quotableFrom");
    }
    if (!OF_OFFICES.containsAll(allowed)) {
      throw new MalformedValueException("publication.policy.allowed", "allowed");
    }
    allowed = Collections.unmodifiableSet(new TreeSet<>(allowed));
    namedSigners = Collections.unmodifiableSet(new TreeSet<>(namedSigners));
  }

  /** Whether something seen with this confidence keeps a text back. */
  boolean holds(Confidence confidence, boolean publishedByPerson) {
    if (confidence == Confidence.LIKELY) {
      return true;
    }
    return holdFrom == Confidence.POSSIBLE && !(publishedByPerson && moderatorSettlesPossible);
  }
}
