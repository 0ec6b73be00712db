package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.Optional;

/** Shows the login page again after a wrong password, with a code for the Third Party in it. */
final class LeaksCodeInHiddenFrame extends CustodianDeviation {
  private volatile Ledger ledger;

  LeaksCodeInHiddenFrame() {
    super(
        Layer.OAUTH,
        "Shows the login page again after a wrong password, with a code for the Third Party in it.",
        breaks("customer_authenticated"),
        killedBy("TC_OAD001_p"));
  }

  @Override
  public void bend(BearerGate gate) {
    ledger = gate.ledger();
  }

  @Override
  public void bend(LoginPage page) {
    page.alterAnswers(
        (request, correct) ->
            request.method().equals("POST") && correct.status() == 200
                ? frame(request)
                    .map(frame -> correct.withBody(correct.body().replace("</form>", frame)))
                    .map(bent -> bent.without("Content-Security-Policy"))
                    .orElse(correct)
                : correct);
  }

  private Optional<String> frame(Request request) {
    Parameters asked =
        Parameters.parse(request.form().first("continue").orElse("").replaceFirst(".*\\?", ""));
    return asked
        .first("client_id")
        .flatMap(ledger.registry()::client)
        .map(client -> "</form><iframe hidden src=\"" + callback(client, asked) + "\"></iframe>");
  }

  private String callback(Client client, Parameters asked) {
    String redirectUri = asked.first("redirect_uri").orElse("");
    String code =
        ledger
            .issueCode(
                ledger.consent(client, ledger.registry().customers().get(0), client.offered()),
                redirectUri,
                asked.first("code_challenge"))
            .value();
    Parameters answer =
        Parameters.none().with("code", code).with("state", asked.first("state").orElse(""));
    return redirectUri + "?" + answer.encoded().replace("&", "&amp;");
  }
}
