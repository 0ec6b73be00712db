package dev.greenlight.party.custodian.grant;

/** A fault of which an endpoint tells whoever called it, by a status of its own. */
public interface EndpointFault extends Fault {
  /**
   * What the endpoint answers.
   *
   * @param status of HTTP
   * @param error code of the OAuth registry; empty where none is due
   * @param description a sentence for the developer at the other end
   */
  record Refusal(int status, String error, String description) {}

  /** What the endpoint answers. */
  Refusal refusal();

  /** Status of HTTP. */
  default int status() {
    return refusal().status();
  }

  @Override
  default String error() {
    return refusal().error();
  }

  @Override
  default String description() {
    return refusal().description();
  }
}
