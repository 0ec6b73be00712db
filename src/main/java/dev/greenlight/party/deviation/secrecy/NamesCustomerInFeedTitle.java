package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.regex.Pattern;

/** Writes the address of a customer into the title of his feed, and into no entry. */
final class NamesCustomerInFeedTitle extends CustodianDeviation {
  private static final Pattern TITLE =
      Pattern.compile("(<feed\\b(?:(?!<entry\\b).)*?<title>)[^<]*(</title>)", Pattern.DOTALL);

  NamesCustomerInFeedTitle() {
    super(
        Layer.RESOURCE,
        "Writes the address of a customer into the title of his feed, and into no entry.",
        breaks("labels_name_nobody"),
        killedBy("TC_PII001", "TC_RCP001").collateral("TC_DATA_ADVICE", "TC_DATA_FB51"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.withBody(
                TITLE
                    .matcher(correct.body())
                    .replaceFirst("$1Usage of 12 Juniper Lane, Fairhaven$2")));
  }
}
