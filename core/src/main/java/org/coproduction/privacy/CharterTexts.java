package org.coproduction.privacy;

import static org.coproduction.privacy.TextRole.NAME;

import org.coproduction.charter.Charter;
import org.coproduction.charter.CharterReview;
import org.coproduction.charter.CharterSignatory;
import org.coproduction.charter.Commitment;
import org.coproduction.charter.Derivation;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.Marker;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.check.Way;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Term;
import org.coproduction.theme.Theme;

/**
 * The texts of charters, ladders and codebooks. They speak for everybody ("I am listened to, and so
 * is my child"), so no family is looked for in them.
 */
final class CharterTexts {

  private CharterTexts() {}

  static void charter(Charter record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.list(record.getPublishers(), at, "publishers", NAME);
    walk.area(record.getArea(), at);
    walk.words(record.getLocalTerm(), at, "localTerm", NAME);
    walk.source(record.getSource(), at);
    walk.date(record.getEffectiveFrom(), at, "effectiveFrom");
    walk.date(record.getEffectiveTo(), at, "effectiveTo");
    walk.each(record.getDerivedFrom(), at, "derivedFrom", CharterTexts::derivation);
    walk.one(record.getReview(), at, "review", CharterTexts::review);
    walk.each(record.getSignatories(), at, "signatories", CharterTexts::signatory);
    walk.words(record.getDecisionReservation(), at, "decisionReservation", NAME);
    walk.each(record.getGroups(), at, "groups", CharterTexts::group);
    walk.words(record.getNote(), at, "note", NAME);
  }

  private static void derivation(Derivation record, Way at, TextWalk walk) {
    walk.words(record.getReason(), at, "reason", NAME);
  }

  private static void review(CharterReview record, Way at, TextWalk walk) {
    walk.date(record.getNextOn(), at, "nextOn");
    walk.words(record.getOwner(), at, "owner", NAME);
  }

  private static void signatory(CharterSignatory record, Way at, TextWalk walk) {
    walk.words(record.getOrganisation(), at, "organisation", NAME);
    walk.words(record.getRole(), at, "role", NAME);
    walk.date(record.getSignedOn(), at, "signedOn");
  }

  private static void group(PrincipleGroup record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.each(record.getPrinciples(), at, "principles", CharterTexts::principle);
  }

  private static void principle(Principle record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.words(record.getStatement(), at, "statement", NAME);
    walk.each(record.getCommitments(), at, "commitments", CharterTexts::commitment);
  }

  private static void commitment(Commitment record, Way at, TextWalk walk) {
    walk.words(record.getText(), at, "text", NAME);
    walk.words(record.getHolderName(), at, "holderName", NAME);
    walk.words(record.getIndicator(), at, "indicator", NAME);
    walk.date(record.getDueOn(), at, "dueOn");
  }

  static void ladder(Ladder record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.source(record.getSource(), at);
    walk.words(record.getNote(), at, "note", NAME);
    walk.each(record.getRungs(), at, "rungs", CharterTexts::rung);
  }

  static void ladderMapping(LadderMapping record, Way at, TextWalk walk) {
    walk.each(record.getRungs(), at, "rungs", CharterTexts::rungMapping);
  }

  private static void rungMapping(RungMapping record, Way at, TextWalk walk) {
    walk.words(record.getReason(), at, "reason", NAME);
  }

  private static void rung(Rung record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.words(record.getBand(), at, "band", NAME);
    walk.words(record.getMeaning(), at, "meaning", NAME);
    walk.each(record.getMarkers(), at, "markers", CharterTexts::marker);
  }

  private static void marker(Marker record, Way at, TextWalk walk) {
    walk.words(record.getSentence(), at, "sentence", NAME);
  }

  static void codebook(Codebook record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.source(record.getSource(), at);
    walk.each(record.getThemes(), at, "themes", CharterTexts::theme);
    walk.each(record.getTerms(), at, "terms", CharterTexts::term);
  }

  private static void theme(Theme record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.words(record.getDefinition(), at, "definition", NAME);
    walk.list(record.getCues(), at, "cues", NAME);
    walk.list(record.getHints(), at, "hints", NAME);
    walk.list(record.getRemovedCues(), at, "removedCues", NAME);
    walk.words(record.getNote(), at, "note", NAME);
  }

  private static void term(Term record, Way at, TextWalk walk) {
    walk.words(record.getTerm(), at, "term", NAME);
    walk.list(record.getForms(), at, "forms", NAME);
    walk.list(record.getOldForms(), at, "oldForms", NAME);
    walk.words(record.getNote(), at, "note", NAME);
  }
}
