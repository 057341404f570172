package org.coproduction.theme;

import org.coproduction.value.CueId;
import org.coproduction.value.ThemeId;

/**
 * What a phrase of a codebook means.
 *
 * @param order the position of its theme in the codebook
 * @param theme the theme it suggests
 * @param id the cue
 * @param isHint whether it suggests the theme only beside others
 * @param form how it is written
 * @param inCapitals whether it counts only in capitals
 * @param weight how much it tells
 */
record CompiledCue(
    int order,
    ThemeId theme,
    CueId id,
    boolean isHint,
    FoundCue.Form form,
    boolean inCapitals,
    int weight) {}
