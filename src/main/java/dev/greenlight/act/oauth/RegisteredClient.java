package dev.greenlight.act.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a registration endpoint handed out (RFC 7591 section 3.2.1, RFC 7592 section 3); never
 * printed.
 *
 * @param id client_id
 * @param secret client_secret; empty where none came
 * @param authentication how it has to prove who it is
 * @param scope that it may ask for; empty where the answer did not say
 * @param address registration_client_uri; empty likewise
 * @param token registration_access_token; empty likewise
 * @param informations where the answer says that ApplicationInformation stands, in members of any
 *     name: RFC 7591 knows none for it
 */
public record RegisteredClient(
    String id,
    Optional<String> secret,
    RunFile.ClientAuthentication authentication,
    Optional<String> scope,
    Optional<String> address,
    Optional<String> token,
    List<String> informations) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String INFORMATION = "applicationinformation";

  public RegisteredClient {
    informations = List.copyOf(informations);
  }

  /** The client in an answer; empty when it holds none. */
  public static Optional<RegisteredClient> in(Exchange exchange) {
    if (!exchange.answered() || exchange.response().status() / 100 != 2) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(exchange.response().body().content());
      return text(json, "client_id")
          .map(
              id ->
                  new RegisteredClient(
                      id,
                      text(json, "client_secret"),
                      text(json, RegistrationRequest.AUTHENTICATION)
                              .filter("client_secret_post"::equals)
                              .isPresent()
                          ? RunFile.ClientAuthentication.BODY
                          : RunFile.ClientAuthentication.BASIC,
                      text(json, "scope"),
                      text(json, "registration_client_uri"),
                      text(json, "registration_access_token"),
                      informations(json)));
    } catch (IOException noJson) {
      // Whoever needs the client says what came instead.
      return Optional.empty();
    }
  }

  /** This client after an answer to it, which may have brought another secret or token. */
  public RegisteredClient after(Exchange answer) {
    return in(answer)
        .filter(next -> next.id.equals(id))
        .map(
            next ->
                new RegisteredClient(
                    id,
                    next.secret.or(() -> secret),
                    next.authentication,
                    next.scope.or(() -> scope),
                    next.address.or(() -> address),
                    next.token.or(() -> token),
                    next.informations.isEmpty() ? informations : next.informations))
        .orElse(this);
  }

  /** Addresses that are called so, or end in a member of such a collection. */
  private static List<String> informations(JsonNode json) {
    return StreamSupport.stream(json.properties().spliterator(), false)
        .filter(
            member ->
                plain(member.getKey()).contains(INFORMATION)
                    || plain(member.getValue().asText()).matches(".*/" + INFORMATION + "/[^/]+/?"))
        .map(member -> member.getValue().asText())
        .filter(value -> value.matches("https?://.+"))
        .toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field))
        .map(JsonNode::asText)
        .filter(value -> !value.isEmpty());
  }

  @Override
  public String toString() {
    return id;
  }
}
