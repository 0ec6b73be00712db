package dev.greenlight.steps;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.CheckCodec;
import dev.greenlight.judge.oauth.RefusesWith;
import dev.greenlight.judge.resource.RefusesToken;
import java.util.stream.Stream;

/** Every check that the steps can ask; a journal holds no others. */
public final class KnownChecks {
  private KnownChecks() {}

  /** Writes and reads them. */
  public static CheckCodec codec() {
    return new CheckCodec(
        Stream.<Class<? extends Check>>of(
            // authorization server
            RefusesWith.class,
            // resource server
            RefusesToken.class));
  }
}
