package dev.greenlight.model;

/**
 * A function block of the certification programme.
 *
 * @param id its number
 * @param title its name in the current catalogue
 * @param need what the programme says: mandatory, optional, withdrawn
 * @param implemented whether this harness has test cases or rules for it
 */
public record FunctionBlock(FunctionBlockId id, String title, Need need, boolean implemented) {

  /** What the certification programme says of a block. */
  public enum Need {
    MANDATORY,
    OPTIONAL,
    WITHDRAWN
  }
}
