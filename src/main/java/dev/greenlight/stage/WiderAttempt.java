package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import java.util.Map;
import java.util.Optional;

/**
 * What came when a customer had approved a part of the offered scope, and the Third Party sent him
 * for all of it in the same browser.
 *
 * @param customer who approved the part
 * @param approved that part
 * @param prepared what was wanted then
 * @param question what he was asked then, in words; empty where he was not
 * @param callback where his browser ended then
 */
public record WiderAttempt(
    RunFile.Customer customer,
    String approved,
    PreparedRequest prepared,
    Optional<String> question,
    Callback callback) {

  /**
   * Makes sure that he is asked for the whole in a browser that knows nothing of him: what he
   * approved once may be remembered, and is granted by right.
   *
   * @throws NotServed when customers are never asked, or consents are remembered
   * @throws NotCarriedOut when he is not asked
   */
  public static void requireAsked(Stage stage, RunFile.Customer customer) {
    if (stage.pixit().denier().isPresent()) {
      throw new NotServed(
          "consents are remembered (pixit.denier): what was approved once is granted by right");
    }
    Asking.of(stage, customer).unanswered(CustomerAgent::location);
  }

  /**
   * Lets him approve a part, and sends him for all.
   *
   * @throws NotServed when the offered scope has no part, or the part is not on offer
   * @throws NotCarriedOut when he is not asked for the part, or it brings no code
   */
  public static WiderAttempt made(Stage stage, RunFile.Customer customer) {
    PreparedRequest all = stage.consents().prepare(stage.pixit().thirdParty());
    PreparedRequest less = part(stage.consents().prepare(stage.pixit().thirdParty()));
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              approve(stage, customer, less, agent, identity);
              agent.open(all.request().uri());
              boolean asked =
                  new ConsentWalk(stage.pixit().consent(), agent, identity).untilAsked();
              return new WiderAttempt(
                  customer,
                  less.scope(),
                  all,
                  asked ? Optional.of(agent.text()) : Optional.empty(),
                  Landing.of(agent, all, stage.door()));
            });
  }

  private static PreparedRequest part(PreparedRequest all) {
    if (!Scopes.namesSeveralBlocks(all.scope())) {
      throw new NotServed("the scope has no function block to do without: " + all.scope());
    }
    AuthorizationRequest request = all.request();
    return all.with(
        request.with(request.parameters().saying("scope", Scopes.narrower(all.scope()))));
  }

  private static void approve(
      Stage stage,
      RunFile.Customer customer,
      PreparedRequest less,
      CustomerAgent agent,
      Identity identity) {
    agent.open(less.request().uri());
    ConsentWalk walk = new ConsentWalk(stage.pixit().consent(), agent, identity);
    if (!walk.untilAsked()) {
      NarrowConsent.requireOffered(less, Landing.of(agent, less, stage.door()));
      throw new NotCarriedOut(
          "the Data Custodian did not ask " + customer.name() + " for a part of the scope");
    }
    walk.decide(Decision.APPROVE);
    Callback approved = Landing.of(agent, less, stage.door());
    NarrowConsent.requireOffered(less, approved);
    // Some keep in mind what tokens were taken for, not what was approved.
    stage.pool().redeemed(customer, less, approved);
  }

  /** The code that came without a question; empty where he was asked, or none came. */
  public Optional<Approval> unasked() {
    return question.isPresent()
        ? Optional.empty()
        : callback.parameter("code").map(code -> new Approval(customer, prepared, callback, code));
  }
}
