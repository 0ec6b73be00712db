package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;

/** Who all the customers are who granted that to a Third Party, as one feed (FB_67). */
public final class CustomerBulkResource extends BulkFeed {
  private final CustomerData data;
  private boolean regardsScope = true;

  CustomerBulkResource(Registry registry, Ledger ledger, CustomerData data) {
    super(
        "BulkRetailCustomerInfo",
        registry,
        ledger,
        (authorization, thirdParty) ->
            isHeld(authorization, thirdParty) && authorization.scope().grantsCustomerData());
    this.data = data;
  }

  /** Opens to tokens of whatever scope. Called before the first request only. */
  public void disregardScope() {
    regardsScope = false;
  }

  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    return (!regardsScope || token.scope().grantsCustomerData()) && super.isOpenTo(token, path);
  }

  @Override
  AtomDocument document(String path, ThirdPartyRecord thirdParty) {
    AtomDocument all =
        data.bulk(
            path,
            included(thirdParty)
                .map(each -> each.customer().map(RetailCustomer::id).orElseThrow())
                .distinct()
                .sorted()
                .toList());
    GrantedKinds.narrow(
        (self, kind) -> included(thirdParty).anyMatch(each -> opens(each, self, kind)), all);
    SharedPart.narrowReferences(Shares.of(included(thirdParty)), all);
    return all;
  }

  /** Whether a consent opens what lives there; what belongs to no customer each opens. */
  private static boolean opens(Authorization consent, String self, String kind) {
    String place = "/RetailCustomer/";
    return GrantedKinds.grants(consent.scope(), kind)
        && (!self.contains(place)
            || self.contains(
                place + consent.customer().map(RetailCustomer::id).orElseThrow() + "/"));
  }

  /** The same as a file (FB_66). */
  public byte[] export(ThirdPartyRecord thirdParty) {
    return document("Batch/BulkRetailCustomerInfo/" + thirdParty.bulkId(), thirdParty).toBytes();
  }
}
