/** The formats of other programs: tables, codebooks and the output of machines that find themes. */
module org.coproduction.exchange {
  requires transitive org.coproduction.json;
  requires static org.jspecify;
  requires java.xml;
  // Only whoever reads or writes tables needs it, and then has it.
  requires static de.siegmar.fastcsv;
  // Word documents and web pages: likewise.
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.poi;
  requires static org.apache.poi.ooxml.schemas;
  requires static org.apache.xmlbeans;
  requires static org.jsoup;

  exports org.coproduction.exchange;
}
