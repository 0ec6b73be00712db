package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers a quote in an authorization request with what the database makes of it. */
final class ShowsQueryOfDatabase extends CustodianDeviation {
  private static final String COMPLAINT =
      " java.sql.SQLException at org.example.custodian.Clients.find(Clients.java:42)";

  ShowsQueryOfDatabase() {
    super(
        Layer.OAUTH,
        "Answers a quote in a client_id with what the database says of it.",
        breaks("refusals_hide_innards"),
        killedBy("TC_ERR001"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.query().first("client_id").filter(id -> id.contains("'")).isPresent()
                ? correct.withBody(correct.body() + COMPLAINT)
                : correct);
  }
}
