package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * Energy and volume are not instantaneous, power does not add up by interval.
 *
 * <p>Instantaneous energy in VA or VAr is what the published tests D072 and D073 ask for.
 */
@Rule("GBX-RT-05")
final class AccumulationFitsKind implements FeedRule {

  private static final long DELTA = 4;
  private static final long INSTANTANEOUS = 12;
  private static final long VOLUME = 58;

  /** A way to build up that the quantity does not have. */
  record AccumulationContradictsKind(long accumulation, long quantity, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return quantity == 37
          ? "power that is sampled (12), indicated (6) or averaged, not a sum by interval"
          : "energy or volume by interval (4) or of a register (1 to 3, 9)";
    }

    @Override
    public Object observed() {
      return "accumulationBehaviour %d with kind %d".formatted(accumulation, quantity);
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
    boolean amount = codes.isEnergy() || codes.kind() == VOLUME;
    if (codes.accumulation() == TypeCodes.UNSAID || !(amount || codes.isPower())) {
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
  }
}
