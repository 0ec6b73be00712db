package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Tells whoever asks on a condition that nothing has changed, before it looks at his token. */
final class AnswersConditionsFirst extends CustodianDeviation {
  private static final int NOT_MODIFIED = 304;

  AnswersConditionsFirst() {
    super(
        Layer.RESOURCE,
        "Tells whoever asks on a condition that nothing has changed, before it looks at his token.",
        breaks("resource_token_required"),
        killedBy("TC_CND001")
            .alsoBreaks("resource_token_known", "TC_CND001")
            .alsoBreaks("subscription_isolation", "TC_CND002"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.header("If-None-Match").isPresent() ? Answer.status(NOT_MODIFIED) : correct);
  }
}
