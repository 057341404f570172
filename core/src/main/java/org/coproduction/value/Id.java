package org.coproduction.value;

/**
 * An identifier or open code: what one record is called by others.
 *
 * <p>Each kind of thing has its own type, so a theme cannot be named where a principle is meant.
 * All share one grammar: 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}. Identifiers are
 * made by people and can hold a name, so {@code toString()} shows a mask.
 */
public sealed interface Id
    permits ActivityId,
        CharterId,
        CodebookId,
        CoderId,
        CueId,
        DecisionId,
        EventId,
        FeedbackId,
        FormId,
        FormatCode,
        GroupId,
        ItemId,
        LadderId,
        LinkId,
        MethodCode,
        OrganisationId,
        PrincipleId,
        ProfileId,
        PromptId,
        ResponseId,
        RubricId,
        RungId,
        SessionId,
        ThemeId,
        VersionLabel {

  /**
   * The identifier as it stands in documents.
   *
   * @return 1 to 64 characters of the grammar
   */
  String value();
}
