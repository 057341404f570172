package org.coproduction.publication;

import java.util.List;
import org.coproduction.dossier.Dossier;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.WhoWasHeard;
import org.coproduction.value.FormId;

/**
 * The gate that everything which is published comes through.
 *
 * <p>Quoted is what somebody permitted to be quoted, what a person decided to publish (where the
 * policy asks for it), what nobody took back or repeats of what was taken back, and what, without
 * its redacted parts, neither identifies anybody nor tells of one family. Counts come out as {@code
 * disclosure} protects them. What does not come through is told by place and reason, never by its
 * words. A gate for names there is not: no list of names tells a parent from an officer, so a
 * person has to read.
 *
 * <p>Published types are made here alone. Whoever writes a format takes them and nothing else.
 * Immutable and thread-safe.
 */
public final class PublishGate {

  private final PublicationPolicy policy;

  private PublishGate(PublicationPolicy policy) {
    this.policy = policy;
  }

  /**
   * A gate under a policy.
   *
   * @param policy what may be published
   * @return the gate
   */
  public static PublishGate under(PublicationPolicy policy) {
    return new PublishGate(policy);
  }

  /**
   * Publishes a dossier of which nothing was published before.
   *
   * @param dossier the dossier
   * @return what came through, and what was held back and why
   */
  public GateResult<PublishedWork> publish(Dossier dossier) {
    return publish(Publishable.of(dossier));
  }

  /**
   * Publishes what was not published before.
   *
   * @param work what is to be published
   * @return what came through, and what was held back and why
   */
  public GateResult<PublishedWork> publish(Publishable work) {
    return publishAfter(List.of(), work);
  }

  /**
   * Publishes where something was published about the same people before, so that the two give
   * nobody away when one is taken from the other.
   *
   * @param before the tables of the earlier publications, the earliest first, as their results had
   *     them
   * @param work what is to be published now
   * @return what came through, and what was held back and why; counts that do not fit with the
   *     earlier ones are held
   */
  public GateResult<PublishedWork> publishAfter(List<ReleasedTable> before, Publishable work) {
    return new Passage(policy, before, work, List.of()).result();
  }

  /**
   * Publishes what is left after withdrawals were carried out. Texts that still repeat what was
   * taken back are held, until a person has looked and publishes the dossier itself.
   *
   * @param before the tables of the earlier publications, the earliest first
   * @param left what is left, and where words that are gone are repeated
   * @return what came through, and what was held back and why
   */
  public GateResult<PublishedWork> publishAfter(List<ReleasedTable> before, CarriedOut left) {
    return new Passage(policy, before, Publishable.of(left.dossier()), left.traces()).result();
  }

  /**
   * Publishes who was heard.
   *
   * @param before the tables of earlier publications, the earliest first, also of the work itself:
   *     two tables of the same people come out together only where neither hides anything
   * @param heard who was heard, in exact numbers
   * @param of the form of the piece of work, by which its tables are found again
   * @return what came through, and what was held back and why
   */
  public GateResult<PublishedHeard> publishAfter(
      List<ReleasedTable> before, WhoWasHeard heard, FormId of) {
    return new HeardGate(policy, before, heard, of).result();
  }

  /**
   * Publishes a year of comments on the Local Offer (England).
   *
   * @param before the tables of earlier publications, the earliest first; empty where there were
   *     none
   * @param year the comments and their answers
   * @return what came through, and what was held back and why
   */
  public GateResult<PublishedLocalOffer> publishAfter(
      List<ReleasedTable> before, LocalOfferYear year) {
    return new LocalOfferGate(policy, before, year, List.of()).result();
  }

  /**
   * Publishes what is left of a year of comments after withdrawals were carried out. Texts that
   * still repeat what was taken back are held, until a person has looked and publishes the year
   * itself.
   *
   * @param before the tables of earlier publications, the earliest first
   * @param left what is left, and where words that are gone are repeated
   * @return what came through, and what was held back and why
   */
  public GateResult<PublishedLocalOffer> publishAfter(
      List<ReleasedTable> before, CarriedOutYear left) {
    return new LocalOfferGate(policy, before, left.year(), left.traces()).result();
  }
}
