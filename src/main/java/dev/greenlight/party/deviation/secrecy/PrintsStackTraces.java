package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Prints a stack trace into what it answers to bad requests. */
final class PrintsStackTraces extends CustodianDeviation {
  private static final String TRACE =
      " org.example.custodian.RefusedException"
          + " at org.example.custodian.Gate.open(Gate.java:42)";
  private static final String DESCRIPTION = "\"error_description\":\"";

  PrintsStackTraces() {
    super(
        Layer.RESOURCE,
        "Prints a stack trace into what it answers to bad requests.",
        breaks("refusals_hide_innards"),
        killedBy("TC_ERR001", "TC_ERR002", "TC_ERR003"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers((request, correct) -> traced(correct));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers((request, correct) -> traced(correct));
  }

  /** Where a client may show it to somebody. */
  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.withBody(correct.body().replace(DESCRIPTION, DESCRIPTION + TRACE)));
  }

  private static Answer traced(Answer correct) {
    return correct.status() >= 400 ? correct.withBody(correct.body() + TRACE) : correct;
  }
}
