package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.OauthWays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  static OauthWays map(JsonNode oauth) {
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
        parameters, oauth.path("refreshScope").asText("granted").equals("granted"));
  }
}
