package dev.greenlight.judge.feed.rule;

import static java.util.Map.entry;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The unit of a ReadingType measures the quantity that its kind names.
 *
 * <p>Judged for energy, power and demand, volume and its flow, temperature, money, current,
 * frequency, power factor and voltage. Energy in VA or VAr is told by {@link
 * EnergyIsNotInVoltAmperes}, a unit that the schema does not list by {@link TypeCodesAreListed}.
 */
@Rule("GBX-RT-03")
final class UnitFitsKind implements FeedRule {

  private static final Map<Long, Set<Long>> UNITS =
      Map.ofEntries(
          entry(3L, Set.of(80L)),
          entry(4L, Set.of(5L)),
          entry(8L, Units.RATES),
          entry(12L, Set.of(31L, 71L, 72L, 73L, 132L, 169L)),
          entry(15L, Set.of(33L)),
          entry(16L, Set.of(80L)),
          entry(37L, Set.of(38L, 61L, 63L, 133L)),
          entry(38L, Set.of(0L, 65L, 153L)),
          entry(46L, Set.of(6L, 23L)),
          entry(54L, Set.of(29L)),
          entry(58L, Units.VOLUMES),
          entry(155L, Units.FLOWS));

  private static final Map<Long, String> NAMES =
      Map.ofEntries(
          entry(3L, "money"),
          entry(4L, "current"),
          entry(8L, "demand"),
          entry(12L, "energy"),
          entry(15L, "frequency"),
          entry(16L, "money"),
          entry(37L, "power"),
          entry(38L, "power factor"),
          entry(46L, "temperature"),
          entry(54L, "voltage"),
          entry(58L, "volume"),
          entry(155L, "flow"));

  /** Of kinds that share a unit the one that is meant more often comes first. */
  private static final List<Long> USUAL = List.of(12L, 58L, 37L, 155L, 46L, 54L, 4L, 15L, 38L, 3L);

  /** A unit of another quantity. */
  record UnitContradictsKind(long quantity, long uom, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a unit of %s, as kind is %d".formatted(NAMES.get(quantity), quantity);
    }

    @Override
    public Object observed() {
      return "uom " + Units.told(uom);
    }

    @Override
    public String fix() {
      String unit = "a unit of %s into uom".formatted(NAMES.get(quantity));
      return USUAL.stream()
          .filter(kind -> UNITS.get(kind).contains(uom))
          .findFirst()
          .map(kind -> "Write kind %d (%s) if uom is right".formatted(kind, NAMES.get(kind)))
          .map(kind -> "%s, or else %s".formatted(kind, unit))
          .orElse("Write " + unit);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.READING_TYPE) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element type, Judgement judgement) {
    TypeCodes codes = TypeCodes.of(type);
    if (UNITS.containsKey(codes.kind()) && CodeLists.isUnit(codes.uom())) {
      judgement.inspected();
      if (!fits(codes)) {
        judgement.finds(new UnitContradictsKind(codes.kind(), codes.uom(), type.at()));
      }
    }
  }

  /** Whether nothing is wrong with kind and unit as far as this rule can tell. */
  static boolean fits(TypeCodes codes) {
    Set<Long> units = UNITS.get(codes.kind());
    return units == null || units.contains(codes.uom()) || codes.isEnergyInVoltAmperes();
  }
}
