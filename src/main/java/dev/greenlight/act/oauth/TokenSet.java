package dev.greenlight.act.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.util.Optional;

/**
 * What a token endpoint handed out; never printed.
 *
 * @param accessToken for the resource server
 * @param refreshToken for the next ones; empty when none came
 * @param scope as granted; empty when the answer did not say
 * @param resourceUri where the data is; empty when the answer did not say
 * @param authorizationUri where the Authorization is; empty when the answer did not say
 * @param customerResourceUri where the Retail Customer data is; empty when the answer did not say,
 *     as where none was granted
 * @param lifetime how long the access token lasts from its answer on; empty when the answer did not
 *     say
 */
public record TokenSet(
    String accessToken,
    Optional<String> refreshToken,
    Optional<String> scope,
    Optional<String> resourceUri,
    Optional<String> authorizationUri,
    Optional<String> customerResourceUri,
    Optional<Duration> lifetime) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A token that was handed over otherwise, of which nothing else is known. */
  public static TokenSet given(String accessToken) {
    return new TokenSet(
        accessToken,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** These tokens, with what their answer left out because it stays as it was (RFC 6749, 6). */
  public TokenSet after(TokenSet old) {
    return new TokenSet(
        accessToken,
        refreshToken.or(old::refreshToken),
        scope.or(old::scope),
        resourceUri.or(old::resourceUri),
        authorizationUri.or(old::authorizationUri),
        customerResourceUri.or(old::customerResourceUri),
        lifetime);
  }

  /** The tokens in an answer; empty when it holds none. */
  public static Optional<TokenSet> in(Exchange exchange) {
    if (!exchange.answered() || exchange.response().status() != 200) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(exchange.response().body().content());
      return text(json, "access_token")
          .map(
              token ->
                  new TokenSet(
                      token,
                      text(json, "refresh_token"),
                      text(json, "scope"),
                      text(json, "resourceURI"),
                      text(json, "authorizationURI"),
                      text(json, "customerResourceURI"),
                      lifetime(json)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("a byte array cannot fail to be read", e);
    }
  }

  /** The error code by which an answer hands out none (RFC 6749 section 5.2); empty for none. */
  public static Optional<String> errorIn(Exchange exchange) {
    if (!exchange.answered()) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(exchange.response().body().content());
      return Optional.ofNullable(json).flatMap(answer -> text(answer, "error"));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("a byte array cannot fail to be read", e);
    }
  }

  private static Optional<Duration> lifetime(JsonNode json) {
    return text(json, "expires_in")
        .filter(seconds -> seconds.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field))
        .map(JsonNode::asText)
        .filter(value -> !value.isEmpty());
  }

  @Override
  public String toString() {
    return "tokens for " + resourceUri.orElse("an unknown resource");
  }
}
