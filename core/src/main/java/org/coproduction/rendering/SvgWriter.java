package org.coproduction.rendering;

import static org.coproduction.rendering.HtmlWriter.escaped;

import java.io.IOException;

/**
 * Writes pictures as SVG within HTML, with their name and description for who does not see them.
 */
final class SvgWriter {

  private SvgWriter() {}

  static void write(Block.Picture picture, String nameId, String descriptionId, Appendable out)
      throws IOException {
    Drawing drawing = picture.drawing();
    String width = Integer.toString(drawing.width());
    String height = Integer.toString(drawing.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"");
    out.append(nameId).append(' ').append(descriptionId);
    out.append("\" width=\"").append(width).append("\" height=\"").append(height);
    out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
    out.append("\" font-family=\"Arial, Helvetica, sans-serif\" font-size=\"14\">\n");
    out.append("<title id=\"").append(nameId).append("\">");
    out.append(escaped(picture.name().text())).append("</title>\n");
    out.append("<desc id=\"").append(descriptionId).append("\">");
    out.append(escaped(picture.description().text())).append("</desc>\n");
    for (Drawing.Shape shape : drawing.shapes()) {
      if (shape instanceof Drawing.Box box) {
        box(box, out);
      } else if (shape instanceof Drawing.Label label) {
        label(label, out);
      }
    }
    out.append("</svg>\n");
  }

  private static void box(Drawing.Box box, Appendable out) throws IOException {
    out.append("<rect");
    number("x", box.x(), out);
    number("y", box.y(), out);
    number("width", box.width(), out);
    number("height", box.height(), out);
    out.append(
        switch (box.look()) {
          case SOLID -> paint(Palette.FILL, Palette.FILL);
          case OUTLINED -> paint(Palette.PAPER, Palette.LINE);
          case DASHED -> paint(Palette.PAPER, Palette.LINE) + " stroke-dasharray=\"3 2\"";
        });
    out.append("/>\n");
  }

  private static String paint(Palette inside, Palette line) {
    return " fill=\"" + inside.hex() + "\" stroke=\"" + line.hex() + "\" stroke-width=\"2\"";
  }

  private static void label(Drawing.Label label, Appendable out) throws IOException {
    out.append("<text");
    number("x", label.x(), out);
    number("y", label.y(), out);
    out.append(" text-anchor=\"");
    out.append(
        switch (label.anchor()) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        });
    out.append("\" fill=\"").append(Palette.INK.hex()).append("\">");
    out.append(escaped(label.text())).append("</text>\n");
  }

  private static void number(String name, int value, Appendable out) throws IOException {
    out.append(' ').append(name).append("=\"").append(Integer.toString(value)).append('"');
  }
}
