package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import java.util.stream.Stream;

/** The checks of this package. */
public final class SecrecyChecks {
  private SecrecyChecks() {}

  /** All of them; a journal can hold no others. */
  public static Stream<Class<? extends Check>> all() {
    return Stream.of(
        AddressesShowNoOrder.class,
        NamesAreHardToGuess.class,
        SaysNotHowItIsMade.class,
        TraceHidesCredentials.class,
        TokensAreHardToGuess.class,
        TokensShowNoOrder.class);
  }
}
