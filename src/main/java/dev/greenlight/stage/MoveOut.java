package dev.greenlight.stage;

import dev.greenlight.model.HookKind;
import dev.greenlight.model.RunFile;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A customer moved out, which happens but once.
 *
 * @param ended what he had granted until then
 * @param beside what he had granted another Third Party
 * @param at when
 */
public record MoveOut(Relationship ended, Beside beside, Instant at) {

  /** Lets the customer who may be lost move out, if he did not before. */
  public static MoveOut happened(Stage stage) {
    RunFile.Customer mover = Relationship.expendable(stage, RunFile.Expendable::mover, "mover");
    return stage
        .leases()
        .take(
            new Leased.Moved(mover),
            () -> {
              Relationship own = Relationship.begin(stage, mover, stage.pixit().thirdParty());
              Beside other = Beside.ofOtherThirdParty(stage, mover);
              stage.useHook(HookKind.MOVE_OUT, "let a customer move out", mover.user());
              return new MoveOut(own, other, InstantSource.system().instant());
            });
  }
}
