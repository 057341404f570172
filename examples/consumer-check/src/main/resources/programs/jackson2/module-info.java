/** A host with a mapper of Jackson 2. */
@SuppressWarnings("module")
module consumer {
  requires org.coproduction.json.jackson2;
}
