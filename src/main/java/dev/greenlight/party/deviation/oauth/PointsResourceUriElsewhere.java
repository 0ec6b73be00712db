package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.BatchReaders;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Gives a resourceURI outside the resource endpoint, where nothing is. */
final class PointsResourceUriElsewhere extends CustodianDeviation {
  PointsResourceUriElsewhere() {
    super(
        Layer.OAUTH,
        "Gives a resourceURI outside the resource endpoint, where nothing is.",
        breaks("espi_resource_uri_opens"),
        killedBy("TC_OAD005_c")
            .alsoBreaks("resource_opens", "TC_ACC_BATCH_RIGHT", "TC_ACC_BULK_RIGHT")
            .collateral(
                "TC_FND004", "TC_MAU002", "TC_MUP001", "TC_MUP002", "TC_OAD013", "TC_QRY008")
            .collateral("TC_ACC_USAGEPOINTBATCH_RIGHT", "TC_ACC_USAGEPOINTSBATCH_RIGHT")
            .collateral(BatchReaders.cases())
            .collateral("TC_DRG031", "TC_DRG033", "TC_REV006", "TC_ASK003", "TC_RCB003")
            .collateral("TC_SFT002", "TC_SFT003_KEY", "TC_SFT003_NONE", "TC_SFT003_PASSWORD")
            .collateral("TC_SFT004", "TC_SFT005_ABSOLUTE", "TC_SFT005_DOTS", "TC_SFT006")
            .collateral("TC_SFT007", "TC_SFT008", "TC_SFT009"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) ->
            document.computeIfPresent(
                "resourceURI",
                (name, uri) -> uri.toString().replace("/espi/1_1/resource/Batch", "/feeds")));
  }
}
