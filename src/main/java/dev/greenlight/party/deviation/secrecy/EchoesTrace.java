package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.util.stream.Collectors;

/** Sends back by TRACE all that it received. */
final class EchoesTrace extends CustodianDeviation {
  private static final int OK = 200;

  EchoesTrace() {
    super(
        Layer.RESOURCE,
        "Sends back by TRACE all that it received.",
        breaks("trace_hides_credentials"),
        killedBy("TC_RES033"));
  }

  @Override
  public void bend(FrontDoor door) {
    door.alterAnswers(
        (request, correct) ->
            request.method().equals("TRACE")
                ? Answer.of(
                    OK,
                    "message/http",
                    request.headers().stream()
                        .map(header -> header.name() + ": " + header.value() + "\r\n")
                        .collect(Collectors.joining()))
                : correct);
  }
}
