package org.coproduction.intake;

import java.util.Optional;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;

/**
 * What an organisation answered to something that people said, as it stands in notes.
 *
 * <p>It is no feedback, and it is no {@link org.coproduction.feedback.Response} either: which of
 * the three answers it is, and whether it was carried out, is for a person to say.
 *
 * @param text what was answered, in the words of the notes
 * @param label what the notes put before it, such as "Response"; absent where nothing is
 * @param source where it stands
 * @param answers the item that it answers; absent where the notes do not tell
 */
public record NotesReply(
    Words text, Optional<Words> label, SourceSpan source, Optional<FeedbackId> answers) {}
