package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets every cache on the way keep the collections of a customer. */
final class LetsSharedCachesKeepCollections extends CustodianDeviation {
  LetsSharedCachesKeepCollections() {
    super(
        Layer.RESOURCE,
        "Lets shared caches keep batch and collections of a customer (s-maxage).",
        breaks("energy_data_not_shared_by_caches"),
        killedBy(
                "TC_FND005",
                "TC_RES002_a",
                "TC_RES002_b",
                "TC_RES002_c",
                "TC_RES002_d",
                "TC_RES002_e")
            .collateral("TC_GZIP001"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && isOfCustomer(request.path())
                ? correct.replacing("Cache-Control", "s-maxage=600")
                : correct);
  }

  private static boolean isOfCustomer(String path) {
    return path.startsWith(Addresses.RESOURCE + "/Batch/Subscription/")
        || path.startsWith(Addresses.RESOURCE + "/Subscription/");
  }
}
