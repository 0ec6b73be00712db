package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.resource.AccessFault;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.stream.Stream;

/** Lets every kind of token open every resource. */
final class AcceptsTokenOfWrongKind extends CustodianDeviation {
  /** Whether a client's own token opens that is disputed. */
  private static final String DISPUTED = "TC_ACC_APPINFO_WRONGKIND2";

  AcceptsTokenOfWrongKind() {
    super(
        Layer.RESOURCE,
        "Lets every kind of token open every resource.",
        breaks("resource_token_kind"),
        killedBy(
                Stream.of(AccessMatrix.everyResourceWith("WRONGKIND1", "WRONGKIND2"))
                    .filter(id -> !id.equals(DISPUTED))
                    .toArray(String[]::new))
            .alsoBreaks("application_information_client_token", DISPUTED)
            .alsoBreaks(
                "write_token_kind",
                "TC_ACC_APPINFO_PUT_CUSTOMER",
                "TC_ACC_APPINFO_PUT_CLIENT",
                "TC_ACC_AUTHENTRY_PUT_CUSTOMER",
                "TC_ACC_AUTHENTRY_PUT_REGISTRATION",
                "TC_ACC_AUTHENTRY_DELETE_CUSTOMER",
                "TC_ACC_AUTHENTRY_DELETE_REGISTRATION")
            .collateral(AccessMatrix.everyNamedAddress())
            .collateral("TC_PRV005", "TC_RCP004_c"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.overlook(AccessFault.WRONG_KIND);
  }

  @Override
  public void bend(SubscriptionResource resource) {
    // What every customer shares must be had from somewhere for a token without a customer.
    resource.lookUpBy(
        (data, subscription, path) ->
            data.subscription(subscription)
                .or(() -> data.subscription(UsageData.SUBSCRIPTION_1))
                .flatMap(one -> one.read(path)));
  }
}
