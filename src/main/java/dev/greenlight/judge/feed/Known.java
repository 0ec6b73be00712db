package dev.greenlight.judge.feed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What whoever asks knows of a document beforehand, and it should agree with.
 *
 * @param zone of the utility
 * @param range that was asked for
 * @param prices of a kilowatt-hour that the utility has
 * @param certificate id of the certificate of its custodian, a UUID
 * @param sizes beyond which the size of a document is worth a word
 */
public record Known(
    Optional<ZoneId> zone,
    Optional<Range> range,
    Optional<Prices> prices,
    Optional<String> certificate,
    SizeLimits sizes) {

  /** Nothing but the sizes that are usual. */
  public static final Known NOTHING =
      new Known(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          SizeLimits.DEFAULT);

  /**
   * A stretch of time.
   *
   * @param from first instant
   * @param to the first one behind it, later than {@code from}
   */
  public record Range(Instant from, Instant to) {}

  /**
   * A band of prices, in units of the currency for a kilowatt-hour, both included.
   *
   * @param least 0 or more
   * @param most not below {@code least}
   */
  public record Prices(BigDecimal least, BigDecimal most) {
    /** Whether a price lies within it. */
    public boolean hold(BigDecimal price) {
      return price.compareTo(least) >= 0 && price.compareTo(most) <= 0;
    }
  }
}
