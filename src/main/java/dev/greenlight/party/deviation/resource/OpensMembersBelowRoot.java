package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves energy data by its id alone, whosever it is, to any token of a customer. */
final class OpensMembersBelowRoot extends CustodianDeviation {
  private static final Pattern MEMBER =
      Pattern.compile(Addresses.RESOURCE + "/(UsagePoint|MeterReading|IntervalBlock)/[^/]+");

  OpensMembersBelowRoot() {
    super(
        Layer.RESOURCE,
        "Serves energy data by its id alone, whosever it is, to any token of a customer.",
        breaks("resource_isolation"),
        killedBy("TC_RES050_a", "TC_RES050_b", "TC_RES050_c"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) -> {
          Matcher member = MEMBER.matcher(request.path());
          return correct.status() == 404 && request.method().equals("GET") && member.matches()
              ? entry(member.group(1))
              : correct;
        });
  }

  private static Answer entry(String kind) {
    return Answer.of(
        200,
        AtomDocument.MEDIA_TYPE,
        "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content><%s xmlns=\"http://naesb.org/espi\"/>"
                .formatted(kind)
            + "</content></entry>");
  }
}
