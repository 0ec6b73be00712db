package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Signing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Turns {@code pixit.oauth} into its record. */
final class OauthMapping {
  /** Authorization requests say these themselves. */
  private static final Set<String> TAKEN =
      Set.of(
          "response_type",
          "client_id",
          "redirect_uri",
          "scope",
          "state",
          "code_challenge",
          "code_challenge_method");

  private OauthMapping() {}

  /**
   * @param places fills in what stands in braces
   */
  static OauthWays map(JsonNode oauth, UnaryOperator<String> places) {
    Map<String, String> parameters = new TreeMap<>();
    oauth
        .path("authorizeParameters")
        .properties()
        .forEach(each -> parameters.put(each.getKey(), each.getValue().asText()));
    parameters.keySet().stream()
        .filter(TAKEN::contains)
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadRunFile(
                  "pixit.oauth.authorizeParameters."
                      + name
                      + ": requests say that themselves; leave it out");
            });
    return new OauthWays(
        parameters,
        !oauth.path("authorizeScope").asText().equals("omitted"),
        Fields.list(oauth.path("otherScopes"), JsonNode::asText),
        oauth.path("refreshScope").asText("granted").equals("granted"),
        Fields.optional(
            oauth,
            "refreshTokens",
            node -> Fields.constant(OauthWays.RefreshTokens.class, node.asText())),
        oauth.path("oneConsent").asBoolean(),
        Fields.optional(oauth, "accessTokenSeconds", OauthMapping::lifetime),
        oauth.path("getAtTokenEndpoint").asText().equals("tolerated"),
        Fields.optional(
            oauth,
            "introspection",
            node ->
                new OauthWays.Introspection(
                    places.apply(node.path("endpoint").asText()),
                    authentication(node, "authentication"),
                    Fields.optional(node, "client", id -> asking(node)))),
        authentication(oauth, "revocationAuthentication"),
        oauth.path("otherAuthentication").asText().equals("refused"));
  }

  /** Who has a secret for the introspection endpoint, and asks for no tokens. */
  private static RunFile.Client asking(JsonNode introspection) {
    return new RunFile.Client(
        introspection.path("client").asText(),
        Fields.optionalSecret(introspection, "secret"),
        "",
        authentication(introspection, "authentication").orElse(RunFile.ClientAuthentication.BASIC),
        new Signing(Optional.empty(), Optional.empty()),
        Optional.empty());
  }

  private static Optional<RunFile.ClientAuthentication> authentication(JsonNode node, String key) {
    return Fields.optional(
        node, key, way -> Fields.constant(RunFile.ClientAuthentication.class, way.asText()));
  }

  private static OauthWays.Lifetime lifetime(JsonNode node) {
    OauthWays.Lifetime lifetime =
        new OauthWays.Lifetime(
            node.path("min").asInt(1), node.path("max").asInt(Integer.MAX_VALUE));
    if (lifetime.most() < lifetime.least()) {
      throw new BadRunFile("pixit.oauth.accessTokenSeconds: max is below min");
    }
    return lifetime;
  }
}
