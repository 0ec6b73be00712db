package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.regex.Pattern;

/** Writes the address of one customer, not the first, into the titles of his UsagePoints. */
final class NamesSecondCustomerInTitles extends CustodianDeviation {
  private static final Pattern TITLE =
      Pattern.compile("<title>[^<]*</title>(?=\\s*<content>\\s*<(?:espi:)?UsagePoint\\b)");

  NamesSecondCustomerInTitles() {
    super(
        Layer.RESOURCE,
        "Writes the address of one customer, not the first, into the titles of his UsagePoints.",
        breaks("labels_name_nobody"),
        killedBy("TC_PII001").collateral("TC_DATA_ADVICE"));
  }

  @Override
  public void bend(ResourceServer server) {
    String second =
        "/Subscription/" + server.gate().ledger().registry().customers().get(1).subscription();
    server.alterAnswers(
        (request, correct) ->
            request.path().contains(second)
                ? correct.withBody(
                    TITLE
                        .matcher(correct.body())
                        .replaceAll("<title>12 Juniper Lane, Fairhaven</title>"))
                : correct);
  }
}
