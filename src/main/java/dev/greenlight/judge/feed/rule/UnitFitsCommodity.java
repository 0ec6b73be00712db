package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Set;

/**
 * The unit of a ReadingType is one that its commodity can be measured in.
 *
 * <p>Electricity has no volume and is not sold in therms; gas may be given in Wh, but has no
 * reactive power; water carries no energy. A unit that contradicts the kind already is told by
 * {@link UnitFitsKind}.
 */
@Rule("GBX-RT-04")
final class UnitFitsCommodity implements FeedRule {
  private static final long THERM = 169;

  private static final Set<Long> ELECTRIC_ONLY = Set.of(5L, 29L, 61L, 63L, 65L, 71L, 73L);
  private static final Set<Long> ENERGY_OR_POWER = Set.of(31L, 38L, 72L, 132L, 133L, 169L);

  /** A unit that the commodity is never measured in. */
  record UnitContradictsCommodity(String commodity, long uom, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a unit that %s is measured in".formatted(commodity);
    }

    @Override
    public Object observed() {
      return "uom " + Units.told(uom);
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
    boolean judged = codes.isElectricity() || codes.isGas() || codes.isWater();
    if (judged && codes.uom() != TypeCodes.UNSAID && UnitFitsKind.fits(codes)) {
      judgement.inspected();
      if (!fits(codes)) {
        judgement.finds(new UnitContradictsCommodity(commodity(codes), codes.uom(), type.at()));
      }
    }
  }

  /** In a word, of one that is judged. */
  static String commodity(TypeCodes codes) {
    return codes.isElectricity() ? "electricity" : codes.isGas() ? "gas" : "water";
  }

  /** Whether nothing is wrong with commodity and unit as far as this rule can tell. */
  static boolean fits(TypeCodes codes) {
    if (codes.isElectricity()) {
      return !Units.VOLUMES.contains(codes.uom()) && codes.uom() != THERM;
    }
    if (codes.isGas()) {
      return !ELECTRIC_ONLY.contains(codes.uom());
    }
    return !codes.isWater()
        || !(ELECTRIC_ONLY.contains(codes.uom()) || ENERGY_OR_POWER.contains(codes.uom()));
  }
}
