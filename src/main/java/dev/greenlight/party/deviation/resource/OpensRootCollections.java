package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the collections of everybody's resources to whoever asks. */
final class OpensRootCollections extends CustodianDeviation {
  OpensRootCollections() {
    super(
        Layer.RESOURCE,
        "Serves the collections of everybody's resources to whoever asks.",
        breaks("root_collection_closed"),
        killedBy(AccessMatrix.everyRoot("GET")));
  }

  private static final Pattern ROOT =
      Pattern.compile(
          Addresses.RESOURCE
              + "/(ApplicationInformation|UsagePoint|MeterReading|IntervalBlock|Customer|CustomerAccount"
              + "|CustomerAgreement|ServiceLocation|Meter|EndDevice|ProgramDateIdMappings|Statement"
              + "|Batch/RetailCustomer/[^/]+/UsagePoint)");

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) -> {
          Matcher root = ROOT.matcher(request.path());
          return request.method().equals("GET") && root.matches()
              ? all(root.group(1).replaceFirst(".*/", ""))
              : correct;
        });
  }

  private static Answer all(String kind) {
    return Answer.of(
        200,
        AtomDocument.MEDIA_TYPE,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content>"
            + "<%1$s xmlns=\"http://naesb.org/espi\"/></content></entry></feed>".formatted(kind));
  }
}
