package dev.greenlight.stage;

import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.ClientAssertion;
import dev.greenlight.act.oauth.ClientCredentials;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenRequestFault;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunFileKeys;
import dev.greenlight.model.Secrets;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Journal;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/** The tokens that a Third Party gets for itself, by client credentials. */
public final class Onboarding {
  private final RunFile.Pixit pixit;
  private final Secrets secrets;
  private final Transport transport;
  private final Journal journal;
  private final Leases leases;
  private final InstantSource clock;

  public Onboarding(
      RunFile.Pixit pixit,
      Secrets secrets,
      Transport transport,
      Journal journal,
      Leases leases,
      InstantSource clock) {
    this.pixit = pixit;
    this.secrets = secrets;
    this.transport = transport;
    this.journal = journal;
    this.leases = leases;
    this.clock = clock;
  }

  /** The token of a client that everybody may read with and nobody may spoil. */
  public TokenSet shared(RunFile.Client client) {
    return client
        .token()
        .map(given -> TokenSet.given(secrets.of(given)))
        .orElseGet(() -> keptGood(client));
  }

  private TokenSet keptGood(RunFile.Client client) {
    return leases.take(
        new Leased.OwnToken(client),
        () -> fresh(client),
        new Upkeep<>(TokenSet::lifetime, old -> fresh(client)));
  }

  /**
   * A token of that client for this caller alone, to be spoilt.
   *
   * @throws NotReached when there is none
   */
  public TokenSet fresh(RunFile.Client client) {
    return requireToken(
        client, TokenRequest.clientCredentials(credentialsOf(client), client.scope()));
  }

  /**
   * What a correct request of a client for a token of its own brings.
   *
   * @throws NotReached when that is none
   */
  public TokenSet requireToken(RunFile.Client client, TokenRequest request) {
    Exchange answer = transport.send(request.to(pixit.endpoints().token()));
    journal.exhibit(null, "client credentials of " + client.id(), answer);
    return TokenSet.in(answer)
        .orElseThrow(
            () ->
                new NotReached(
                    Milestone.OWN_TOKEN,
                    "the token endpoint gave " + named(client) + " no token of its own",
                    answer));
  }

  /**
   * Another client of a Third Party than that which asks customers. It has got a token of its own
   * by then: it is known, and proves who it is.
   *
   * @throws NotServed where there is none
   * @throws NotReached where it got no token
   */
  public RunFile.Client otherClientOf(RunFile.ThirdParty thirdParty) {
    RunFile.Client other =
        Stream.of(thirdParty.admin(), thirdParty.registration())
            .filter(client -> client.isAnotherThan(thirdParty.customer()))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotServed(
                        "the Third Party has no other client that can prove who it is"
                            + " (pixit.thirdParty)"));
    shared(other);
    return other;
  }

  /** A client, and where the run file has its id and secret. */
  String named(RunFile.Client client) {
    return "%s (%s)".formatted(client.id(), new RunFileKeys(pixit).of(client));
  }

  /** Whether a client can prove who it is; else but a token of it was handed over. */
  boolean canAsk(RunFile.Client client) {
    return client.showsCertificate() || client.isPublic() || client.secret().isPresent();
  }

  /**
   * How a client proves who it is.
   *
   * @throws NotServed when the run file gives but a token of it, which was handed over
   */
  public ClientCredentials credentialsOf(RunFile.Client client) {
    if (client.showsCertificate() || client.isPublic()) {
      return new ClientCredentials(client.id(), "", client.authentication());
    }
    String secret =
        secrets.of(
            client
                .secret()
                .orElseThrow(
                    () ->
                        new NotServed(
                            "the run file gives a token of "
                                + (client.id().isEmpty() ? "a client" : client.id())
                                + " that was handed over, and no secret: the client asks for none"
                                + " at the token endpoint")));
    return client.signs()
        ? new ClientCredentials(
            client.id(),
            ClientAssertion.of(
                client.id(),
                secret,
                client.signing().keyId(),
                client.signing().audience().orElse(pixit.endpoints().token()),
                clock))
        : new ClientCredentials(client.id(), secret, client.authentication());
  }

  /**
   * How a client proves who it is at an endpoint that has its own way for those with a secret.
   *
   * @param there empty for as everywhere
   */
  public ClientCredentials credentialsOf(
      RunFile.Client client, Optional<RunFile.ClientAuthentication> there) {
    ClientCredentials usual = credentialsOf(client);
    return there
        .filter(way -> instead(client).isEmpty())
        .map(way -> new ClientCredentials(client.id(), secrets.of(client.secret().get()), way))
        .orElse(usual);
  }

  /**
   * A token request of a client that is wrong in one point.
   *
   * @throws NotServed when that is its secret, and it has none
   */
  public TokenRequest wrong(TokenRequestFault fault, TokenRequest correct, RunFile.Client client) {
    if (fault.isOfSecret()) {
      instead(client)
          .ifPresent(
              way -> {
                throw new NotServed(client.id() + " has no secret; it " + way);
              });
    }
    ClientCredentials credentials = credentialsOf(client);
    if (fault.isOfCase() && credentials.secret().chars().noneMatch(Character::isLetter)) {
      throw new NotServed("the secret of " + client.id() + " has no letters");
    }
    return fault.in(correct, credentials);
  }

  /** What a client does that has no secret; empty for one that has. */
  private static Optional<String> instead(RunFile.Client client) {
    if (client.signs()) {
      return Optional.of("signs assertions (private_key_jwt)");
    }
    if (client.showsCertificate()) {
      return Optional.of("shows a certificate (tls_client_auth)");
    }
    return client.isPublic() ? Optional.of("is a public client (none)") : Optional.empty();
  }
}
