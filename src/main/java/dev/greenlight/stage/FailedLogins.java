package dev.greenlight.stage;

import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import java.util.Map;

/**
 * Somebody who does not know the password types a wrong one, and approves if he is asked.
 *
 * @param door where a code would arrive
 * @param words makes passwords that nobody has
 */
public record FailedLogins(CustomerBrowsers browsers, CallbackDoor door, Words words) {

  /**
   * In the name of a customer.
   *
   * @return where his browser ended; what came to the Third Party meanwhile, if anything did
   */
  public FailedLogin as(RunFile.Customer customer, PreparedRequest prepared) {
    return mistype(prepared, browsers.identity(customer));
  }

  /** The same with a user name that nobody has; all else is that customer's. */
  public FailedLogin asNobody(RunFile.Customer customer, PreparedRequest prepared, String nobodys) {
    return mistype(prepared, browsers.identity(customer).with(Map.of(Consent.USER, nobodys)));
  }

  private FailedLogin mistype(PreparedRequest prepared, Identity identity) {
    return browsers.use(
        agent -> {
          agent.open(prepared.request().uri());
          ConsentWalk walk = browsers.walk(agent, identity.withPassword("wrong-" + words.of(12)));
          walk.decide(Decision.APPROVE);
          CustomerBrowsers.requireIdentified(walk);
          return new FailedLogin(Landing.late(agent, prepared, door), agent.trail().shown());
        });
  }
}
