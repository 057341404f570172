/** An app that takes in tables and codebooks of others. */
@SuppressWarnings("module")
module consumer {
  requires org.coproduction.exchange;
  // The library of tables is optional for us, so whoever has tables asks for it.
  requires de.siegmar.fastcsv;
}
