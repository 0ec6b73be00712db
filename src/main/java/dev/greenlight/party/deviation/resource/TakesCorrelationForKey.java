package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Opens an address as a notification named it, with a correlationID, to any good token. */
final class TakesCorrelationForKey extends CustodianDeviation {
  private static final String CORRELATION = "correlationID";

  TakesCorrelationForKey() {
    super(
        Layer.RESOURCE,
        "Opens an address as a notification named it, with a correlationID, to any good token.",
        breaks("resource_token_kind"),
        killedBy("TC_PSH030_BATCH", "TC_PSH030_BULK")
            .alsoBreaks("resource_isolation", "TC_PSH032"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.nameBy(
        address ->
            address.startsWith("https:")
                ? address + (address.contains("?") ? "&" : "?") + CORRELATION + "=1"
                : address);
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(
        StandIns.forAnyToken(gate, request -> request.query().contains(CORRELATION)));
  }
}
