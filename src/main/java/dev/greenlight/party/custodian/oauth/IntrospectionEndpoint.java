package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.METHOD_NOT_POST;
import static dev.greenlight.party.custodian.oauth.TokenFault.NOT_A_FORM;
import static dev.greenlight.party.custodian.oauth.TokenFault.PARAMETER_REPEATED;
import static dev.greenlight.party.custodian.oauth.TokenFault.TOKEN_MISSING;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Where a client asks for the state of an access token of its own (RFC 7662). Of others, and of
 * what was never issued, it is told what it is told of dead ones.
 */
public final class IntrospectionEndpoint extends AlterableEndpoint {
  private final Ledger ledger;
  private final Vigilance<TokenFault> vigilance = new Vigilance<>(TokenFault.class);
  private final ClientAuthentication authentication;
  private BiPredicate<AccessToken, Ledger> alive =
      (token, all) -> !token.isRevoked() && !token.isExpired(all.now());
  private Consumer<Map<String, Object>> ofDead = document -> {};
  private boolean refusing = true;

  IntrospectionEndpoint(
      Addresses addresses, Registry registry, Ledger ledger, boolean secretsInBody) {
    this.ledger = ledger;
    this.authentication =
        new ClientAuthentication(
            registry,
            vigilance,
            secretsInBody,
            new ClientAssertions(addresses, registry, vigilance, ledger::now));
  }

  /** Goes on as if that fault were none. Called before the first request only. */
  public void overlook(TokenFault fault) {
    vigilance.overlook(fault);
  }

  /** Takes other tokens for alive. Called before the first request only. */
  public void takeForAlive(BiPredicate<AccessToken, Ledger> other) {
    alive = other;
  }

  /** Tells more of tokens that are not active. Called before the first request only. */
  public void tellOfDead(Consumer<Map<String, Object>> change) {
    ofDead = change;
  }

  /** Tells strangers what it tells of dead tokens. Called before the first request only. */
  public void refuseNobody() {
    refusing = false;
  }

  @Override
  protected Answer respond(Request request) {
    try {
      vigilance.refuseIf(!request.method().equals("POST"), METHOD_NOT_POST);
      vigilance.refuseIf(!request.isForm(), NOT_A_FORM);
      Parameters form = request.form();
      Client client = authentication.of(request, form);
      vigilance.refuseIf(!form.repeated().isEmpty(), PARAMETER_REPEATED);
      String value = vigilance.require(form.first("token"), TOKEN_MISSING);
      return Json.of(
          200,
          ledger
              .accessToken(value)
              .filter(token -> token.authorization().client().equals(client))
              .filter(token -> alive.test(token, ledger))
              .map(IntrospectionEndpoint::told)
              .orElseGet(this::dead));
    } catch (Refusal refusal) {
      return refusing ? Json.error((TokenFault) refusal.fault()) : Json.of(200, dead());
    }
  }

  private Map<String, Object> dead() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("active", false);
    ofDead.accept(document);
    return document;
  }

  private static Map<String, Object> told(AccessToken token) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("active", true);
    document.put("scope", token.scope().toString());
    document.put("client_id", token.authorization().client().id());
    document.put("token_type", "Bearer");
    return document;
  }
}
