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
 * Notes energy in VA or VAr, which are units of power.
 *
 * <p>The published tests D072 and D073 ask for just that, so it is no defect.
 */
@Rule("GBX-RT-12")
final class EnergyIsNotInVoltAmperes implements FeedRule {

  /** Energy in a unit of power. */
  record EnergyInVoltAmperes(long uom, Location at) implements Finding {
    @Override
    public Object expected() {
      return "kind 37 (power) with VA or VAr";
    }

    @Override
    public Object observed() {
      return "kind 12 (energy) with uom " + Units.told(uom);
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
    judgement.inspected();
    if (codes.isEnergyInVoltAmperes()) {
      judgement.mentions(new EnergyInVoltAmperes(codes.uom(), type.at()));
    }
  }
}
