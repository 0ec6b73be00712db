package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;
import static dev.greenlight.party.deviation.feed.BendsEntry.link;

import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Sins against the web of links. */
final class LinkSins {
  private LinkSins() {}

  static List<FeedDeviation> all() {
    return List.of(
        new DropsLinks(
            "self",
            "LocalTimeParameters",
            "D139",
            killedBy("D139").andOfficially("D143", "D007", "D135").collateral("GBX-LNK-01")),
        new DropsLinks("up", "LocalTimeParameters", "D140", killedBy("D140")),
        new DropsLinks(
            "self",
            "UsagePoint",
            "D013",
            killedBy("D013").andOfficially("D014").collateral("GBX-LNK-01", "EU_FB15_DE_007")),
        new DropsLinks("up", "UsagePoint", "D015", killedBy("D015")),
        new DropsLinks(
            "self",
            "MeterReading",
            "D020",
            killedBy("D020").andOfficially("D021").collateral("GBX-LNK-01")),
        new DropsLinks(
            "up",
            "MeterReading",
            "D022",
            killedBy("D022").andOfficially("D023").collateral("GBX-LNK-01", "TC_DATA_FB10")),
        new DropsLinks(
            "self",
            "ReadingType",
            "D051",
            killedBy("D051")
                .andOfficially("D052", "D024", "D054")
                .collateral("D079", "GBX-FBD-06", "GBX-LNK-01")),
        new DropsLinks("up", "ReadingType", "D053", killedBy("D053")),
        new DropsLinks("self", "IntervalBlock", "D034", killedBy("D034").andOfficially("D035")),
        new DropsLinks("up", "IntervalBlock", "D036", killedBy("D036").andOfficially("D037")),
        new DropsLinks("self", "UsageSummary", "D085", killedBy("D085").andOfficially("D086")),
        new DropsLinks(
            "up",
            "UsageSummary",
            "D087",
            killedBy("D087").andOfficially("D088").collateral("GBX-LNK-01")),
        new DropsLinks(
            "related",
            "UsagePoint",
            "D016",
            killedBy("D016")
                .andOfficially("D007", "D023", "D088")
                .collateral("D078", "GBX-LNK-15", "GBX-LTP-11", "TC_DATA_FB10")),
        new RetargetsUpLink(
            "MeterReading",
            "D023",
            killedBy("D023").collateral("GBX-LNK-01", "GBX-LNK-04", "TC_DATA_FB10")),
        new RetargetsUpLink("IntervalBlock", "D037", killedBy("D037").collateral("GBX-LNK-04")),
        new RetargetsUpLink(
            "UsageSummary", "D088", killedBy("D088").collateral("GBX-LNK-01", "GBX-LNK-04")),
        new LinksUsagePointToTwoLocalTimes(),
        new AddsOrphanLocalTimeParameters(),
        new DropsReadingTypeLink(),
        new LinksMeterReadingToTwoReadingTypes(),
        new DropsBlocksOfMeterReading(),
        new LeadsNowhere(),
        new GivesTwoUpLinks(),
        new GivesTwoSelfLinks(),
        new SharesSelfBetweenKinds(),
        new AddsSlashToLink(),
        new NamesOneMeterReading(),
        new CopiesMeterReading(),
        new RelatesToItself(),
        new BendsEntry(
            "MovesBlockOutOfCollection",
            "Lets a block live outside the collection that it is a member of.",
            "IntervalBlock",
            link("self", self -> self.replaceFirst("/MeterReading/[^/]*", "")),
            "GBX-LNK-04",
            killedBy("GBX-LNK-04")),
        new BendsEntry(
            "HidesKindOfBlock",
            "Lets a block live at an address that does not name its kind.",
            "IntervalBlock",
            link("self", self -> self.replace("/IntervalBlock/", "/Data/")),
            "GBX-LNK-05",
            killedBy("GBX-LNK-05")),
        new BendsEntry(
            "LeadsUpToMember",
            "Takes another resource for the collection that it is a member of.",
            "ReadingType",
            link("up", up -> up + "/0"),
            "GBX-LNK-06",
            killedBy("GBX-LNK-06")),
        new BendsEntry(
            "WritesOneLinkRelative",
            "Writes one link relative, where all others are absolute.",
            "IntervalBlock",
            link("self", self -> self.replaceFirst("https?://[^/]*", "")),
            "GBX-LNK-07",
            killedBy("GBX-LNK-07")),
        new BendsFeed(
            "LeaksPrivateHost",
            "Names a host behind the proxy in the address of the feed.",
            LinkSins::leakHost,
            "GBX-LNK-09",
            killedBy("GBX-LNK-09")),
        new BendsFeed(
            "LosesSlashBehindHost",
            "Runs host and path together in the address of the feed.",
            LinkSins::runTogether,
            "GBX-LNK-09",
            killedBy("GBX-LNK-09")),
        new AddsTypeOfNobody(),
        new AddsMeterWithoutData(),
        new PutsBlockBelowNeighbour(),
        new AdvertisesQualityOfNothing());
  }

  private static void leakHost(XmlElement feed) {
    XmlElement self = feed.at("link");
    String address = self.attributes().get("href");
    self.attribute("href", address.replaceFirst("https?://[^/]*", "https://10.20.30.40:8443"));
  }

  private static void runTogether(XmlElement feed) {
    XmlElement self = feed.at("link");
    String address = self.attributes().get("href");
    self.attribute("href", address.replaceFirst("^(https?://[^/]*)/", "$1"));
  }
}
