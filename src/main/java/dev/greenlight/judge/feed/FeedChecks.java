package dev.greenlight.judge.feed;

import dev.greenlight.judge.Check;
import java.util.stream.Stream;

/** The checks of this package that a journal can ask. */
public final class FeedChecks {
  private FeedChecks() {}

  /** All of them; a journal can hold no others. */
  public static Stream<Class<? extends Check>> all() {
    return Stream.of(
        FeedConforms.class,
        CustomerDataConforms.class,
        FileConforms.class,
        FileNameTells.class,
        FitsSchema.class,
        FollowsAdvice.class,
        TotalsFollowCorrection.class);
  }
}
