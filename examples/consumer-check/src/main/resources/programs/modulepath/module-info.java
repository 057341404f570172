/** A program that uses the library as modules. */
module consumer {
  requires org.coproduction.json;
}
