package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.time.Instant;
import java.util.List;

/** The resources that all subscriptions of a Data Custodian share. */
final class Resources {
  /** When the Data Custodian began to publish what does not change. */
  static final Instant BEGINNING = Instant.parse("2020-01-01T05:00:00Z");

  private static final int VALIDATED = 17;
  private static final int DELTA = 4;
  private static final int FORWARD = 1;
  private static final int NORMAL = 12;

  private Resources() {}

  /** Rules of US Eastern Time since 2007. */
  static Resource localTimeParameters(long seed, String root) {
    return new Resource(
        "LocalTimeParameters",
        root + "/LocalTimeParameters/" + Names.segment(seed, "LocalTimeParameters"),
        List.of(),
        "US Eastern Time",
        BEGINNING,
        BEGINNING,
        () ->
            XmlElement.espi("LocalTimeParameters")
                .with("dstEndRule", "B40E2000")
                .with("dstOffset", 3_600)
                .with("dstStartRule", "360E2000")
                .with("tzOffset", -18_000));
  }

  static Resource readingType(long seed, String root, MeteredQuantity quantity) {
    return new Resource(
        "ReadingType",
        root + "/ReadingType/" + Names.segment(seed, "ReadingType/" + quantity),
        List.<Related>of(),
        quantity.title,
        BEGINNING,
        BEGINNING,
        () ->
            XmlElement.espi("ReadingType")
                .with("accumulationBehaviour", DELTA)
                .with("commodity", quantity.commodity)
                .with("consumptionTier", 0)
                .with("currency", Tariff.CURRENCY)
                .with("dataQualifier", NORMAL)
                .with("defaultQuality", VALIDATED)
                .with("flowDirection", FORWARD)
                .with("intervalLength", quantity.intervalLength)
                .with("kind", quantity.kind)
                .with("phase", quantity.phase)
                .with("powerOfTenMultiplier", quantity.powerOfTenMultiplier)
                .with("timeAttribute", quantity.timeAttribute)
                .with("tou", 0)
                .with("uom", quantity.uom)
                .with("cpp", 0)
                .with("measuringPeriod", quantity.measuringPeriod));
  }
}
