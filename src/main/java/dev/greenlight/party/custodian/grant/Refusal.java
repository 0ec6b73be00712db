package dev.greenlight.party.custodian.grant;

/** Ends the handling of a request because of a {@link Fault}. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  Refusal(Fault fault) {
    super(fault.description(), null, false, false);
    this.fault = fault;
  }

  /** Why. */
  public Fault fault() {
    return fault;
  }
}
