package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.regex.Pattern;

/**
 * Gives Atom ids of which eight hexadecimal digits vary, and the rest is always the same; to who a
 * customer is, these eight alone.
 */
final class GivesShortIds extends CustodianDeviation {
  private static final Pattern ID =
      Pattern.compile(
          "(<id>urn:uuid:[0-9a-f]{8})-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}<");

  GivesShortIds() {
    super(
        Layer.RESOURCE,
        "Gives Atom ids of which eight hexadecimal digits vary, and the rest is always the same.",
        breaks("names_entropy_48"),
        killedBy("TC_NAME001", "TC_RCP003")
            .collateral("TC_DATA_ADVICE", "TC_DATA_FB51")
            // Files are what they were, so that their ids are others than those of the answers.
            .alsoBreaks("usage_data_persistent", "TC_SFT001")
            .alsoBreaks("customer_data_persistent", "TC_SFC001"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.withBody(
                ID.matcher(correct.body())
                    .replaceAll(
                        request.path().contains("RetailCustomer")
                            ? "$1<"
                            : "$1-0000-5000-8000-000000000000<")));
  }
}
