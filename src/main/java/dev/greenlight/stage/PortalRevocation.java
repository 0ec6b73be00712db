package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.model.Revoke;
import dev.greenlight.model.RunFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A customer takes back in the portal of the Data Custodian, in his browser, what he granted.
 *
 * @param stage what it is played on
 * @param revoke how he does
 */
public record PortalRevocation(Stage stage, Revoke revoke) {

  /**
   * How a customer takes an Authorization back in the portal; empty where the run file does not
   * say, or where it does not say how one of several is told from the others and he may have
   * several.
   */
  public static Optional<PortalRevocation> of(Stage stage, RunFile.Customer customer) {
    boolean isAlone =
        stage
            .pixit()
            .expendable()
            .flatMap(each -> each.customer())
            .filter(customer::equals)
            .isPresent();
    return stage
        .pixit()
        .ways()
        .revoke()
        .filter(revoke -> isAlone || revoke.tellsWhich())
        .map(revoke -> new PortalRevocation(stage, revoke));
  }

  /**
   * Lets him do so.
   *
   * @throws NotCarriedOut when the portal does not let him
   */
  public void carryOut(RunFile.Customer customer, String authorizationUri) {
    List<ConsentStep> steps = revoke.stepsFor(authorizationUri);
    stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              visit(agent, identity, steps);
              return true;
            });
  }

  private void visit(CustomerAgent agent, Identity identity, List<ConsentStep> steps) {
    new Portal(stage, revoke.portal())
        .enter(agent, identity, "the portal did not let the customer in (pixit.revoke)");
    try {
      steps.forEach(step -> agent.carryOut(step, identity));
    } catch (NotCarriedOut e) {
      throw new NotCarriedOut(
          "the customer could not revoke in the portal (pixit.revoke): " + e.getMessage(), e);
    }
  }
}
