package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.participant.GroupKind;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Who writes, where the words tell: what young people say of "us", they say of young people, and
 * what a parent says of "us" is said of parents. An officer's "we" is nobody in particular.
 */
final class AuthorVoice {

  private static final String CHILDREN = "we-are-children";
  private static final String PARENTS = "we-are-parents";
  private static final Set<String> FIRST_PERSON = Set.of("we", "us", "i", "me");

  private final Optional<GroupKind> kind;

  private AuthorVoice(Optional<GroupKind> kind) {
    this.kind = kind;
  }

  static AuthorVoice of(List<Statement> statements, Phrases<String> concepts) {
    int children = 0;
    int parents = 0;
    for (Statement statement : statements) {
      for (PhraseMatch<String> match : concepts.every(statement.tokens())) {
        children += match.meaning().equals(CHILDREN) ? 1 : 0;
        parents += match.meaning().equals(PARENTS) ? 1 : 0;
      }
    }
    if (children == 0 && parents == 0) {
      return new AuthorVoice(Optional.empty());
    }
    return new AuthorVoice(
        Optional.of(
            children >= parents ? GroupKind.CHILDREN_AND_YOUNG_PEOPLE : GroupKind.PARENT_CARERS));
  }

  /** The groups that the writer's "we" means in a text. */
  List<GroupMention> mentions(Tokens tokens) {
    List<GroupMention> mentions = new ArrayList<>();
    if (kind.isPresent()) {
      for (int at = 0; at < tokens.size(); at++) {
        if (FIRST_PERSON.contains(tokens.word(at))) {
          mentions.add(new GroupMention(kind.get(), at, at + 1, false));
        }
      }
    }
    return mentions;
  }
}
