package dev.greenlight.party.deviation;

import dev.greenlight.party.custodian.Bending;
import java.util.Optional;

/**
 * One sin of a Data Custodian against the protocol: bends the part that commits it and leaves the
 * rest as it is.
 */
public abstract class CustodianDeviation extends Deviation implements Bending {
  /** A deviation that is called as its class. */
  protected CustodianDeviation(Layer layer, String summary, Breach breach, Detection detection) {
    super(layer, summary, breach, detection);
  }

  /** A deviation of a family that shares one class. */
  protected CustodianDeviation(
      String id, Layer layer, String summary, Breach breach, Detection detection) {
    super(id, layer, summary, breach, detection);
  }

  /**
   * Name of the ready run file whose custodian has what is bent; empty where the usual one has it.
   */
  public Optional<String> onlyIn() {
    return Optional.empty();
  }
}
