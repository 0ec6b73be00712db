package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;

/** Refreshes tokens for a GET with everything in the URL; codes it redeems for a POST only. */
final class RefreshesByGet extends CustodianDeviation {
  RefreshesByGet() {
    super(
        Layer.OAUTH,
        "Refreshes tokens for a GET with everything in the URL, and wants a POST for all else.",
        breaks("oauth_token_request_post"),
        killedBy("TC_OAD011_n"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.METHOD_NOT_POST);
    endpoint.alterAnswers(
        (request, correct) -> isRefresh(request) ? correct : wantsPost(request, correct));
  }

  private static boolean isRefresh(Request request) {
    return request.query().first("grant_type").filter("refresh_token"::equals).isPresent();
  }

  private static Answer wantsPost(Request request, Answer correct) {
    return request.method().equals("POST")
        ? correct
        : correct.withStatus(405).withBody("{\"error\":\"invalid_request\"}");
  }
}
