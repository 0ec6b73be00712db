package dev.greenlight.party.custodian.data;

/** A document has no such part: there is no place for what was to be done to it. */
public final class NoSuchPart extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what the part, and what lacks it, in words
   */
  public NoSuchPart(String what) {
    super(what);
  }
}
