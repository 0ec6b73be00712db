package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import java.util.Map;
import java.util.function.Function;

/**
 * The way of a customer up to the question whether the Third Party may read his data.
 *
 * @param stage what it is played on
 * @param customer who is asked
 * @param prepared the authorization request that leads there
 */
record Asking(Stage stage, RunFile.Customer customer, PreparedRequest prepared) {

  /**
   * Of a request of the Third Party.
   *
   * @throws NotServed when the run file says that nobody is asked
   */
  static Asking of(Stage stage, RunFile.Customer customer) {
    if (stage.pixit().consent().asksNobody()) {
      throw new NotServed(
          "customers are never asked for their consent (pixit.consent.asks: false)");
    }
    return new Asking(stage, customer, stage.consents().prepare(stage.pixit().thirdParty()));
  }

  /** The same by a request whose state is that of another one but for its last character. */
  Asking like(Asking other) {
    AuthorizationRequest request = prepared.request();
    String state = other.prepared.state();
    int last = state.length() - 1;
    String near = state.substring(0, last) + (state.charAt(last) == 'a' ? 'b' : 'a');
    return new Asking(
        stage, customer, prepared.with(request.with(request.parameters().with("state", near))));
  }

  /**
   * Lets him go there.
   *
   * @return his way, from the question on
   * @throws NotServed when he is not asked again because consents are remembered, as the run file
   *     says by naming one who never approves
   * @throws NotCarriedOut when he is not asked for another reason
   */
  ConsentWalk play(CustomerAgent agent, Identity identity) {
    agent.open(prepared.request().uri());
    ConsentWalk walk = new ConsentWalk(stage.pixit().consent(), agent, identity);
    if (walk.untilAsked()) {
      return walk;
    }
    if (!isApproved(Landing.of(agent))) {
      throw new NotCarriedOut(
          "the Data Custodian did not ask " + customer.name() + " for his consent");
    }
    if (stage.pixit().denier().filter(denier -> !denier.equals(customer)).isPresent()) {
      throw new NotServed(
          "consents are remembered (pixit.denier), and "
              + customer.name()
              + " was not asked again");
    }
    throw new NotCarriedOut(
        "a code came before the Data Custodian asked "
            + customer.name()
            + ": where consents are remembered, name one who never approves (pixit.denier)");
  }

  /**
   * Lets him go there, and away again without an answer.
   *
   * @param look what is looked at while he is asked
   * @throws NotServed as {@link #play} does
   * @throws NotCarriedOut likewise
   */
  <T> T unanswered(Function<CustomerAgent, T> look) {
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              play(agent, identity);
              return look.apply(agent);
            });
  }

  private boolean isApproved(Callback end) {
    return Landing.isAtThirdParty(prepared, end) && end.parameter("code").isPresent();
  }
}
