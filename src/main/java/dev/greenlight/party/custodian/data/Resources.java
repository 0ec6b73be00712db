package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.time.Instant;
import java.util.List;

/** The resources that all subscriptions of a Data Custodian share. */
final class Resources {
  /** When the Data Custodian began to publish what does not change. */
  static final Instant BEGINNING = Instant.parse("2020-01-01T05:00:00Z");

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

  /**
   * What the values of a channel mean.
   *
   * @param name tells it from others
   */
  static Resource readingType(long seed, String root, Object name, ReadingCodes codes) {
    return new Resource(
        "ReadingType",
        root + "/ReadingType/" + Names.segment(seed, "ReadingType/" + name),
        List.<Related>of(),
        codes.title(),
        BEGINNING,
        BEGINNING,
        codes::toElement);
  }
}
