package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Names;

/** A ReadingType of energy counts in a unit of power. */
final class AddsEnergyInVoltAmperes extends FeedDeviation {
  private static final String VOLT_AMPERES = "61";
  private static final String INSTANTANEOUS = "12";

  AddsEnergyInVoltAmperes() {
    super(
        "Adds a ReadingType of energy in VA, a unit of power, that nothing points to.",
        breaks("GBX-LNK-10"),
        killedBy("GBX-LNK-10", "GBX-RT-12"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry type = DropsChannel.typeOf(batch, "Electricity");
    Entry copy = new Entry(type.element().copy());
    String self = type.self() + "x";
    copy.element().at("id").text(Names.idOf(self));
    retarget(copy, "self", self);
    copy.resource().at("uom").text(VOLT_AMPERES);
    copy.resource().at("accumulationBehaviour").text(INSTANTANEOUS);
    batch.root().with(copy.element());
  }
}
