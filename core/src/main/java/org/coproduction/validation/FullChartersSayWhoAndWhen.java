package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Commitment;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.TextStatus;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;

/**
 * A charter whose text is all in hand says who holds each commitment, who sees to its review, when
 * each body signed, where its other forms can be read, and what is in each of its layers. Where
 * some of the text is not in hand, what is missing may well stand there: nobody can tell.
 */
final class FullChartersSayWhoAndWhen implements Rule<Charter> {

  private static final FindingCode NO_HOLDER =
      FindingCode.warning("charter.commitment.holder-missing", QUALITY);
  private static final FindingCode EMPTY_GROUP =
      FindingCode.warning("charter.group.empty", QUALITY);
  private static final FindingCode NO_ADDRESS =
      FindingCode.warning("charter.rendition.address-missing", QUALITY);
  private static final FindingCode NO_OWNER =
      FindingCode.warning("charter.review.owner-missing", QUALITY);
  private static final FindingCode NOT_DATED =
      FindingCode.warning("charter.signatory.date-missing", QUALITY);

  private static final Place REVIEW_OWNER = Place.root().member("review").member("owner");

  @Override
  public RuleName name() {
    return new RuleName("full-charters-say-who-and-when");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_HOLDER, EMPTY_GROUP, NO_ADDRESS, NO_OWNER, NOT_DATED);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    new Reader(charter.getTextStatus() == TextStatus.FULL, context, verdicts).read(charter);
  }

  private record Reader(boolean full, Context context, Verdicts verdicts) {

    void read(Charter charter) {
      charter
          .getReview()
          .ifPresent(review -> expect(review.getOwner().isPresent(), NO_OWNER, REVIEW_OWNER));
      for (int at = 0; at < charter.getSignatories().size(); at++) {
        Place place = Context.at("signatories", at).member("signedOn");
        expect(charter.getSignatories().get(at).getSignedOn().isPresent(), NOT_DATED, place);
      }
      for (int at = 0; at < charter.getGroups().size(); at++) {
        read(charter.getGroups().get(at), Context.at("groups", at).member("principles"));
      }
      for (int at = 0; at < charter.getRenditions().size(); at++) {
        Place place = Context.at("renditions", at).member("address");
        expect(charter.getRenditions().get(at).getAddress().isPresent(), NO_ADDRESS, place);
      }
    }

    private void read(PrincipleGroup group, Place principles) {
      expect(!group.getPrinciples().isEmpty(), EMPTY_GROUP, principles);
      for (int at = 0; at < group.getPrinciples().size(); at++) {
        Principle principle = group.getPrinciples().get(at);
        if (!principle.getCommitments().isEmpty()) {
          read(principle.getCommitments(), principles.item(at).member("commitments"));
        }
      }
    }

    private void read(List<Commitment> commitments, Place place) {
      for (int at = 0; at < commitments.size(); at++) {
        expect(
            commitments.get(at).getHolder().isPresent(),
            NO_HOLDER,
            place.item(at).member("holder"));
      }
    }

    private void expect(boolean there, FindingCode code, Place place) {
      if (there) {
        verdicts.pass();
      } else if (full) {
        verdicts.fail(context.found(code, place));
      } else {
        verdicts.cannotTell(Unsettled.NOT_AT_HAND);
      }
    }
  }
}
