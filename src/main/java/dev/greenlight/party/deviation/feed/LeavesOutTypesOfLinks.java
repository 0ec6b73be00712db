package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import java.util.stream.Stream;

/** Leaves out the types of all links. */
final class LeavesOutTypesOfLinks extends FeedDeviation {
  /** Who compares what the batch holds with what is read one by one. */
  private static final String[] READ_ALONE =
      Stream.of("a", "b", "c", "d", "e", "f", "g").map("TC_RES001_"::concat).toArray(String[]::new);

  LeavesOutTypesOfLinks() {
    super(
        "Leaves out the types of all links.",
        breaks("GBX-LNK-26"),
        killedBy("GBX-LNK-26").collateral(READ_ALONE));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch
        .root()
        .descendants()
        .filter(element -> element.name().equals("link"))
        .forEach(link -> link.attributes().remove("type"));
  }
}
