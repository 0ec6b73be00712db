package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says whose data it is that a token does not open. */
final class NamesCustomerInRefusals extends CustodianDeviation {
  private static final Pattern BATCH =
      Pattern.compile(Addresses.RESOURCE + "/Batch/RetailCustomer/([^/]+)");

  NamesCustomerInRefusals() {
    super(
        Layer.RESOURCE,
        "Says whose data it is that a token does not open.",
        breaks("refusal_names_nobody"),
        killedBy("TC_RCP004_a", "TC_RCP004_b", "TC_RCP004_c", "TC_RCP005"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) -> {
          Matcher batch = BATCH.matcher(request.path());
          return correct.status() >= 400 && batch.matches()
              ? server
                  .customer()
                  .nameOf(batch.group(1))
                  .map(name -> correct.withBody("Refused: this is the data of " + name + "."))
                  .orElse(correct)
              : correct;
        });
  }
}
