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
 * The token endpoint answers with all that a Third Party needs (RFC 6749 section 5.1, with the
 * members of ESPI).
 *
 * @param refreshable whether a refresh token belongs to it; if not, none may come
 */
public record HandsOutTokens(boolean refreshable) implements Check {
  private static final String COMPLETE = "oauth_token_response_complete";
  private static final String URIS = "espi_token_response_uris";
  private static final List<String> ALWAYS =
      List.of("access_token", "token_type", "expires_in", "scope");
  private static final Set<String> UNKNOWN_CLIENT = Set.of("invalid_client", "unauthorized_client");
  private static final List<String> ADDRESSES = List.of("resourceURI", "authorizationURI");

  /** No tokens came at all. */
  record TokensRefused(String expected, String observed) implements Finding {}

  /** A member is missing or empty. */
  record MemberMissing(String expected, String observed) implements Finding {}

  /** The token is of a type that no Third Party can use. */
  record WrongTokenType(String expected, String observed) implements Finding {}

  /** {@code expires_in} is no positive whole number of seconds. */
  record LifetimeNotPositive(String expected, String observed) implements Finding {}

  /** An address is not absolute, or not https. */
  record AddressNotHttps(String expected, String observed) implements Finding {}

  /** A refresh token came where none belongs. */
  record RefreshTokenIssued(String expected, String observed) implements Finding {}

  /** Refresh token and access token are the same. */
  record SameTokenTwice(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    TokenJson json = TokenJson.of(response);
    if (response.status() != 200 || !json.isObject()) {
      String page = response.holdsHtml() ? ", a page of HTML instead of JSON" : "";
      String error = json.text("error").map(code -> ", " + code).orElse(page);
      // What is not there cannot have a member too many.
      return new Outcome.Builder()
          .inspected()
          .finds(
              refreshable ? null : COMPLETE,
              new TokensRefused("200 with tokens", response.status() + error + doubt(json)))
          .build();
    }
    Outcome.Builder outcome = new Outcome.Builder();
    ALWAYS.forEach(member -> require(json, member, COMPLETE, outcome));
    if (refreshable) {
      require(json, "refresh_token", COMPLETE, outcome);
    }
    ADDRESSES.forEach(member -> judgeAddress(json, member, outcome));
    judgeValues(json, outcome);
    judgeRefreshToken(json, outcome);
    return outcome.build();
  }

  /** Who runs the cases may have a wrong secret, rather than the server a fault. */
  private static String doubt(TokenJson json) {
    return json.text("error").filter(UNKNOWN_CLIENT::contains).isPresent()
        ? "; are id and secret of the client right in the run file? 'greenlight doctor' tells"
        : "";
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

  private static void judgeAddress(TokenJson json, String member, Outcome.Builder outcome) {
    require(json, member, URIS, outcome)
        .filter(uri -> !uri.startsWith("https://"))
        .ifPresent(
            uri -> outcome.finds(URIS, new AddressNotHttps(member + " from https:// on", uri)));
  }

  private static void judgeValues(TokenJson json, Outcome.Builder outcome) {
    json.text("token_type")
        .filter(type -> !type.equalsIgnoreCase("Bearer"))
        .ifPresent(type -> outcome.finds(COMPLETE, new WrongTokenType("Bearer", type)));
    JsonNode lifetime = json.member("expires_in");
    boolean positive = lifetime.isIntegralNumber() && lifetime.asLong() > 0;
    if (json.text("expires_in").isPresent() && !positive) {
      outcome.finds(
          "oauth_expires_in_positive",
          new LifetimeNotPositive("a whole number of seconds above 0", lifetime.toString()));
    }
  }

  private void judgeRefreshToken(TokenJson json, Outcome.Builder outcome) {
    Optional<String> refreshToken = json.text("refresh_token");
    if (!refreshable && refreshToken.isPresent()) {
      outcome.finds(
          "oauth_no_refresh_for_client_credentials",
          new RefreshTokenIssued("no refresh_token", "a refresh_token"));
    }
    if (refreshable && refreshToken.isPresent() && refreshToken.equals(json.text("access_token"))) {
      outcome.finds(
          COMPLETE, new SameTokenTwice("a refresh_token of its own", "the access_token once more"));
    }
  }
}
