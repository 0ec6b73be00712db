package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses registrations with an error code of its own. */
final class InventsRegistrationErrors extends CustodianDeviation {
  InventsRegistrationErrors() {
    super(
        Layer.OAUTH,
        "Refuses registrations with an error code of its own.",
        breaks("registration_error_code"),
        killedBy(
                "TC_DRG010_a",
                "TC_DRG010_b",
                "TC_DRG010_c",
                "TC_DRG010_d",
                "TC_DRG011_a",
                "TC_DRG011_b",
                "TC_DRG012_a",
                "TC_DRG012_b")
            .collateral("TC_DRG010_e", "TC_DRG010_f"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.status() == 400
                ? correct.withBody("{\"error\":\"bad_registration\"}")
                : correct);
  }
}
