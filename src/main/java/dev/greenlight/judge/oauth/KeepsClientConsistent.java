package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * No client comes to be that cannot work: what contradicts itself, or that nobody knows, is refused
 * or replaced by what fits (RFC 7591 sections 2, 2.1 and 3.2.2).
 */
public record KeepsClientConsistent() implements Check {
  private static final String AUTHENTICATION = "token_endpoint_auth_method";

  /** The registry of OAuth has these (RFC 7591, 8705, OpenID Connect Core). */
  private static final Set<String> WAYS =
      Set.of(
          "none",
          "client_secret_basic",
          "client_secret_post",
          "client_secret_jwt",
          "private_key_jwt",
          "tls_client_auth",
          "self_signed_tls_client_auth");

  /** Grants and response types that do not go together were registered. */
  record ContradictionRegistered(String expected, String observed) implements Finding {}

  /** A way of authentication was registered that there is not. */
  record UnknownWayRegistered(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            response.status() / 100 == 2
                ? judge(response)
                : new RefusesRegistration("invalid_client_metadata").judge(exchange, response));
  }

  private static Outcome judge(Exchange.Response response) {
    ClientRecord told = ClientRecord.in(response);
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    boolean code = !told.has("response_types") || told.values("response_types").contains("code");
    boolean codeGrant =
        !told.has("grant_types") || told.values("grant_types").contains("authorization_code");
    if (code != codeGrant) {
      outcome.finds(
          new ContradictionRegistered(
              "400, or grants and response types that go together",
              response.status()
                  + " with "
                  + told.shown("grant_types")
                  + ", "
                  + told.shown("response_types")));
    }
    if (told.has(AUTHENTICATION) && !WAYS.containsAll(told.values(AUTHENTICATION))) {
      outcome.finds(
          new UnknownWayRegistered(
              "400, or a way of authentication that there is",
              response.status() + " with " + told.shown(AUTHENTICATION)));
    }
    return outcome.build();
  }
}
