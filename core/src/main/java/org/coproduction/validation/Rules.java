package org.coproduction.validation;

import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.theme.Codebook;

/** All rules, named by hand, by the document that they are about: the table of contents. */
final class Rules {

  static final List<Rule<EvidenceForm>> FORM =
      List.of(
          IdentifiersAreUnique.inForm(),
          new ReferencesResolve(),
          new DatesAreInOrder(),
          new PeopleWhoCameWereInvited(),
          new LevelsAreNotAllClaimedAtOnce(),
          new CharterIsCitedByPrinciple(),
          new SomebodyElseSigns(),
          new ChildrenTakePartThemselves(),
          new ContributorsAreTold(),
          new ImpactIsADifference(),
          new WhatWasNotDoneIsSaid(),
          new GroupsAreCounted(),
          new ActivitiesAreDated(),
          PersonalDetailsStayOut.ofForm());

  static final List<Rule<Event>> EVENT =
      List.of(
          IdentifiersAreUnique.inEvent(),
          new ItemsHangTogether(),
          new SessionsEndAfterTheyStart(),
          PersonalDetailsStayOut.ofEvent());

  static final List<Rule<Codebook>> CODEBOOK =
      List.of(
          IdentifiersAreUnique.inCodebook(),
          new ThemesHaveTheirParents(),
          PersonalDetailsStayOut.ofCodebook());

  static final List<Rule<Responses>> RESPONSES =
      List.of(
          IdentifiersAreUnique.inResponses(),
          new ResponsesAnswer(),
          PersonalDetailsStayOut.ofResponses());

  static final List<Rule<Charter>> CHARTER =
      List.of(
          IdentifiersAreUnique.inCharter(),
          new PrinciplesSaySomething(),
          new PrinciplesHaveTheirParents(),
          new PrinciplesAreFew(),
          new VersionsFollowEachOther(),
          new LineageHasABeginning(),
          new TextStatusIsHonest(),
          new FullChartersSayWhoAndWhen(),
          new CommitmentsHaveTime(),
          PersonalDetailsStayOut.ofCharter());

  static final List<Rule<Ladder>> LADDER =
      List.of(IdentifiersAreUnique.inLadder(), PersonalDetailsStayOut.ofLadder());

  static final List<Rule<LadderMapping>> LADDER_MAPPING =
      List.of(
          new MappingsSayOneThing(),
          new MappingsNameRungs(),
          PersonalDetailsStayOut.ofLadderMapping());

  private Rules() {}
}
