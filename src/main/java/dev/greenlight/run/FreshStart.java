package dev.greenlight.run;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.JdkTransport;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.sut.Operator;
import dev.greenlight.act.sut.SutHooks;
import dev.greenlight.model.RunFile;
import dev.greenlight.plan.BadRunFile;
import java.time.Duration;

/**
 * Takes the target back to what it was before any run, where the run file names a hook that can
 * (pixit.hooks.reset). A run that goes on with an earlier part needs what that left behind.
 *
 * @param operator does it where the hook asks a person
 */
record FreshStart(Target target, Operator operator) {
  private static final long ENOUGH = 1 << 16;

  /**
   * Uses the hook, if there is one.
   *
   * @param runId what it is for
   * @throws BadRunFile when it does not say that it is done: no verdict can come of that
   */
  void of(String runId) {
    RunFile runFile = target.runFile();
    RunFile.Hooks hooks = runFile.pixit().hooks().orElse(null);
    if (hooks == null || hooks.reset().isEmpty()) {
      return;
    }
    Limits limits = new Limits(Duration.ofSeconds(runFile.policy().requestSeconds()), ENOUGH);
    SutHooks used =
        new SutHooks(
            new JdkTransport(target.trust().sslContext(), limits),
            target.hookKey(),
            operator,
            // No journal is open yet; what went wrong is in the message.
            words -> {});
    try {
      used.call(hooks.reset(), "reset the target", "run", runId);
    } catch (NotCarriedOut e) {
      throw new BadRunFile("pixit.hooks.reset: " + e.getMessage(), e);
    }
  }
}
