package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
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
  private final TokenForm form;
  private BiPredicate<AccessToken, Ledger> alive =
      (token, all) -> !token.isRevoked() && !token.isExpired(all.now());
  private Consumer<Map<String, Object>> ofDead = document -> {};
  private boolean refusing = true;
  private boolean foreignTold;

  IntrospectionEndpoint(
      Addresses addresses, Registry registry, Ledger ledger, boolean secretsInBody) {
    this.ledger = ledger;
    this.form = new TokenForm(addresses, registry, ledger, secretsInBody, vigilance);
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

  /** Tells every client of the tokens of all. Called before the first request only. */
  public void tellOfForeignTokens() {
    foreignTold = true;
  }

  @Override
  protected Answer respond(Request request) {
    try {
      TokenForm.Named named = form.read(request);
      return Json.of(
          200,
          ledger
              .accessToken(named.token())
              .filter(token -> foreignTold || token.authorization().client().equals(named.client()))
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
