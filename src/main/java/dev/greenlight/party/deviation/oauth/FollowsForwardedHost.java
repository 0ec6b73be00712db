package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.regex.Matcher;

/** Puts the host that a request names as forwarded into the addresses of its token responses. */
final class FollowsForwardedHost extends CustodianDeviation {
  FollowsForwardedHost() {
    super(
        Layer.OAUTH,
        "Puts the host that a request names as forwarded into the addresses of its token"
            + " responses.",
        breaks("espi_resource_uri_own_host"),
        killedBy("TC_RES034"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request
                .header("X-Forwarded-Host")
                .map(
                    host ->
                        correct.withBody(
                            correct
                                .body()
                                .replaceAll(
                                    "https://[^/\"]+",
                                    Matcher.quoteReplacement("https://" + host))))
                .orElse(correct));
  }
}
