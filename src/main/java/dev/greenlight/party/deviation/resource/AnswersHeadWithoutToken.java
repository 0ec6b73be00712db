package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers HEAD whoever asks, with or without a good token. */
final class AnswersHeadWithoutToken extends CustodianDeviation {
  AnswersHeadWithoutToken() {
    super(
        Layer.RESOURCE,
        "Answers HEAD whoever asks, with or without a good token.",
        breaks("resource_token_required"),
        killedBy(AccessMatrix.everyHead())
            .alsoBreaks("resource_token_known", AccessMatrix.everyHead()));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(StandIns.where(gate, request -> request.method().equals("HEAD")));
  }
}
