package org.coproduction.json;

/** The kinds of value that JSON has, other than null. */
public enum JsonKind {
  /** Members between braces. */
  OBJECT,
  /** Values between brackets. */
  ARRAY,
  /** Text between quotation marks. */
  STRING,
  /** Digits without quotation marks. */
  NUMBER,
  /** True or false, without quotation marks. */
  BOOLEAN
}
