package uk.gov.example.shortbreaks;

/**
 * What a piece of work came to.
 *
 * @param met how many items are met
 * @param evidenced how many of those are met by more than somebody's word
 * @param outOf of how many items
 */
record WorkSummary(int met, int evidenced, int outOf) {}
