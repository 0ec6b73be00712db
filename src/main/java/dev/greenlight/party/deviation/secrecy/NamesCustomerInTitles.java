package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.regex.Pattern;

/** Writes the address of a customer into the titles of his UsagePoints. */
final class NamesCustomerInTitles extends CustodianDeviation {
  private static final Pattern TITLE =
      Pattern.compile("<title>[^<]*</title>(?=\\s*<content>\\s*<(?:espi:)?UsagePoint\\b)");

  NamesCustomerInTitles() {
    super(
        Layer.RESOURCE,
        "Writes the address of a customer into the titles of his UsagePoints.",
        breaks("labels_name_nobody"),
        killedBy("TC_PII001").collateral("TC_DATA_ADVICE"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.withBody(
                TITLE
                    .matcher(correct.body())
                    .replaceAll("<title>12 Juniper Lane, Fairhaven</title>")));
  }
}
