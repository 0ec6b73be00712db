package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Fault;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Sends the browser back to the Third Party with the outcome (RFC 6749 section 4.1.2, RFC 9207).
 */
public final class AuthorizationResponses {
  private final URI issuer;
  private Function<AuthorizationRequest.Returns, String> errorAddress =
      AuthorizationRequest.Returns::redirectUri;
  private UnaryOperator<Parameters> alteration = UnaryOperator.identity();

  AuthorizationResponses(URI issuer) {
    this.issuer = issuer;
  }

  /** Changes the parameters of every response. Called before the first request only. */
  public void alterParameters(UnaryOperator<Parameters> change) {
    alteration = change;
  }

  /** Sends errors to another address than the one asked for. */
  void sendErrorsBy(Function<AuthorizationRequest.Returns, String> other) {
    errorAddress = other;
  }

  Answer code(AuthorizationRequest.Returns returns, String code) {
    return send(returns, Parameters.none().with("code", code));
  }

  Answer error(AuthorizationRequest.Returns returns, Fault fault) {
    return error(returns, fault.error(), fault.description());
  }

  Answer error(AuthorizationRequest.Returns returns, String error, String description) {
    return send(
        new AuthorizationRequest.Returns(
            returns.client(), errorAddress.apply(returns), returns.state()),
        Parameters.none().with("error", error).with("error_description", description));
  }

  private Answer send(AuthorizationRequest.Returns returns, Parameters outcome) {
    Parameters response =
        returns
            .state()
            .map(state -> outcome.with("state", state))
            .orElse(outcome)
            .with("iss", issuer.toString());
    String separator = returns.redirectUri().contains("?") ? "&" : "?";
    return Answer.redirect(returns.redirectUri() + separator + alteration.apply(response).encoded())
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer");
  }
}
