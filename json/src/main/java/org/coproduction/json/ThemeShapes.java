package org.coproduction.json;

import static org.coproduction.json.FeedbackShapes.STANCE;
import static org.coproduction.json.ValueShapes.CODEBOOK_ID;
import static org.coproduction.json.ValueShapes.CODER_ID;
import static org.coproduction.json.ValueShapes.DATE;
import static org.coproduction.json.ValueShapes.FEEDBACK_REF;
import static org.coproduction.json.ValueShapes.LANGUAGE;
import static org.coproduction.json.ValueShapes.NATION;
import static org.coproduction.json.ValueShapes.SOURCE;
import static org.coproduction.json.ValueShapes.TEXT_SPAN;
import static org.coproduction.json.ValueShapes.THEME_ID;
import static org.coproduction.json.ValueShapes.VERSION;
import static org.coproduction.json.ValueShapes.WORDS;

import org.coproduction.theme.Codebook;
import org.coproduction.theme.CodebookVersion;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Term;
import org.coproduction.theme.Theme;

/** Codebooks, and codings by them. */
final class ThemeShapes {

  static final Choice<CodingStatus> CODING_STATUS = new Choice<>(CodingStatus.class);

  static final Shape<Theme, ?> THEME =
      Shape.of(Theme.class, Theme::builder, Theme.Builder::build)
          .required("id", THEME_ID, Theme::getId, Theme.Builder::id)
          .required("title", WORDS, Theme::getTitle, Theme.Builder::title)
          .optional("definition", WORDS, Theme::getDefinition, Theme.Builder::definition)
          .optional("parent", THEME_ID, Theme::getParent, Theme.Builder::parent)
          .list("cues", WORDS, Theme::getCues, Theme.Builder::addCues)
          .list("hints", WORDS, Theme::getHints, Theme.Builder::addHints)
          .list("removedCues", WORDS, Theme::getRemovedCues, Theme.Builder::addRemovedCues)
          .optional("note", WORDS, Theme::getNote, Theme.Builder::note);

  static final Shape<Term, ?> TERM =
      Shape.of(Term.class, Term::builder, Term.Builder::build)
          .required("term", WORDS, Term::getTerm, Term.Builder::term)
          .list("forms", WORDS, Term::getForms, Term.Builder::addForms)
          .list("oldForms", WORDS, Term::getOldForms, Term.Builder::addOldForms)
          .optional("note", WORDS, Term::getNote, Term.Builder::note);

  static final Shape<CodebookVersion, ?> CODEBOOK_VERSION =
      RecordShape.of(CodebookVersion.class)
          .required("codebook", CODEBOOK_ID, CodebookVersion::codebook)
          .required("versionLabel", VERSION, CodebookVersion::versionLabel)
          .shape();

  static final Shape<Codebook, ?> CODEBOOK =
      Shape.of(Codebook.class, Codebook::builder, Codebook.Builder::build)
          .required("id", CODEBOOK_ID, Codebook::getId, Codebook.Builder::id)
          .required(
              "versionLabel", VERSION, Codebook::getVersionLabel, Codebook.Builder::versionLabel)
          .optional("title", WORDS, Codebook::getTitle, Codebook.Builder::title)
          .optional("nation", NATION, Codebook::getNation, Codebook.Builder::nation)
          .optional("language", LANGUAGE, Codebook::getLanguage, Codebook.Builder::language)
          .optional("source", SOURCE, Codebook::getSource, Codebook.Builder::source)
          .optional("base", CODEBOOK_VERSION, Codebook::getBase, Codebook.Builder::base)
          .list("madeOf", CODEBOOK_VERSION, Codebook::getMadeOf, Codebook.Builder::addMadeOf)
          .list("themes", THEME, Codebook::getThemes, Codebook.Builder::addThemes)
          .list(
              "removedThemes",
              THEME_ID,
              Codebook::getRemovedThemes,
              Codebook.Builder::addRemovedThemes)
          .list("terms", TERM, Codebook::getTerms, Codebook.Builder::addTerms);

  static final Shape<Coding, ?> CODING =
      Shape.of(Coding.class, Coding::builder, Coding.Builder::build)
          .required("item", FEEDBACK_REF, Coding::getItem, Coding.Builder::item)
          .required("theme", THEME_ID, Coding::getTheme, Coding.Builder::theme)
          .required("coder", CODER_ID, Coding::getCoder, Coding.Builder::coder)
          .required("status", CODING_STATUS, Coding::getStatus, Coding.Builder::status)
          .list("spans", TEXT_SPAN, Coding::getSpans, Coding.Builder::addSpans)
          .optional("stance", STANCE, Coding::getStance, Coding.Builder::stance)
          .optional("on", DATE, Coding::getOn, Coding.Builder::on);

  static final Shape<Codings, ?> CODINGS =
      Shape.of(Codings.class, Codings::builder, Codings.Builder::build)
          .required("codebook", CODEBOOK_ID, Codings::getCodebook, Codings.Builder::codebook)
          .required(
              "versionLabel", VERSION, Codings::getVersionLabel, Codings.Builder::versionLabel)
          .list("codings", CODING, Codings::getCodings, Codings.Builder::addCodings);

  private ThemeShapes() {}
}
