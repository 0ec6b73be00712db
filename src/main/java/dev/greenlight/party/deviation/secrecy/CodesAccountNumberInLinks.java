package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Uses the number of the account of a customer, in Base64, as its id in links. */
final class CodesAccountNumberInLinks extends CustodianDeviation {
  CodesAccountNumberInLinks() {
    super(
        Layer.RESOURCE,
        "Uses the number of the account of a customer, in Base64, as its id in links.",
        breaks("customer_labels_opaque"),
        killedBy("TC_RCP002").collateral("TC_DATA_FB51", "TC_RCP003", "TC_RCP001"));
  }

  @Override
  public void bend(CustomerResource resource) {
    AccountLinks.bend(resource, CodesAccountNumberInLinks::coded);
  }

  private static String coded(String number) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(number.getBytes(StandardCharsets.UTF_8));
  }
}
