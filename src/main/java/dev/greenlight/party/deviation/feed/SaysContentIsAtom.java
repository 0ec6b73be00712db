package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Gives the content of a block the type atom+xml, which is no media type. */
final class SaysContentIsAtom extends FeedDeviation {

  SaysContentIsAtom() {
    super(
        "Gives the content of a block the type atom+xml, which is no media type.",
        breaks("GBX-ATM-21"),
        killedBy("GBX-ATM-21"));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "IntervalBlock")
        .element()
        .descendants()
        .filter(element -> element.name().equals("content"))
        .forEach(content -> content.attribute("type", "atom+xml"));
  }
}
