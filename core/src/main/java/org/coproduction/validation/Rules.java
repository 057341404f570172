package org.coproduction.validation;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;

/**
 * All rules, named by hand, by the document that they are about: the table of contents. One more is
 * made of each profile: {@link LocalFormIsFilledIn}.
 */
final class Rules {

  static final List<Rule<EvidenceForm>> FORM =
      List.of(
          IdentifiersAreUnique.inForm(),
          new ReferencesResolve(),
          new DatesAreInOrder(),
          new ActivitiesAreWithinTheWork(),
          new ChartersWereInForce(),
          PeopleWhoCameWereInvited.inForm(),
          new LevelsAreNotAllClaimedAtOnce(),
          new CharterIsCitedByPrinciple(),
          new SomebodyElseSigns(),
          new AuthorIsNotTheOnlyWitness(),
          new GroupsAreMoreThanASector(),
          new ChildrenTakePartThemselves(),
          new ContributorsAreTold(),
          new ImpactIsADifference(),
          new EventsBehindChangesHaveWhatWasSaid(),
          new WhatWasNotDoneIsSaid(),
          new GroupsAreCounted(),
          new NumbersAreCounted(),
          new PercentagesSayOfHowMany(),
          new ActivitiesAreDated(),
          new ThemeChecksSayWhenAndWhatChanged(),
          new AnswersSayMoreThanTheQuestion(),
          PersonalDetailsStayOut.ofForm());

  /** Rules that are off unless a profile asks for them: no guidance does. */
  static final List<Rule<EvidenceForm>> FORM_WHERE_ASKED_FOR =
      List.of(new SomebodyAnswersForIt(), new ActivitiesAreShown());

  static final List<Rule<Event>> EVENT =
      List.of(
          IdentifiersAreUnique.inEvent(),
          new ItemsHangTogether(),
          new StancesAreTheLinesOwn(),
          new EventsAreDated(),
          new EventsAreWithinTheWork(),
          new SessionsAreWithinTheEvent(),
          new SessionsEndAfterTheyStart(),
          PeopleWhoCameWereInvited.inEvent(),
          new PartsAreNotMoreThanTheWhole(),
          new RedactionsAreWithinTheText(),
          new WhatWasTakenBackIsGone(),
          PersonalDetailsStayOut.ofEvent());

  static final List<Rule<Codebook>> CODEBOOK =
      List.of(
          IdentifiersAreUnique.inCodebook(),
          new ThemesHaveTheirParents(),
          new CuesTellThemesApart(),
          new OverlaysNameTheirBase(),
          PersonalDetailsStayOut.ofCodebook());

  static final List<Rule<Codings>> CODINGS =
      List.of(new CodingsNameWhatIsThere(), new CodingsShowTheirWords());

  static final List<Rule<Responses>> RESPONSES =
      List.of(
          IdentifiersAreUnique.inResponses(),
          new ResponsesNameWhatIsThere(),
          new ResponsesAnswer(),
          new ResponsesAreInTime(),
          new ResponsesHaveSomethingBehindThem(),
          new PeopleAreToldWhenAndHow(),
          PersonalDetailsStayOut.ofResponses());

  static final List<Rule<LocalOfferYear>> LOCAL_OFFER_COMMENTS =
      List.of(new CommentsHangTogether(), PersonalDetailsStayOut.ofLocalOfferYear());

  static final List<Rule<Charter>> CHARTER =
      List.of(
          IdentifiersAreUnique.inCharter(),
          new PrinciplesHaveTheirParents(),
          new PrinciplesSaySomething(),
          new PrinciplesAreFew(),
          new ChartersBeginBeforeTheyEnd(),
          new VersionsFollowEachOther(),
          new LineageHasABeginning(),
          new ChartersAreOfTheirNation(),
          new TextStatusIsHonest(),
          new FullChartersSayWhoAndWhen(),
          new CommitmentsHaveTime(),
          PersonalDetailsStayOut.ofCharter());

  static final List<Rule<Ladder>> LADDER =
      List.of(IdentifiersAreUnique.inLadder(), PersonalDetailsStayOut.ofLadder());

  static final List<Rule<LadderMapping>> LADDER_MAPPING =
      List.of(
          new MappingsNameWhatIsThere(),
          new MappingsSayOneThing(),
          PersonalDetailsStayOut.ofLadderMapping());

  static final List<Rule<Dossier>> DOSSIER = List.of(new DocumentsAreDifferent());

  /** All of them. */
  static Stream<Rule<?>> all() {
    return Stream.of(
            FORM,
            FORM_WHERE_ASKED_FOR,
            EVENT,
            CODEBOOK,
            CODINGS,
            RESPONSES,
            LOCAL_OFFER_COMMENTS,
            CHARTER,
            LADDER,
            LADDER_MAPPING,
            DOSSIER)
        .flatMap(List::stream);
  }

  private Rules() {}
}
