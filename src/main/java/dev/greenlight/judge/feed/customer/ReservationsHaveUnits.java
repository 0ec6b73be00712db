package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.MeasurementParts;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Set;

/**
 * What a customer reserves or nominates in a demand-response programme has a value and a unit.
 *
 * <p>Both are measurements, in which the schema makes every part optional.
 */
@Rule("GBX-CUS-49")
final class ReservationsHaveUnits implements FeedRule {
  private static final Set<String> MEASUREMENTS =
      Set.of("capacityReservationLevel", "DRProgramNomination");

  private static final List<String> PARTS = List.of("value", "uom");

  /** A number of nothing, or nothing of a unit. */
  record ReservationIncomplete(String name, String parts, Location at) implements Finding {
    @Override
    public Object expected() {
      return "value and uom in " + name;
    }

    @Override
    public Object observed() {
      return "no " + parts;
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.CUSTOMER_AGREEMENT) {
      return;
    }
    for (Element programme : read.resource().children("DemandResponseProgram")) {
      for (Element measurement : programme.children()) {
        if (MEASUREMENTS.contains(measurement.name())) {
          judgement.inspected();
          MeasurementParts.lacking(measurement, PARTS)
              .ifPresent(
                  parts ->
                      judgement.finds(
                          new ReservationIncomplete(measurement.name(), parts, measurement.at())));
        }
      }
    }
  }
}
