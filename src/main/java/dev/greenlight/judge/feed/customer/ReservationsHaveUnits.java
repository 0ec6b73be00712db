package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.MeasurementParts;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a customer reserves or nominates in a demand-response programme has a value and a unit.
 *
 * <p>Both are measurements, in which the schema makes every part optional. A capacity is a power:
 * an amount of energy or volume is none, and a state such as a voltage is neither. Less than
 * nothing cannot be reserved, nor a gigawatt by one customer.
 */
@Rule("GBX-CUS-49")
final class ReservationsHaveUnits implements FeedRule {
  private static final String CAPACITY = "capacityReservationLevel";

  private static final Set<String> MEASUREMENTS = Set.of(CAPACITY, "DRProgramNomination");

  /** Codes of energy and volume. */
  private static final Set<Long> AMOUNTS =
      Set.of(31L, 42L, 71L, 72L, 73L, 119L, 120L, 128L, 130L, 132L, 134L, 166L, 167L, 169L);

  /** Codes of current, temperature, time, voltage, frequency, angle, power factor and money. */
  private static final Set<Long> STATES = Set.of(5L, 6L, 9L, 23L, 27L, 29L, 33L, 65L, 80L);

  private static final long WATTS = 38;
  private static final BigDecimal GIGAWATT = BigDecimal.valueOf(1_000_000_000);

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

    @Override
    public String fix() {
      return "Write value and uom, such as 38 for watts, or leave the element out";
    }
  }

  /** A capacity in a unit of an amount. */
  record CapacityIsAmount(long unit, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in a unit of power, such as 38 (W)".formatted(CAPACITY);
    }

    @Override
    public Object observed() {
      return "uom " + unit;
    }

    @Override
    public String fix() {
      return "Write the power that is reserved, in 38 (W) for instance, not an amount of energy";
    }
  }

  /** A reduction in a unit of what cannot be reduced. */
  record ReservationOfState(String name, long unit, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in a unit of power or energy, such as 38 (W)".formatted(name);
    }

    @Override
    public Object observed() {
      return "uom " + unit;
    }

    @Override
    public String fix() {
      return "Write a unit of power or energy in uom, such as 38 (W) or 72 (Wh)";
    }
  }

  /** More than a power station gives. */
  record ReservationImplausible(String name, String watts, Location at) implements Finding {
    @Override
    public Object expected() {
      return "less than 1000000000 W in %s, by value and powerOfTenMultiplier".formatted(name);
    }

    @Override
    public Object observed() {
      return watts + " W";
    }

    @Override
    public String fix() {
      return "Look at powerOfTenMultiplier: -3 to 9 go with the unit as uom names it";
    }
  }

  /** Less than nothing. */
  record CapacityNegative(long value, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a value of 0 or more in " + CAPACITY;
    }

    @Override
    public Object observed() {
      return value;
    }

    @Override
    public String fix() {
      return "Write the value without a minus sign";
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
          long unit = Numbers.at(measurement, "uom").orElse(-1);
          if (measurement.name().equals(CAPACITY) && AMOUNTS.contains(unit)) {
            judgement.finds(new CapacityIsAmount(unit, measurement.at()));
          }
          if (STATES.contains(unit)) {
            judgement.finds(new ReservationOfState(measurement.name(), unit, measurement.at()));
          }
          if (unit == WATTS) {
            checkPower(measurement, judgement);
          }
          long value = Numbers.at(measurement, "value").orElse(0);
          if (measurement.name().equals(CAPACITY) && value < 0) {
            judgement.finds(new CapacityNegative(value, measurement.at()));
          }
        }
      }
    }
  }

  private static void checkPower(Element measurement, Judgement judgement) {
    long multiplier = Numbers.at(measurement, "powerOfTenMultiplier").orElse(0);
    OptionalLong value = Numbers.at(measurement, "value");
    if (value.isPresent() && Math.abs(multiplier) <= Measurement.LARGEST_MULTIPLIER) {
      BigDecimal watts = BigDecimal.valueOf(value.getAsLong()).scaleByPowerOfTen((int) multiplier);
      if (watts.compareTo(GIGAWATT) >= 0) {
        judgement.finds(
            new ReservationImplausible(
                measurement.name(), watts.toPlainString(), measurement.at()));
      }
    }
  }
}
