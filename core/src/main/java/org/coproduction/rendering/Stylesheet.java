package org.coproduction.rendering;

/** The few rules of style that pages need. Their colours are those of the palette. */
final class Stylesheet {

  private Stylesheet() {}

  static String css() {
    return """
        .coproduction { color: INK; background: PAPER; max-width: 60rem; margin: 0 auto; padding: 1rem;
          font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; overflow-wrap: break-word; }
        .coproduction h1, .coproduction h2, .coproduction h3, .coproduction h4 { line-height: 1.25; margin: 1.5em 0 0.5em; }
        .coproduction p, .coproduction ul { margin: 0 0 1em; }
        .coproduction li p { margin: 0 0 0.25em; }
        .coproduction code { font-family: Consolas, Menlo, monospace; font-size: 0.9375em; }
        .coproduction figure { margin: 0 0 1em; }
        .coproduction svg { max-width: 100%; height: auto; background: PAPER; }
        .coproduction-table { overflow-x: auto; margin: 0 0 1.5em; }
        .coproduction-table:focus { outline: 3px solid FILL; outline-offset: 2px; }
        .coproduction table { border-collapse: collapse; width: 100%; }
        .coproduction caption { text-align: left; font-weight: bold; padding: 0 0 0.5em; color: INK; background: PAPER; }
        .coproduction th, .coproduction td { text-align: left; vertical-align: top; padding: 0.375em 0.75em 0.375em 0.25em; border-bottom: 1px solid LINE; }
        .coproduction thead th { color: INK; background: SHADE; }
        @media print {
          .coproduction { max-width: none; padding: 0; font-size: 10pt; }
          .coproduction-table { overflow: visible; }
          .coproduction h1, .coproduction h2, .coproduction h3, .coproduction h4, .coproduction caption { break-after: avoid; }
          .coproduction tr, .coproduction li, .coproduction figure { break-inside: avoid; }
          .coproduction thead { display: table-header-group; }
        }
        """
        .replace("PAPER", Palette.PAPER.hex())
        .replace("SHADE", Palette.SHADE.hex())
        .replace("INK", Palette.INK.hex())
        .replace("LINE", Palette.LINE.hex())
        .replace("FILL", Palette.FILL.hex());
  }
}
