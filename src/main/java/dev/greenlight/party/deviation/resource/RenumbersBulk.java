package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.regex.Pattern;

/** Gives IntervalBlocks other ids in bulk data than in the batches of their customers. */
final class RenumbersBulk extends CustodianDeviation {
  private static final int HEX = 16;

  private static final Pattern ID_OF_BLOCK =
      Pattern.compile(
          "(?<=<id>urn:uuid:)[0-9a-f]"
              + "(?=[^<]*</id>\\s*<link rel=\"self\"[^>]*\"espi-entry/IntervalBlock\")");

  RenumbersBulk() {
    super(
        Layer.RESOURCE,
        "Gives IntervalBlocks other ids in bulk data than in the batches of their customers.",
        breaks("usage_data_persistent"),
        killedBy("TC_RBK001"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().contains("/Batch/Bulk/")
                ? correct.withBody(
                    ID_OF_BLOCK.matcher(correct.body()).replaceAll(digit -> other(digit.group())))
                : correct);
  }

  private static String other(String digit) {
    return Integer.toHexString(Integer.parseInt(digit, HEX) ^ 1);
  }
}
