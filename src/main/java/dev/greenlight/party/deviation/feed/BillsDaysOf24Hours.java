package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * Counts 24 hours for each day of the billing period in which the clock changes: the bill before
 * the first one, which begins at local midnight, does not end when that begins.
 */
final class BillsDaysOf24Hours extends FeedDeviation {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final int DAYS = 30;

  BillsDaysOf24Hours() {
    super(
        "Counts 24 hours for each day of a billing period in which the clock changes.",
        breaks("GBX-SUM-11"),
        killedBy("GBX-SUM-11").collateral("GBX-SUM-10"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry first =
        batch.entries("UsageSummary").stream()
            .min(Comparator.comparingLong(BillsDaysOf24Hours::start))
            .orElseThrow(() -> new NoSuchPart("the feed has no UsageSummary"));
    Instant end = Instant.ofEpochSecond(start(first));
    long start = end.atZone(ZONE).minusDays(DAYS).toEpochSecond();
    long duration = Duration.ofDays(DAYS).toSeconds();
    if (start + duration == end.getEpochSecond()) {
      throw new NoSuchPart("the clock does not change before the first bill");
    }
    Entry before = new Entry(first.element().copy());
    before.element().at("id").text("urn:uuid:b1d3c9a7-5e20-5f6b-8c44-0a7e92d1f35c");
    retarget(before, "self", first.up() + "/before");
    XmlElement bill = before.resource();
    lasts(bill.at("billingPeriod"), start, duration);
    lasts(bill.at("ratchetDemandPeriod"), start, duration);
    bill.at("ratchetDemand", "timeStamp").text(Long.toString(start));
    bill.children("costAdditionalDetailLastPeriod")
        .forEach(line -> lasts(line.at("itemPeriod"), start, duration));
    batch.root().with(before.element());
  }

  private static void lasts(XmlElement period, long start, long duration) {
    period.at("start").text(Long.toString(start));
    period.at("duration").text(Long.toString(duration));
  }

  private static long start(Entry bill) {
    return bill.resource().at("billingPeriod", "start").number();
  }
}
