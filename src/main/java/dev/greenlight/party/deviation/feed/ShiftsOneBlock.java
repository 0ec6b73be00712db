package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Lets a block with all its readings begin half an hour early. */
final class ShiftsOneBlock extends FeedDeviation {

  ShiftsOneBlock() {
    super(
        "Lets a block with all its readings begin half an hour early.",
        breaks("GBX-INT-06"),
        killedBy("GBX-INT-06"));
  }

  @Override
  public void bend(AtomDocument batch) {
    middleBlock(batch)
        .descendants()
        .filter(element -> element.name().equals("start"))
        .forEach(start -> add(start, -1_800));
  }
}
