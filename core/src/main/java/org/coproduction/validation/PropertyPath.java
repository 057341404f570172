package org.coproduction.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coproduction.finding.Place;

/**
 * The way from a validated document to a place in it, in the nodes of Jakarta Validation: {@code
 * /signatures/0/when} is {@code signatures[0].when}. An element that is faulty as a whole is a bean
 * node, as for a constraint on the class of the element.
 */
final class PropertyPath {

  private static final int NO_POSITION = -1;

  private Function<String, NodeBuilderCustomizableContext> property;
  private Supplier<LeafNodeBuilderCustomizableContext> bean;
  private Runnable end;
  private int position = NO_POSITION;

  private PropertyPath(ConstraintViolationBuilder builder) {
    this.property = builder::addPropertyNode;
    this.bean = builder::addBeanNode;
    this.end = builder::addConstraintViolation;
  }

  /** Adds the violation that is being built, at a place. */
  static void add(ConstraintViolationBuilder builder, Place place) {
    PropertyPath path = new PropertyPath(builder);
    for (String step : place.toString().split("/", -1)) {
      path.go(step);
    }
    path.end();
  }

  private void go(String step) {
    if (step.isEmpty()) {
      return;
    } else if (Character.isDigit(step.charAt(0))) {
      position = Integer.parseInt(step);
    } else {
      member(property.apply(step));
    }
  }

  /** A position belongs to the node after it. */
  private void member(NodeBuilderCustomizableContext node) {
    if (position == NO_POSITION) {
      property = node::addPropertyNode;
      bean = node::addBeanNode;
      end = node::addConstraintViolation;
    } else {
      NodeBuilderDefinedContext element = node.inIterable().atIndex(position);
      property = element::addPropertyNode;
      bean = element::addBeanNode;
      end = element::addConstraintViolation;
      position = NO_POSITION;
    }
  }

  private void end() {
    if (position == NO_POSITION) {
      end.run();
    } else {
      bean.get().inIterable().atIndex(position).addConstraintViolation();
    }
  }
}
