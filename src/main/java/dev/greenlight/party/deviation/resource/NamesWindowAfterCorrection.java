package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Instant;
import java.util.function.Supplier;

/** Names a window of time in notifications of corrections that begins after the correction. */
final class NamesWindowAfterCorrection extends CustodianDeviation {
  private volatile Supplier<Instant> clock = () -> Instant.MAX;

  NamesWindowAfterCorrection() {
    super(
        Layer.RESOURCE,
        "Names a window of time in notifications of corrections that begins after the correction.",
        breaks("notification_window"),
        killedBy("TC_PUD002"));
  }

  @Override
  public void bend(LifeEvents events) {
    clock = () -> events.ledger().now();
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.nameBy(
        address ->
            address.matches(".*/Batch/Subscription/[^/?]+")
                ? address + "?updated-min=" + clock.get().plusSeconds(1)
                : address);
  }
}
