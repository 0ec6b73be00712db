package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Map;
import java.util.Set;

/**
 * Energy and volume are not instantaneous; power, temperature, voltage, current, frequency and
 * power factor do not add up by interval. What adds up is no maximum and no minimum, and a
 * temperature, voltage, frequency or power factor no sum.
 *
 * <p>Instantaneous energy in VA or VAr is what the published tests D072 and D073 ask for.
 */
@Rule("GBX-RT-05")
final class AccumulationFitsKind implements FeedRule {

  private static final long DELTA = 4;
  private static final long INSTANTANEOUS = 12;
  private static final long VOLUME = 58;

  /** Kinds of a state that is seen rather than counted; power aside. */
  private static final Map<Long, String> STATES =
      Map.of(
          4L, "a current",
          15L, "a frequency",
          38L, "a power factor",
          46L, "a temperature",
          54L, "a voltage");

  /** A way to build up that the quantity does not have. */
  record AccumulationContradictsKind(long accumulation, long quantity, Location at)
      implements Finding {
    @Override
    public Object expected() {
      String state = quantity == 37 ? "power" : STATES.get(quantity);
      return state == null
          ? "energy or volume by interval (4) or of a register (1 to 3, 9)"
          : state + " that is sampled (12), indicated (6) or averaged, not a sum by interval";
    }

    @Override
    public Object observed() {
      return "accumulationBehaviour %d with kind %d".formatted(accumulation, quantity);
    }

    @Override
    public String fix() {
      return "Write accumulationBehaviour 4 for energy by interval, 6 or 12 for power, temperature,"
          + " voltage and the like";
    }
  }

  /** The highest or lowest of what is a sum. */
  record SumIsExtreme(long qualifier, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a dataQualifier of energy or volume by interval, such as 12 (normal) or 0";
    }

    @Override
    public Object observed() {
      return "dataQualifier %d, a maximum or minimum".formatted(qualifier);
    }

    @Override
    public String fix() {
      return "Write dataQualifier 12 for what was used in each interval, or the kind of what has a"
          + " maximum, such as 37 (power)";
    }
  }

  /** Maximum and minimum, the second to fifth of them. */
  private static final Set<Long> EXTREMES = Set.of(8L, 9L, 16L, 17L, 23L, 24L, 25L);

  /** The sum of what is seen rather than counted. */
  record StateIsSum(long quantity, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a dataQualifier of %s, such as 2 (average), 8 (maximum) or 12 (normal)"
          .formatted(STATES.get(quantity));
    }

    @Override
    public Object observed() {
      return "dataQualifier 26, a sum";
    }

    @Override
    public String fix() {
      return "Write the dataQualifier of what the readings are, such as 2 for an average: states"
          + " are not added up";
    }
  }

  private static final long SUM = 26;
  private static final long CURRENT = 4;

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.READING_TYPE) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element type, Judgement judgement) {
    TypeCodes codes = TypeCodes.of(type);
    boolean amount = codes.isEnergy() || codes.kind() == VOLUME;
    boolean state = codes.isPower() || STATES.containsKey(codes.kind());
    if (codes.accumulation() == TypeCodes.UNSAID || !(amount || state)) {
      return;
    }
    judgement.inspected();
    boolean wrong =
        amount
            ? codes.accumulation() == INSTANTANEOUS && !codes.isEnergyInVoltAmperes()
            : codes.accumulation() == DELTA;
    if (wrong) {
      judgement.finds(
          new AccumulationContradictsKind(codes.accumulation(), codes.kind(), type.at()));
    }
    long qualifier = Numbers.at(type, "dataQualifier").orElse(TypeCodes.UNSAID);
    if (amount && codes.isInterval() && EXTREMES.contains(qualifier)) {
      judgement.finds(new SumIsExtreme(qualifier, type.child("dataQualifier").orElse(type).at()));
    }
    if (qualifier == SUM && STATES.containsKey(codes.kind()) && codes.kind() != CURRENT) {
      judgement.finds(new StateIsSum(codes.kind(), type.child("dataQualifier").orElse(type).at()));
    }
  }
}
