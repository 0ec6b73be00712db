package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import java.util.Map;

/**
 * A consent to the second of two requests in one browser, by a customer who was logged in already:
 * servers keep a request in one place until he has logged in, and in another where he need not.
 */
public final class LoggedInConsent {
  private final Stage stage;
  private final RunFile.Customer customer;

  private LoggedInConsent(Stage stage, RunFile.Customer customer) {
    this.stage = stage;
    this.customer = customer;
  }

  /**
   * Lets him approve twice; the second consent, its code not yet redeemed.
   *
   * @throws NotServed when he has to log in each time
   * @throws NotCarriedOut when a request that he approved brings no code
   */
  public static Approval given(Stage stage, RunFile.Customer customer) {
    LoggedInConsent both = new LoggedInConsent(stage, customer);
    PreparedRequest first = stage.consents().prepare(stage.pixit().thirdParty());
    PreparedRequest second = stage.consents().prepare(stage.pixit().thirdParty());
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              both.approve(first, agent, identity);
              both.approval(first, agent);
              if (both.approve(second, agent, identity).identified()) {
                throw new NotServed(
                    "customers log in anew for each authorization request, so that nobody is logged"
                        + " in already");
              }
              return both.approval(second, agent);
            });
  }

  private ConsentWalk approve(PreparedRequest prepared, CustomerAgent agent, Identity identity) {
    agent.open(prepared.request().uri());
    ConsentWalk walk = new ConsentWalk(stage.pixit().consent(), agent, identity);
    walk.decide(Decision.APPROVE);
    return walk;
  }

  private Approval approval(PreparedRequest prepared, CustomerAgent agent) {
    Callback callback = Landing.of(agent, prepared, stage.door());
    return stage
        .pool()
        .approved(customer, prepared, stage.consents().noted(customer, prepared, callback));
  }
}
