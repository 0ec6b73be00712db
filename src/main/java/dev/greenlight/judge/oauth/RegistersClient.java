package dev.greenlight.judge.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A correct request creates a client and tells everything that is needed to use and to manage it
 * (RFC 7591 section 3.2.1, RFC 7592 section 3).
 */
public record RegistersClient() implements Check {
  private static final String COMPLETE = "registration_response_complete";
  private static final String EXPIRY = "registration_secret_expiry";
  private static final String MANAGEABLE = "registration_manageable";
  private static final int CREATED = 201;
  private static final int UNAUTHORIZED = 401;

  /** Ways of authentication that take a secret. */
  private static final Set<String> BY_SECRET =
      Set.of("client_secret_basic", "client_secret_post", "client_secret_jwt");

  /** The request was not taken although nothing is wrong with it. */
  record CorrectRequestRefused(String expected, String observed) implements Finding {}

  /** The client was created, but the status does not say so. */
  record NotCalledCreated(Integer expected, Integer observed) implements Finding {}

  /** A member is missing or empty. */
  record MemberMissing(String expected, String observed) implements Finding {}

  /** A point in time is no whole number of seconds. */
  record NoPointInTime(String expected, String observed) implements Finding {}

  /** The registration is managed over plain http, or nowhere. */
  record AddressNotHttps(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            response.status() == UNAUTHORIZED && !UsedUpToken.showsToken(exchange.request())
                ? Outcome.undecided(
                    "it takes an initial access token to register (status 401), and the run file"
                        + " names none (pixit.registration.initialToken)")
                : UsedUpToken.undecided(exchange).orElseGet(() -> judge(response)));
  }

  private static Outcome judge(Exchange.Response response) {
    TokenJson json = TokenJson.of(response);
    if (response.status() / 100 != 2 || !json.isObject()) {
      String error = json.text("error").map(code -> ", " + code).orElse("");
      return Outcome.broken(
          new CorrectRequestRefused("201 with a client", response.status() + error));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (response.status() != CREATED) {
      outcome.finds(new NotCalledCreated(CREATED, response.status()));
    }
    require(json, "client_id", COMPLETE, outcome);
    judgeSecret(json, outcome);
    judgeTime(json, "client_id_issued_at", COMPLETE, outcome);
    require(json, "registration_access_token", MANAGEABLE, outcome);
    require(json, "registration_client_uri", MANAGEABLE, outcome)
        .filter(uri -> !uri.startsWith("https://"))
        .ifPresent(
            uri ->
                outcome.finds(
                    MANAGEABLE,
                    new AddressNotHttps("registration_client_uri from https:// on", uri)));
    return outcome.build();
  }

  private static Optional<String> require(
      TokenJson json, String member, String requirement, Outcome.Builder outcome) {
    outcome.inspected();
    Optional<String> value = json.text(member);
    if (value.isEmpty()) {
      outcome.finds(requirement, new MemberMissing(member, "missing or empty"));
    }
    return value;
  }

  private static void judgeSecret(TokenJson json, Outcome.Builder outcome) {
    String way = json.text("token_endpoint_auth_method").orElse("client_secret_basic");
    if (BY_SECRET.contains(way)) {
      require(json, "client_secret", COMPLETE, outcome);
    }
    if (json.text("client_secret").isPresent()
        && require(json, "client_secret_expires_at", EXPIRY, outcome).isPresent()) {
      judgeTime(json, "client_secret_expires_at", EXPIRY, outcome);
    }
  }

  private static void judgeTime(
      TokenJson json, String member, String requirement, Outcome.Builder outcome) {
    JsonNode time = json.member(member);
    boolean whole = time.isIntegralNumber() && time.asLong() >= 0;
    if (!List.of("", "null").contains(time.asText()) && !whole) {
      outcome.finds(
          requirement,
          new NoPointInTime(member + " in seconds since 1970, a number", time.toString()));
    }
  }
}
