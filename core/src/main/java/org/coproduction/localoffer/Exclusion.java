package org.coproduction.localoffer;

import java.util.Optional;

/**
 * That a comment is left out of what is published.
 *
 * @param reason why; a comment that is left out for no reason on record is found
 */
public record Exclusion(Optional<ExclusionReason> reason) {}
