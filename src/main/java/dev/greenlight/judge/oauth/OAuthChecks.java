package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import java.util.stream.Stream;

/** The checks of this package. */
public final class OAuthChecks {
  private OAuthChecks() {}

  /** All of them; a journal can hold no others. */
  public static Stream<Class<? extends Check>> all() {
    return Stream.of(RefusesWith.class);
  }
}
