package org.coproduction.rendering;

import java.io.IOException;

/** Writes pages in one format, block by block. */
interface PageWriter {

  void write(Page page, Appendable out) throws IOException;
}
