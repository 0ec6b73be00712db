package dev.greenlight.party.custodian.resource;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** The Authorizations of one Third Party, as feed and by id. */
public final class AuthorizationResource implements EspiResource {
  private static final int REVOKED = 0;
  private static final int ACTIVE = 1;

  private final Addresses addresses;
  private final Registry registry;
  private final Ledger ledger;
  private BiPredicate<Client, Client> readable = AuthorizationResource::haveOneOwner;
  private BiPredicate<Client, Client> listed = AuthorizationResource::haveOneOwner;
  private BiPredicate<Client, Authorization> alsoListed = (caller, one) -> false;
  private Predicate<String> checked = body -> body.contains("Authorization");
  private Consumer<Authorization> deletion;
  private Consumer<XmlElement> alteration = content -> {};
  private ToLongFunction<Instant> expiryText = Instant::getEpochSecond;
  private Function<Authorization, Instant> expiry = Authorization::expiresAt;
  private Function<Authorization, Instant> changed = Authorization::updated;
  private int months = LocalPractice.USUAL_MONTHS;
  private UnaryOperator<Optional<Instant>> ending = UnaryOperator.identity();

  AuthorizationResource(Addresses addresses, Registry registry, Ledger ledger) {
    this.addresses = addresses;
    this.registry = registry;
    this.ledger = ledger;
    this.deletion = ledger::revoke;
  }

  /**
   * Opens entries to others: decides by who calls and who holds the Authorization. Called before
   * the first request only.
   */
  public void openEntriesTo(BiPredicate<Client, Client> other) {
    readable = other;
  }

  /** Lists other Authorizations in the feed. Called before the first request only. */
  public void listBy(BiPredicate<Client, Client> other) {
    listed = other;
  }

  /** Lists more Authorizations in the feed. Called before the first request only. */
  public void alsoList(BiPredicate<Client, Authorization> more) {
    alsoListed = more;
  }

  /** Changes the Authorization inside each entry. Called before the first request only. */
  public void alterContents(Consumer<XmlElement> change) {
    alteration = change;
  }

  /** Says from how many months before a consent on there is data. */
  public void publish(int history) {
    months = history;
  }

  /** Tells otherwise when the term of one is over. Called before the first request only. */
  public void tellEndBy(UnaryOperator<Optional<Instant>> other) {
    ending = other;
  }

  /** Takes another time for that at which one expires. Called before the first request only. */
  public void expireBy(Function<Authorization, Instant> other) {
    expiry = other;
  }

  /** Takes another time for that of the last change. Called before the first request only. */
  public void dateBy(Function<Authorization, Instant> other) {
    changed = other;
  }

  /** Tells otherwise when one expires. Called before the first request only. */
  public void tellExpiryBy(ToLongFunction<Instant> other) {
    expiryText = other;
  }

  private static boolean haveOneOwner(Client caller, Client holder) {
    return caller.owner().equals(holder.owner());
  }

  @Override
  public boolean holds(ResourcePath path) {
    return path.at(0).equals("Authorization") && path.length() <= 2;
  }

  @Override
  public TokenKind opener() {
    return TokenKind.CLIENT;
  }

  /** An unknown id is refused like a foreign one, so that nobody can tell them apart. */
  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    Client caller = token.authorization().client();
    return path.length() == 1
        || ledger
            .authorization(path.at(1))
            .filter(one -> readable.test(caller, one.client()))
            .isPresent();
  }

  @Override
  public Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    return path.length() == 1
        ? Optional.of(feed(token.authorization().client()))
        : ledger.authorization(path.at(1)).map(one -> new AtomDocument(alone(one)));
  }

  /** A Third Party may end it; what stands in it only the customer's consent can change. */
  @Override
  public Optional<Answer> write(AccessToken token, ResourcePath path, Request request) {
    Optional<Authorization> found = ledger.authorization(path.at(1));
    if (path.length() == 1 || found.isEmpty()) {
      return Optional.empty();
    }
    return switch (request.method()) {
      case "PUT" ->
          Optional.of(
              checked.test(request.body())
                  ? Answer.of(
                      200, AtomDocument.MEDIA_TYPE, new AtomDocument(alone(found.get())).toBytes())
                  : BearerGate.refuse(AccessFault.CONTENT_MALFORMED));
      case "DELETE" -> {
        deletion.accept(found.get());
        yield Optional.of(Answer.status(204));
      }
      default -> Optional.empty();
    };
  }

  /** Takes other content for an Authorization. Called before the first request only. */
  public void checkContentBy(Predicate<String> other) {
    checked = other;
  }

  /** Does something else when one is deleted. Called before the first request only. */
  public void deleteBy(Consumer<Authorization> other) {
    deletion = other;
  }

  private AtomDocument feed(Client caller) {
    List<Authorization> own =
        ledger.authorizations().stream()
            .filter(one -> listed.test(caller, one.client()) || alsoListed.test(caller, one))
            // Of a Third Party that has ended its registration nobody is left who may ask.
            .filter(one -> registry.client(one.client().id()).isPresent())
            .toList();
    Instant updated = own.stream().map(changed).max(Instant::compareTo).orElse(ledger.now());
    URI self = addresses.resource("Authorization");
    XmlElement feed = Entries.feed(addresses, self, "Authorization", "Authorizations", updated);
    own.forEach(one -> feed.with(entry(one)));
    return new AtomDocument(feed);
  }

  private XmlElement alone(Authorization authorization) {
    return Entries.alone(addresses, entry(authorization));
  }

  private XmlElement entry(Authorization authorization) {
    XmlElement content = content(authorization);
    alteration.accept(content);
    return Entries.entry(
        addresses.of(authorization),
        "Authorization",
        authorization.since(),
        changed.apply(authorization),
        content);
  }

  /** A duration of 0 is one without end. */
  private static XmlElement period(String name, Instant start, Optional<Instant> end) {
    return XmlElement.espi(name)
        .with("duration", end.map(last -> Duration.between(start, last).toSeconds()).orElse(0L))
        .with("start", start.getEpochSecond());
  }

  /** The first moment from which on something is published. */
  private Instant published(Authorization authorization) {
    Instant earliest =
        authorization.since().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    return authorization
        .share()
        .from()
        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
        .filter(earliest::isBefore)
        .orElse(earliest);
  }

  private XmlElement content(Authorization authorization) {
    Instant published = published(authorization);
    Optional<Instant> end = ending.apply(authorization.until());
    XmlElement content =
        XmlElement.espi("Authorization")
            .with(
                period("authorizedPeriod", authorization.since(), end),
                period("publishedPeriod", published, end))
            .with("status", authorization.isActive() ? ACTIVE : REVOKED)
            .with("expires_at", expiryText.applyAsLong(expiry.apply(authorization)))
            .with("grant_type", authorization.grantType().id())
            .with("scope", authorization.scope().toString())
            .with("token_type", "Bearer")
            .with(
                "resourceURI",
                addresses
                    .resourceOf(authorization, registry.ownerOf(authorization.client()))
                    .toString())
            .with("authorizationURI", addresses.of(authorization).toString());
    addresses
        .customerResourceOf(
            authorization, authorization.scope(), registry.ownerOf(authorization.client()))
        .ifPresent(uri -> content.with("customerResourceURI", uri.toString()));
    return content;
  }
}
