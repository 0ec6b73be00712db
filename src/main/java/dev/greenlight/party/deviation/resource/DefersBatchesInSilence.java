package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;

/** Makes batches ready in the background, and tells nobody when one is. */
final class DefersBatchesInSilence extends CustodianDeviation {
  DefersBatchesInSilence() {
    super(
        Layer.RESOURCE,
        "Makes batches ready in the background, and tells nobody when one is.",
        breaks("deferred_told"),
        killedBy("TC_ODR040"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.keepQuietOfWhatIsReady();
  }

  @Override
  public Optional<String> onlyIn() {
    return Optional.of("custodian-4.1.yaml");
  }
}
