package dev.greenlight.party.custodian.grant;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Every Authorization, code and token that was ever issued since the last reset. */
public final class Ledger {
  private final InstantSource clock;
  private final SecretSource secrets;
  private final Registry registry;
  private final Map<String, AuthorizationCode> codes = new ConcurrentHashMap<>();
  private final Map<String, AccessToken> accessTokens = new ConcurrentHashMap<>();
  private final Map<String, RefreshToken> refreshTokens = new ConcurrentHashMap<>();
  private final Lifetimes lifetimes = new Lifetimes();
  private final MadeUpValues values;
  private boolean offlineConsents = true;
  private final ConcurrentLinkedQueue<Authorization> authorizations = new ConcurrentLinkedQueue<>();
  private final BlockedThirdParties blocked = new BlockedThirdParties();
  private Consumer<Authorization> announcement = ended -> {};
  private Predicate<Authorization> revived = ended -> false;

  public Ledger(InstantSource clock, SecretSource secrets, Registry registry) {
    this.clock = clock;
    this.secrets = secrets;
    this.registry = registry;
    this.values = new MadeUpValues(secrets);
    reset();
  }

  /** Forgets everything but what stands since registration. */
  public void reset() {
    codes.clear();
    accessTokens.clear();
    refreshTokens.clear();
    authorizations.clear();
    blocked.clear();
    registry.thirdParties().forEach(this::register);
    offlineConsent();
  }

  /** What a Third Party may do by its registration begins. */
  public void register(ThirdPartyRecord thirdParty) {
    standing(thirdParty.adminClient());
    Authorization registration = standing(thirdParty.registrationClient());
    Instant end = lifetimes.endOfRegistration(now());
    registration.expiresAt(end);
    String token = thirdParty.registrationAccessToken();
    accessTokens.put(token, new AccessToken(token, registration, registration.scope(), end));
  }

  /** All that a Third Party may do ends, whoever allowed it. */
  public void end(ThirdPartyRecord thirdParty) {
    authorizations.stream()
        .filter(one -> one.client().owner().equals(thirdParty.id()))
        .forEach(this::revoke);
  }

  private void offlineConsent() {
    Client client = registry.thirdParties().get(0).customerClient();
    Authorization authorization =
        new Authorization(
            OfflineConsent.id(secrets),
            client,
            Optional.of(registry.customers().get(0)),
            GrantType.AUTHORIZATION_CODE,
            client.offered(),
            Share.ALL,
            now(),
            Optional.empty());
    Instant end = lifetimes.endOfRegistration(now());
    authorization.expiresAt(end);
    authorizations.add(authorization);
    if (offlineConsents) {
      String value = OfflineConsent.token(secrets);
      accessTokens.put(value, new AccessToken(value, authorization, authorization.scope(), end));
    }
  }

  /** Does not know tokens that were handed over. Called before the first request only. */
  public void forgetOfflineTokens() {
    offlineConsents = false;
    reset();
  }

  private Authorization standing(Client client) {
    Authorization authorization =
        new Authorization(
            secrets.idNamed("Authorization of " + client.id()),
            client,
            Optional.empty(),
            GrantType.CLIENT_CREDENTIALS,
            client.offered(),
            Share.ALL,
            now(),
            Optional.empty());
    authorizations.add(authorization);
    return authorization;
  }

  /** Who is known. */
  public Registry registry() {
    return registry;
  }

  /** How codes and tokens are made up. */
  public MadeUpValues values() {
    return values;
  }

  /** Who gets nothing new. */
  public BlockedThirdParties blocked() {
    return blocked;
  }

  /** How long what is issued is good. */
  public Lifetimes lifetimes() {
    return lifetimes;
  }

  /** Now, in whole seconds. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Records a consent to share everything. */
  public Authorization consent(Client client, RetailCustomer customer, Scope scope) {
    return consent(client, customer, scope, Share.ALL);
  }

  /** Records a consent. */
  public Authorization consent(Client client, RetailCustomer customer, Scope scope, Share share) {
    Authorization authorization =
        new Authorization(
            secrets.id(),
            client,
            Optional.of(customer),
            GrantType.AUTHORIZATION_CODE,
            scope,
            share,
            now(),
            lifetimes.endOfGrant(now()));
    authorization.expiresAt(now().plus(lifetimes.access()));
    authorizations.stream()
        .filter(one -> one.client().equals(client) && one.customer().equals(Optional.of(customer)))
        .filter(revived)
        .forEach(Authorization::revive);
    authorizations.add(authorization);
    return authorization;
  }

  /** Issues a code for a consent. */
  public AuthorizationCode issueCode(
      Authorization authorization, String redirectUri, Optional<String> challenge) {
    AuthorizationCode code =
        new AuthorizationCode(
            values.code(), authorization, redirectUri, challenge, now().plus(lifetimes.code()));
    codes.put(code.value(), code);
    return code;
  }

  /** Issues an access token. */
  public AccessToken issueAccessToken(Authorization authorization, Scope scope) {
    Instant end = lifetimes.endOfAccess(authorization, now());
    AccessToken token =
        new AccessToken(
            values.accessToken(authorization),
            authorization,
            scope,
            lifetimes.trueEndOfAccess(end));
    authorization.expiresAt(end);
    accessTokens.put(token.value(), token);
    return token;
  }

  /** Issues the first or next refresh token of a family. */
  public RefreshToken issueRefreshToken(Authorization authorization) {
    RefreshToken token =
        new RefreshToken(
            values.refreshToken(), authorization, lifetimes.endOfRefresh(authorization, now()));
    refreshTokens.put(token.value(), token);
    return token;
  }

  /** What a client may do by its registration. */
  public Authorization standingAuthorization(Client client) {
    return authorizations.stream()
        .filter(one -> one.client().equals(client) && one.customer().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The code of that value. */
  public Optional<AuthorizationCode> code(String value) {
    return Optional.ofNullable(codes.get(value));
  }

  /** The access token of that value. */
  public Optional<AccessToken> accessToken(String value) {
    return Optional.ofNullable(accessTokens.get(value));
  }

  /** The refresh token of that value. */
  public Optional<RefreshToken> refreshToken(String value) {
    return Optional.ofNullable(refreshTokens.get(value));
  }

  /** The Authorization of that id. */
  public Optional<Authorization> authorization(String id) {
    return authorizations.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Every Authorization, oldest first. */
  public List<Authorization> authorizations() {
    return List.copyOf(authorizations);
  }

  /**
   * Lets go on what a customer granted a client before, when he consents anew. Called before the
   * first request only.
   */
  public void reviveOnConsent(Predicate<Authorization> ended) {
    revived = ended;
  }

  /** Tells Third Parties by that of what others ended. Called before the first request only. */
  public void announceEndsBy(Consumer<Authorization> other) {
    announcement = other;
  }

  /** Tells whose it was that an Authorization has ended without its doing. */
  public void announceEnd(Authorization authorization) {
    announcement.accept(authorization);
  }

  /** Ends an Authorization and with it all its codes and tokens. */
  public void revoke(Authorization authorization) {
    authorization.revoke(now());
  }

  /** Ends every Authorization of a Retail Customer, whoever holds it. */
  public void revokeAllOf(RetailCustomer customer) {
    authorizations.stream()
        .filter(one -> one.customer().filter(customer::equals).isPresent())
        .forEach(this::revoke);
  }

  /** Ends every Authorization of a Third Party, and gives it no others. */
  public void block(ThirdPartyRecord thirdParty) {
    blocked.add(thirdParty);
    end(thirdParty);
  }

  /** Gives a Third Party nothing new; what it has goes on. */
  public void blockWhatIsNew(ThirdPartyRecord thirdParty) {
    blocked.add(thirdParty);
  }

  /** Gives a Third Party nothing new, and ends what customers granted it alone. */
  public void blockOfCustomers(ThirdPartyRecord thirdParty) {
    blocked.add(thirdParty);
    authorizations.stream()
        .filter(one -> one.client().owner().equals(thirdParty.id()) && one.customer().isPresent())
        .forEach(this::revoke);
  }

  /** Takes back the access tokens of an Authorization, which itself goes on. */
  public void revokeAccessTokens(Authorization authorization) {
    accessTokens.values().stream()
        .filter(token -> token.authorization() == authorization)
        .forEach(this::revoke);
  }

  /** Takes back one access token; others of its Authorization go on. */
  public void revoke(AccessToken token) {
    token.revoke();
  }

  /** Lets an access token open for that long from now on. */
  public void prolong(AccessToken token, Duration span) {
    token.expire(now().plus(span));
  }

  /** Ends the life of a code or token early; false if there is none of that value. */
  public boolean expire(String value) {
    code(value).ifPresent(code -> code.expire(now()));
    accessToken(value).ifPresent(token -> token.expire(now()));
    refreshToken(value).ifPresent(token -> token.expire(now()));
    return codes.containsKey(value)
        || accessTokens.containsKey(value)
        || refreshTokens.containsKey(value);
  }
}
