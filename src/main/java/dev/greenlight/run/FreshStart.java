package dev.greenlight.run;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.sut.Matter;
import dev.greenlight.act.sut.Operator;
import dev.greenlight.act.sut.SutHooks;
import dev.greenlight.model.HookKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.record.Redactor;
import java.time.Duration;
import java.util.Optional;

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
   * @return what was done, for the evidence; empty where there is no hook
   * @throws BadRunFile when it does not say that it is done: no verdict can come of that
   */
  Optional<String> of(String runId) {
    RunFile runFile = target.runFile();
    TestHooks hooks = runFile.pixit().hooks().orElse(null);
    if (hooks == null || hooks.reset().isEmpty()) {
      return Optional.empty();
    }
    Limits limits = new Limits(Duration.ofSeconds(runFile.policy().requestSeconds()), ENOUGH);
    SutHooks used =
        new SutHooks(
            target.conduct().quick(target.trust().sslContext(), limits),
            target.hookKey(),
            operator,
            // No journal is open yet; what a command that failed said is in the message.
            words -> {});
    try {
      used.call(hooks.reset(), "reset the target", Matter.of(HookKind.RESET.thing(), runId));
      return Optional.of(
          "the hook that resets the target was used before the first case (pixit.hooks.reset)");
    } catch (NotCarriedOut e) {
      Redactor redactor = new Redactor(facts -> {});
      target.secrets().values().values().forEach(redactor::learnGiven);
      throw new BadRunFile("pixit.hooks.reset: " + redactor.redact(e.getMessage()), e);
    }
  }
}
