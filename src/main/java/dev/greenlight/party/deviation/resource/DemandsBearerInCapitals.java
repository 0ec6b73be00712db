package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Header;
import dev.greenlight.party.server.Request;
import java.util.List;

/** Knows the scheme Bearer with a capital letter only. */
final class DemandsBearerInCapitals extends CustodianDeviation {
  DemandsBearerInCapitals() {
    super(
        Layer.RESOURCE,
        "Knows the scheme Bearer with a capital letter only.",
        breaks("resource_scheme_any_case"),
        killedBy("TC_SCHEME002"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy((request, wanted) -> gate.tokenOf(understood(request)));
  }

  private static Request understood(Request request) {
    List<Header> headers =
        request.headers().stream().filter(line -> !line.value().startsWith("bearer")).toList();
    return new Request(request.method(), request.path(), request.query(), headers, request.body());
  }
}
