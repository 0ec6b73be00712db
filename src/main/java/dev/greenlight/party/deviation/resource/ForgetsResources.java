package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.JourneyCases;
import dev.greenlight.party.server.Answer;
import java.util.List;

/** Says of resources that there is no such thing, to whoever may read them. */
final class ForgetsResources extends CustodianDeviation {
  private final String paths;

  /**
   * @param paths below the resource endpoint, as a regular expression
   */
  private ForgetsResources(String id, String summary, String paths, Detection detection) {
    super(id, Layer.RESOURCE, summary, breaks("resource_opens"), detection);
    this.paths = Addresses.RESOURCE + "/" + paths;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new ForgetsResources(
            "ForgetsMembersOfSubscription",
            "Serves the batch, but no UsagePoint or anything below it by its own URI.",
            "(Subscription|ReadingType|LocalTimeParameters)(/.*)?",
            killedBy(
                    "TC_ACC_USAGEPOINTS_RIGHT",
                    "TC_ACC_USAGEPOINT_RIGHT",
                    "TC_ACC_METERREADINGS_RIGHT",
                    "TC_ACC_METERREADING_RIGHT",
                    "TC_ACC_INTERVALBLOCKS_RIGHT",
                    "TC_ACC_INTERVALBLOCK_RIGHT",
                    "TC_ACC_USAGESUMMARIES_RIGHT",
                    "TC_ACC_USAGESUMMARY_RIGHT",
                    "TC_ACC_QUALITYSUMMARIES_RIGHT",
                    "TC_ACC_QUALITYSUMMARY_RIGHT",
                    "TC_ACC_READINGTYPES_RIGHT",
                    "TC_ACC_READINGTYPE_RIGHT",
                    "TC_ACC_LOCALTIMES_RIGHT",
                    "TC_ACC_LOCALTIME_RIGHT")
                .collateral(
                    "TC_RES001_a",
                    "TC_RES001_b",
                    "TC_RES001_c",
                    "TC_RES001_d",
                    "TC_RES001_e",
                    "TC_RES001_f",
                    "TC_RES001_g",
                    "TC_RES002_a",
                    "TC_RES002_b",
                    "TC_RES002_c",
                    "TC_RES002_d",
                    "TC_RES002_e",
                    "TC_RLR003_a",
                    "TC_RLR003_b",
                    "TC_RLR003_c")),
        new ForgetsResources(
            "ForgetsBatch",
            "Serves everything but the batch of a subscription, or of who a customer is.",
            "Batch/.*",
            killedBy(
                    "TC_ACC_BATCH_RIGHT",
                    "TC_ACC_BULK_RIGHT",
                    "TC_ACC_RCBATCH_RIGHT",
                    "TC_ACC_RCBULK_RIGHT")
                .collateral(
                    "TC_DRG031",
                    "TC_RCC002",
                    "TC_ASK003",
                    "TC_RCB001",
                    "TC_RCB003",
                    "TC_RCB004",
                    "TC_RCB005_PORTAL",
                    "TC_RCB005_DELETE",
                    "TC_SFC001",
                    "TC_RCO001",
                    "TC_FND005",
                    "TC_OAD005_c",
                    "TC_OAD012_b",
                    "TC_OAD013",
                    "TC_REV003",
                    "TC_REV006",
                    "TC_MUP001",
                    "TC_MUP002",
                    "TC_QRY008")),
        new ForgetsResources(
            "ForgetsBatchOfUsagePoint",
            "Serves the batch of a subscription, but not that of one UsagePoint.",
            "Batch/Subscription/[^/]+/UsagePoint/.*",
            killedBy("TC_ACC_USAGEPOINTBATCH_RIGHT").collateral("TC_RLR001", "TC_CHO006")),
        new ForgetsResources(
            "ForgetsQualityOfPower",
            "Tells how good the power is in the batch, and nowhere by its own URI.",
            "Subscription/[^/]+/UsagePoint/[^/]+/ElectricPowerQualitySummary.*",
            killedBy("TC_ACC_QUALITYSUMMARIES_RIGHT", "TC_ACC_QUALITYSUMMARY_RIGHT")
                .collateral("TC_RES001_g", "TC_RES002_e", "TC_RLR003_a", "TC_CHO006")),
        new ForgetsResources(
            "ForgetsOwnResources",
            "Serves energy data, but neither ApplicationInformation, Authorization nor"
                + " ServiceStatus.",
            "(ApplicationInformation|Authorization|ReadServiceStatus).*",
            killedBy(
                    "TC_ACC_APPINFO_RIGHT",
                    "TC_ACC_AUTHFEED_RIGHT",
                    "TC_ACC_AUTHENTRY_RIGHT",
                    "TC_ACC_STATUS_RIGHT")
                .collateral(
                    "TC_DRG004",
                    "TC_DRG032",
                    "TC_FND002",
                    "TC_FND003",
                    "TC_FND004",
                    "TC_FND006",
                    "TC_RCC001",
                    "TC_MAI001",
                    "TC_MAI002",
                    "TC_MAU001",
                    "TC_META001",
                    "TC_OAD005_d",
                    "TC_ODR002",
                    "TC_CHO001",
                    "TC_PRV007",
                    "TC_PRV010",
                    "TC_RES032",
                    "TC_RES040",
                    "TC_REV005")
                .collateral(JourneyCases.endings())
                .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE", "TC_REV011")));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().matches(paths)
                ? Answer.text(404, "there is no such resource")
                : correct);
  }
}
