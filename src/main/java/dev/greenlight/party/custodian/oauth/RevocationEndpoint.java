package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.TOKEN_OF_OTHER_CLIENT;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.RefreshToken;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a client gives a token back (RFC 7009).
 *
 * <p>An access token dies alone; a refresh token takes its whole Authorization with it, because
 * without it nothing can be renewed.
 */
public final class RevocationEndpoint extends AlterableEndpoint {
  private final Ledger ledger;
  private final Vigilance<TokenFault> vigilance = new Vigilance<>(TokenFault.class);
  private final TokenForm form;
  private Consumer<AccessToken> accessTokenRevocation;
  private Consumer<RefreshToken> refreshTokenRevocation;
  private boolean searchesByHint;

  RevocationEndpoint(Addresses addresses, Registry registry, Ledger ledger, boolean secretsInBody) {
    this.ledger = ledger;
    this.form = new TokenForm(addresses, registry, ledger, secretsInBody, vigilance);
    this.accessTokenRevocation = ledger::revoke;
    this.refreshTokenRevocation = token -> ledger.revoke(token.authorization());
  }

  /** Goes on as if that fault were none. Called before the first request only. */
  public void overlook(TokenFault fault) {
    vigilance.overlook(fault);
  }

  /** Does something else with access tokens. Called before the first request only. */
  public void revokeAccessTokensBy(Consumer<AccessToken> other) {
    accessTokenRevocation = other;
  }

  /** Does something else with refresh tokens. Called before the first request only. */
  public void revokeRefreshTokensBy(Consumer<RefreshToken> other) {
    refreshTokenRevocation = other;
  }

  /**
   * Looks for a token among those that it is called alone. Called before the first request only.
   */
  public void searchByHint() {
    searchesByHint = true;
  }

  /** What was issued so far. */
  public Ledger ledger() {
    return ledger;
  }

  @Override
  protected Answer respond(Request request) {
    try {
      TokenForm.Named named = form.read(request);
      revoke(named);
      return Answer.status(200).with("Cache-Control", "no-store");
    } catch (Refusal refusal) {
      return Json.error((TokenFault) refusal.fault());
    }
  }

  private void revoke(TokenForm.Named named) {
    Client client = named.client();
    Optional<AccessToken> accessToken =
        ledger.accessToken(named.token()).filter(token -> isSought(named, "access_token"));
    Optional<RefreshToken> refreshToken =
        ledger.refreshToken(named.token()).filter(token -> isSought(named, "refresh_token"));
    accessToken.map(AccessToken::authorization).ifPresent(one -> belongsTo(client, one));
    refreshToken.map(RefreshToken::authorization).ifPresent(one -> belongsTo(client, one));
    accessToken.ifPresent(accessTokenRevocation);
    refreshToken.ifPresent(refreshTokenRevocation);
  }

  private boolean isSought(TokenForm.Named named, String kind) {
    return !searchesByHint || named.hint().filter(hint -> !hint.equals(kind)).isEmpty();
  }

  private void belongsTo(Client client, Authorization authorization) {
    vigilance.refuseIf(!authorization.client().equals(client), TOKEN_OF_OTHER_CLIENT);
  }
}
