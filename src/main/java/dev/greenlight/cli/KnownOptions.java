package dev.greenlight.cli;

import dev.greenlight.judge.feed.Known;
import dev.greenlight.judge.feed.SizeLimits;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What whoever asks knows of the documents, which they should agree with. */
final class KnownOptions {
  private static final Pattern PRICES = Pattern.compile("(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)");
  private static final Pattern SIZES = Pattern.compile("(\\d{1,18}),(\\d{1,18}),(\\d{1,18})");

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "time zone of the utility, such as America/Toronto: LocalTimeParameters tell it")
  private String zone;

  @Option(
      names = "--range",
      paramLabel = "FROM/TO",
      description =
          "what was asked for, such as 2025-01-01/2026-01-01 (of the zone, else UTC): readings"
              + " cover it")
  private String range;

  @Option(
      names = "--prices",
      paramLabel = "LEAST-MOST",
      description = "of a kilowatt-hour, such as 0.05-0.60: bills make such prices")
  private String prices;

  @Option(
      names = "--certificate",
      paramLabel = "UUID",
      description = "of the custodian: links to the programme's site name it")
  private String certificate;

  @Option(
      names = "--usual-size",
      paramLabel = "READINGS,BLOCKS,BYTES",
      description = "larger documents are mentioned (default: 4000000,100000,4194304)")
  private String sizes;

  Known known() {
    Optional<ZoneId> utility = Optional.ofNullable(zone).map(KnownOptions::zone);
    return new Known(
        utility,
        Optional.ofNullable(range).map(text -> range(text, utility.orElse(ZoneOffset.UTC))),
        Optional.ofNullable(prices).map(KnownOptions::prices),
        Optional.ofNullable(certificate).map(KnownOptions::certificate),
        Optional.ofNullable(sizes).map(KnownOptions::sizes).orElse(SizeLimits.DEFAULT));
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new UsageError("--zone: '" + text + "' is no time zone, such as America/Toronto");
    }
  }

  private static Known.Range range(String text, ZoneId zone) {
    int slash = text.indexOf('/');
    Optional<Instant> from = slash < 0 ? Optional.empty() : instant(text.substring(0, slash), zone);
    Optional<Instant> to = slash < 0 ? Optional.empty() : instant(text.substring(slash + 1), zone);
    if (from.isEmpty() || to.isEmpty()) {
      throw new UsageError(
          "--range: '" + text + "' is no stretch of time, such as 2025-01-01/2026-01-01");
    }
    if (!from.get().isBefore(to.get())) {
      throw new UsageError(
          "--range: '" + text + "' does not end after it begins: the earlier end comes first");
    }
    return new Known.Range(from.get(), to.get());
  }

  /** A day, from its midnight, or a moment in UTC. */
  private static Optional<Instant> instant(String text, ZoneId zone) {
    try {
      return Optional.of(
          text.indexOf('T') < 0
              ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
              : Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty(); // neither
    }
  }

  private static Known.Prices prices(String text) {
    Matcher band = PRICES.matcher(text);
    if (!band.matches()) {
      throw new UsageError("--prices: '" + text + "' is no band of prices, such as 0.05-0.60");
    }
    BigDecimal lowest = new BigDecimal(band.group(1));
    BigDecimal highest = new BigDecimal(band.group(2));
    if (lowest.compareTo(highest) > 0) {
      throw new UsageError("--prices: '" + text + "' falls: the lower price comes first");
    }
    return new Known.Prices(lowest, highest);
  }

  private static String certificate(String text) {
    try {
      return UUID.fromString(text).toString();
    } catch (IllegalArgumentException e) {
      throw new UsageError("--certificate: '" + text + "' is no UUID");
    }
  }

  private static SizeLimits sizes(String text) {
    Matcher limits = SIZES.matcher(text);
    if (!limits.matches()) {
      throw new UsageError(
          "--usual-size: '" + text + "' are not three numbers: readings, blocks, bytes");
    }
    return new SizeLimits(
        Long.parseLong(limits.group(1)),
        Long.parseLong(limits.group(2)),
        Long.parseLong(limits.group(3)));
  }
}
