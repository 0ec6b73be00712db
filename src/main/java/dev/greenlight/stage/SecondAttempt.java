package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import java.util.Map;

/**
 * What came when a customer had denied, and was asked again in the same browser and approved.
 *
 * @param customer who changed his mind
 * @param prepared what he was asked the second time
 * @param callback where his browser ended then
 */
public record SecondAttempt(
    RunFile.Customer customer, PreparedRequest prepared, Callback callback) {

  /**
   * Lets him deny, and approve afterwards.
   *
   * @throws NotServed when customers are never asked, or not again
   * @throws NotCarriedOut when he could not deny, or was not obeyed
   */
  public static SecondAttempt made(Stage stage, RunFile.Customer customer) {
    Asking first = Asking.of(stage, customer);
    PreparedRequest second = stage.consents().prepare(stage.pixit().thirdParty());
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              first.play(agent, identity).decide(Decision.DENY);
              if (Landing.of(agent, first.prepared(), stage.door()).parameter("code").isPresent()) {
                throw new NotCarriedOut(
                    "a code came although the customer denied, so that he has no second attempt");
              }
              agent.open(second.request().uri());
              new ConsentWalk(stage.pixit().consent(), agent, identity).decide(Decision.APPROVE);
              return new SecondAttempt(customer, second, Landing.of(agent, second, stage.door()));
            });
  }

  /**
   * What it granted.
   *
   * @throws NotCarriedOut when no code came back
   */
  public Authorization redeemed(Stage stage) {
    return stage.pool().redeemed(customer, prepared, callback);
  }
}
