package org.coproduction.json;

/**
 * A member of an object that its format does not know.
 *
 * @param after how many of the known members in published order come before it
 * @param name its name
 * @param json its value, without white space
 */
record KeptMember(int after, String name, String json) {

  /** Name and value are what somebody wrote. */
  @Override
  public String toString() {
    return "KeptMember[***]";
  }
}
