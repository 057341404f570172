/** A host with a validator of its own. */
module consumer {
  requires org.coproduction.core;
  requires org.hibernate.validator;
}
