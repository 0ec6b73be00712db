package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Names a window of time in notifications that is an hour later than what is new. */
final class NamesWindowAnHourLate extends CustodianDeviation {
  private static final Pattern BOUND = Pattern.compile("(?<=published-(?:min|max)=)[0-9TZ:.-]+");

  NamesWindowAnHourLate() {
    super(
        Layer.RESOURCE,
        "Names a window of time in notifications that is an hour later than what is new.",
        breaks("notification_window"),
        killedBy("TC_PSH_BATCH"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.nameBy(
        address ->
            BOUND
                .matcher(address)
                .replaceAll(
                    bound -> Instant.parse(bound.group()).plus(Duration.ofHours(1)).toString()));
  }
}
