package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.RunFile;
import java.time.Duration;

/**
 * A code that is granted at the beginning of a run and grows old while other cases run, so that
 * there is an old one where no hook of the target makes one expire.
 *
 * @param approval what it came of
 * @param made reading of {@link System#nanoTime} when it was there
 */
public record AgedCode(Approval approval, long made) {
  /** FB_14/OAD003 has a code dead after so long. */
  private static final Duration OLD = Duration.ofMinutes(6);

  /** Clocks of two servers differ. */
  private static final Duration MARGIN = Duration.ofSeconds(2);

  /** Whether a run waits as long as that, and nothing ends the consent meanwhile. */
  public static boolean isPossible(RunFile runFile) {
    return runFile.policy().ageSeconds() >= OLD.toSeconds()
        && !runFile.pixit().oauth().oneConsent();
  }

  /** One that is new. */
  static AgedCode granted(Stage stage) {
    Approval approval =
        stage.pool().approved(stage.pixit().customers().get(0), stage.pixit().thirdParty());
    return new AgedCode(approval, System.nanoTime());
  }

  /**
   * The one of this run, once it is old.
   *
   * @throws NotCarriedOut when there is none
   */
  public static AgedCode of(Stage stage) {
    return stage
        .leases()
        .held(new Leased.OldCode())
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "no hook makes a code expire (pixit.hooks.expire), and none grew old by itself:"
                        + " "
                        + (isPossible(stage.runFile())
                            ? "none was granted at the beginning of this run"
                            : "a run waits "
                                + OLD.toSeconds()
                                + " s for that where policy.limits.ageSeconds lets it, and no"
                                + " consent ends the one before (pixit.oauth.oneConsent)")));
  }

  /** How long ago it was granted. */
  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - made);
  }

  Duration left() {
    return OLD.plus(MARGIN).minus(age());
  }
}
