package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import java.util.List;

/** The sins of {@link ShowcaseDeviations} against how links are written. */
final class LinkDeviations {
  private static final String QUALITY = "ElectricPowerQualitySummary";

  private LinkDeviations() {}

  /** All of them; ids are unique. */
  static List<FeedDeviation> all() {
    return List.of(
        new BendsEntry(
            "TypesLinkAsNothing",
            "Gives a link a type that names no resource.",
            QUALITY,
            entry -> entry.links("related").get(0).attribute("type", "espi-entry/UsagePoints"),
            "GBX-LNK-18",
            killedBy("GBX-LNK-18")),
        new BendsEntry(
            "TypesLinkInSmallLetters",
            "Writes the kind of resource in the type of a self link in small letters.",
            "UsagePoint",
            entry -> entry.links("self").get(0).attribute("type", "espi-entry/usagepoint"),
            "GBX-LNK-18",
            killedBy("GBX-LNK-18")),
        new BendsEntry(
            "RelatesByAnotherWord",
            "Relates a summary of power quality to its UsagePoint by a relation of its own.",
            QUALITY,
            entry -> entry.links("related").get(0).attribute("rel", "parent"),
            "GBX-LNK-22",
            killedBy("GBX-LNK-22")),
        new BendsEntry(
            "RelatesTwice",
            "Relates a summary of power quality to its UsagePoint twice.",
            QUALITY,
            entry -> FeedDeviation.addLink(entry, entry.links("related").get(0).copy()),
            "GBX-LNK-19",
            killedBy("GBX-LNK-19")),
        new BendsEntry(
            "AddressesVersion",
            "Addresses a resource by a path and a query.",
            QUALITY,
            BendsEntry.link("self", self -> self + "?version=2"),
            "GBX-LNK-20",
            killedBy("GBX-LNK-20")),
        new BendsEntry(
            "WritesTokenIntoAddress",
            "Addresses a resource with the token that opens it.",
            QUALITY,
            BendsEntry.link("self", self -> self + "?access_token=d2hvIHJlYWRz"),
            "GBX-LNK-20",
            killedBy("GBX-LNK-20")),
        new BendsEntry(
            "DoublesSlash",
            "Addresses a resource with two slashes where one is due.",
            QUALITY,
            BendsEntry.link("self", self -> self.replaceFirst("(?<![:/])/", "//")),
            "GBX-LNK-20",
            killedBy("GBX-LNK-20").collateral("GBX-LNK-04")),
        new RelatesBillToNeighbour(),
        new BendsFeed(
            "HidesWhereFeedLives",
            "Leaves the self link out of a feed.",
            feed ->
                feed.children()
                    .removeIf(
                        child ->
                            child.name().equals("link")
                                && "self".equals(child.attributes().get("rel"))),
            "GBX-LNK-21",
            killedBy("GBX-LNK-21")));
  }
}
