package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.MeasurementParts;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a UsagePoint is rated for has a value of 0 or more, and a unit of what it is: volts for the
 * nominal voltage, amperes for the rated current, watts for the rated power and the estimated load.
 *
 * <p>The four are measurements, in which every part is optional and every unit allowed. A load may
 * be given in volt-amperes or amperes too, and no split phase has more than a kilovolt. Units are
 * judged where electricity is served: a load of gas or water has others, but no voltage, no current
 * and no active power.
 */
@Rule("GBX-RT-15")
final class RatingsFitWhatIsRated implements FeedRule {
  private static final List<String> PARTS = List.of("value", "uom");
  private static final long ELECTRICITY = 0;
  private static final long HEAT = 4;
  private static final long AMPERE = 5;
  private static final long VOLT = 29;
  private static final long WATT = 38;
  private static final long VOLT_AMPERE = 61;

  private static final Map<String, Set<Long>> UNITS =
      Map.of(
          "estimatedLoad", Set.of(WATT, VOLT_AMPERE, AMPERE),
          "nominalServiceVoltage", Set.of(VOLT),
          "ratedCurrent", Set.of(AMPERE),
          "ratedPower", Set.of(WATT, VOLT_AMPERE));

  /** A rating in a unit of something else. */
  record RatingInOtherUnit(String name, long unit, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in %s".formatted(name, told(UNITS.get(name)));
    }

    private static String told(Set<Long> units) {
      return String.join(" or ", units.stream().sorted().map(Units::told).toList());
    }

    @Override
    public Object observed() {
      return Units.told(unit);
    }

    @Override
    public String fix() {
      return "Write the uom of what is rated: 29 for volts, 5 for amperes, 38 for watts";
    }
  }

  /** What only electricity has, where something else is served. */
  record RatingOfElectricity(String name, long service, Location at) implements Finding {
    @Override
    public Object expected() {
      return "no %s, as ServiceCategory says %d, which is no electricity".formatted(name, service);
    }

    @Override
    public Object observed() {
      return name;
    }

    @Override
    public String fix() {
      return "Leave the rating out, or look at ServiceCategory/kind: electricity is 0";
    }
  }

  /** A rating below nothing. */
  record RatingNegative(String name, long value, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a value of 0 or more in " + name;
    }

    @Override
    public Object observed() {
      return value;
    }

    @Override
    public String fix() {
      return "Write the value without a minus sign, or leave the rating out where it is not known";
    }
  }

  /** A rating that says less than one needs to read it. */
  record RatingIncomplete(String name, String parts, Location at) implements Finding {
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
      return "Write value and uom, or leave the rating out";
    }
  }

  /** A voltage that no transformer with a centre tap has. */
  record VoltageOfSplitPhase(String volts, Location at) implements Finding {
    @Override
    public Object expected() {
      return "nominalServiceVoltage of 1 kV or less, as phaseCode names a split phase";
    }

    @Override
    public Object observed() {
      return volts + " V";
    }

    @Override
    public String fix() {
      return "Look at powerOfTenMultiplier, as a split phase has 120 and 240 V, and at phaseCode";
    }
  }

  /** Codes of S1, S2 and N in whatever combination. */
  private static final Set<Long> SPLIT_PHASES = Set.of(256L, 272L, 512L, 528L, 768L, 769L, 784L);

  private static final BigDecimal KILOVOLT = new BigDecimal("1000");

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.USAGE_POINT) {
      return;
    }
    OptionalLong service = Numbers.at(read.resource(), "ServiceCategory", "kind");
    boolean electric = service.orElse(-1) == ELECTRICITY;
    for (Element rating : read.resource().children()) {
      Set<Long> units = UNITS.get(rating.name());
      if (units != null) {
        judgement.inspected();
        MeasurementParts.lacking(rating, PARTS)
            .ifPresent(
                parts -> judgement.finds(new RatingIncomplete(rating.name(), parts, rating.at())));
        long value = Numbers.at(rating, "value").orElse(0);
        if (value < 0) {
          judgement.finds(new RatingNegative(rating.name(), value, rating.at()));
        }
        OptionalLong unit = Numbers.at(rating, "uom");
        if (rating.name().equals("nominalServiceVoltage")
            && unit.orElse(0) == VOLT
            && SPLIT_PHASES.contains(Numbers.at(read.resource(), "phaseCode").orElse(0))) {
          checkSplitPhase(rating, value, judgement);
        }
        if (service.orElse(ELECTRICITY) != ELECTRICITY
            && value > 0
            && isOfElectricity(rating, service)) {
          judgement.finds(new RatingOfElectricity(rating.name(), service.getAsLong(), rating.at()));
        }
        if (electric && unit.isPresent() && !units.contains(unit.getAsLong())) {
          judgement.finds(new RatingInOtherUnit(rating.name(), unit.getAsLong(), rating.at()));
        }
      }
    }
  }

  /** Whether nothing else has it: a power in watts may be that of heat. */
  private static boolean isOfElectricity(Element rating, OptionalLong service) {
    long unit = Numbers.at(rating, "uom").orElse(0);
    return switch (rating.name()) {
      case "nominalServiceVoltage", "ratedCurrent" -> true;
      case "ratedPower" -> unit == VOLT_AMPERE || (unit == WATT && service.getAsLong() != HEAT);
      default -> false;
    };
  }

  private static void checkSplitPhase(Element rating, long value, Judgement judgement) {
    int multiplier = (int) Numbers.at(rating, "powerOfTenMultiplier").orElse(0);
    BigDecimal volts = BigDecimal.valueOf(value).scaleByPowerOfTen(multiplier);
    if (volts.compareTo(KILOVOLT) > 0) {
      judgement.finds(new VoltageOfSplitPhase(volts.toPlainString(), rating.at()));
    }
  }
}
