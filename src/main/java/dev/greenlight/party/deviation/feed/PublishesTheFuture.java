package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Lets a block with all its readings begin 400 days after it. */
final class PublishesTheFuture extends FeedDeviation {

  PublishesTheFuture() {
    super(
        "Lets a block with all its readings begin 400 days after it.",
        breaks("GBX-INT-20"),
        killedBy("GBX-INT-20")
            .alsoBreaks("choice_bounds_days", "TC_CHO003")
            .collateral("TC_MSW001", "TC_CHO021"));
  }

  private static final long LATER = 400L * 86_400;

  @Override
  public void bend(AtomDocument batch) {
    middleBlock(batch)
        .descendants()
        .filter(element -> element.name().equals("start"))
        .forEach(start -> add(start, LATER));
  }
}
