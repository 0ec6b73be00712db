package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A ratchet of demand is of the order of the peak that a summary tells beside it.
 *
 * <p>It may be the peak of a busier season, but not hundreds of times that of another; a slip of
 * the multiplier makes it a thousand times as much.
 */
final class RatchetBesidePeak {
  private static final BigDecimal FAR = new BigDecimal("300");

  /** A ratchet out of all proportion to the peak. */
  record RatchetFarAbovePeak(String watts, String ratchet, Location at) implements Finding {
    @Override
    public Object expected() {
      return "ratchetDemand of the order of %s W, the peakDemand".formatted(watts);
    }

    @Override
    public Object observed() {
      return ratchet;
    }

    @Override
    public String fix() {
      return "Look at the powerOfTenMultiplier of ratchetDemand beside that of peakDemand";
    }
  }

  private RatchetBesidePeak() {}

  /** Tells what is wrong with the ratchet. */
  static void check(Summary summary, Judgement judgement) {
    Optional<Measurement> peak = summary.measurement("peakDemand");
    Optional<Measurement> ratchet = summary.measurement("ratchetDemand");
    if (peak.isPresent() && ratchet.isPresent()) {
      compare(peak.get(), ratchet.get(), judgement);
    }
  }

  private static void compare(Measurement peak, Measurement ratchet, Judgement judgement) {
    Optional<Unit> unit =
        Unit.of(peak.uom())
            .filter(each -> DemandsReachTheMean.isPower(each) && ratchet.uom() == peak.uom());
    if (unit.isPresent() && peak.value() > 0) {
      judgement.inspected();
      BigDecimal highest =
          unit.get().amount(BigDecimal.valueOf(peak.value() + 1), peak.multiplier());
      BigDecimal watts =
          unit.get().amount(BigDecimal.valueOf(ratchet.value()), ratchet.multiplier());
      if (watts.compareTo(highest.multiply(FAR)) > 0) {
        judgement.finds(
            new RatchetFarAbovePeak(
                highest.setScale(0, RoundingMode.HALF_UP).toPlainString(),
                DemandsReachTheMean.told(ratchet),
                ratchet.at()));
      }
    }
  }
}
