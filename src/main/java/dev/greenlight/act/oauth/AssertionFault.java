package dev.greenlight.act.oauth;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The one point in which the assertion of a client is wrong; everything else stays right. */
public enum AssertionFault {
  OTHER_KEY("signed by a key that nobody registered", ClientAssertion::byAnotherKey),
  EXPIRED("that has expired", ClientAssertion::expired),
  OTHER_AUDIENCE(
      "for another server", assertion -> assertion.forAudience("https://unregistered.example/"));

  private final String phrase;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final UnaryOperator<ClientAssertion> change;

  AssertionFault(String phrase, UnaryOperator<ClientAssertion> change) {
    this.phrase = phrase;
    this.change = change;
  }

  /**
   * The fault as a feature calls it.
   *
   * @throws IllegalArgumentException when there is none of that phrase
   */
  public static AssertionFault called(String phrase) {
    return Arrays.stream(values())
        .filter(fault -> fault.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no fault is called '" + phrase + "'"));
  }

  /** The same assertion with this fault. */
  public ClientAssertion in(ClientAssertion correct) {
    return change.apply(correct);
  }
}
