package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.TlsManners;

/** Serves everything by plain http too. */
final class AnswersPlainHttp extends CustodianDeviation {
  AnswersPlainHttp() {
    super(
        Layer.TLS,
        "Serves everything by plain http too, with a page of welcome.",
        breaks("plain_http_refused"),
        killedBy(TransportCases.onBothSides("TC_HTTPS_PLAIN_*")));
  }

  @Override
  public void bend(TlsManners manners) {
    manners.answerPlainHttp();
  }

  @Override
  public void bend(FrontDoor door) {
    door.alterAnswers(
        (request, correct) -> request.path().equals("/") ? Answer.text(200, "Welcome.") : correct);
  }
}
