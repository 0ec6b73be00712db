package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Journal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Third Party's own tokens: fetched once by client credentials and shared. When it fails,
 * everyone who needs one hears the same cause.
 */
public final class Onboarding {
  private final RunFile.Endpoints endpoints;
  private final RunFile.Secrets secrets;
  private final Transport transport;
  private final Journal journal;
  private final Map<String, Result> tokens = new ConcurrentHashMap<>();

  /** Either tokens or why there are none. */
  private record Result(TokenSet tokens, String cause) {}

  public Onboarding(
      RunFile.Endpoints endpoints, RunFile.Secrets secrets, Transport transport, Journal journal) {
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.transport = transport;
    this.journal = journal;
  }

  /** The shared token of a client (C of the admin client, R of the registration client). */
  public TokenSet tokenOf(RunFile.Client client) {
    Result result = tokens.computeIfAbsent(client.id(), id -> fetch(client));
    if (result.tokens == null) {
      throw new NotCarriedOut(result.cause);
    }
    return result.tokens;
  }

  /** A token of that client for this caller alone, to be spoilt. */
  public TokenSet freshTokenOf(RunFile.Client client) {
    Result result = fetch(client);
    if (result.tokens == null) {
      throw new NotCarriedOut(result.cause);
    }
    return result.tokens;
  }

  /** Credentials of a client for the Authorization header. */
  public String credentialsOf(RunFile.Client client) {
    return TokenRequest.basic(client.id(), secrets.of(client.secret()));
  }

  private Result fetch(RunFile.Client client) {
    Exchange exchange =
        transport.send(
            TokenRequest.clientCredentials(credentialsOf(client), client.scope())
                .to(endpoints.token()));
    String id = journal.exhibit(null, "client credentials of " + client.id(), exchange);
    return TokenSet.in(exchange)
        .map(found -> new Result(found, null))
        .orElseGet(() -> new Result(null, refusal(client, exchange, id)));
  }

  private static String refusal(RunFile.Client client, Exchange exchange, String id) {
    String answer =
        exchange.answered() ? "status " + exchange.response().status() : exchange.failure();
    return "no token for client "
        + client.id()
        + " by client credentials: "
        + answer
        + " ("
        + id
        + ")";
  }
}
