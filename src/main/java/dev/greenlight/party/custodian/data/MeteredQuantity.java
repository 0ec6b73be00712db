package dev.greenlight.party.custodian.data;

import dev.greenlight.model.LocalPractice;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a meter counts and how often; the codes are those of the ESPI schema.
 *
 * <p>Values are whole numbers of {@code 10^powerOfTenMultiplier uom}.
 */
enum MeteredQuantity {
  /** Watt-hours by the hour. */
  ELECTRICITY("Electricity, hourly, Wh", 0, 1, 12, 72, 0, 769, 3600, 7, 0),
  /** Cubic feet of natural gas by the day. */
  GAS_VOLUME("Natural gas, daily, cubic feet", 1, 7, 58, 119, 0, 0, 86_400, 4, 11),
  /** Thousandths of a therm of natural gas by the day. */
  GAS_ENERGY("Natural gas, daily, therms", 1, 7, 12, 169, -3, 0, 86_400, 4, 11),
  /** US gallons of water by the day. */
  WATER("Water, daily, gallons", 2, 9, 58, 128, 0, 0, 86_400, 4, 11);

  private static final int DELTA = 4;
  private static final int FORWARD = 1;

  /** Lengths in seconds of readings of electricity, with how ESPI and people call them. */
  private enum Period {
    FIVE_MINUTES(300, 6, "5 minutes"),
    FIFTEEN_MINUTES(900, 2, "15 minutes"),
    THIRTY_MINUTES(1_800, 5, "30 minutes"),
    SIXTY_MINUTES(3_600, 7, "hourly");

    private final int seconds;
    private final int code;
    private final String words;

    Period(int seconds, int code, String words) {
      this.seconds = seconds;
      this.code = code;
      this.words = words;
    }

    private static Period of(int seconds) {
      return Arrays.stream(values())
          .filter(period -> period.seconds == seconds)
          .findFirst()
          .orElseThrow(
              () -> new IllegalArgumentException("no meter reads every " + seconds + " s"));
    }
  }

  private final String title;
  final int serviceKind;
  final int commodity;
  final int kind;
  final int uom;
  final int powerOfTenMultiplier;
  final int phase;
  final int intervalLength;
  private final int measuringPeriod;
  final int timeAttribute;

  MeteredQuantity(
      String title,
      int serviceKind,
      int commodity,
      int kind,
      int uom,
      int powerOfTenMultiplier,
      int phase,
      int intervalLength,
      int measuringPeriod,
      int timeAttribute) {
    this.title = title;
    this.serviceKind = serviceKind;
    this.commodity = commodity;
    this.kind = kind;
    this.uom = uom;
    this.powerOfTenMultiplier = powerOfTenMultiplier;
    this.phase = phase;
    this.intervalLength = intervalLength;
    this.measuringPeriod = measuringPeriod;
    this.timeAttribute = timeAttribute;
  }

  /** As its ReadingType says it when it is read that often. */
  ReadingCodes codes(int interval) {
    return new ReadingCodes(
        title(interval),
        DELTA,
        commodity,
        FORWARD,
        kind,
        phase,
        powerOfTenMultiplier,
        uom,
        interval,
        interval == intervalLength ? measuringPeriod : Period.of(interval).code,
        timeAttribute);
  }

  /** Whose meter it is. */
  LocalPractice.Service service() {
    return isElectricity() ? LocalPractice.Service.ELECTRICITY : LocalPractice.Service.GAS;
  }

  boolean isElectricity() {
    return this == ELECTRICITY;
  }

  /** What it is called when it is read that often. */
  String title(int interval) {
    return interval == intervalLength
        ? title
        : title.replace(Period.SIXTY_MINUTES.words, Period.of(interval).words);
  }

  /** Lengths of readings in seconds that there are meters for. */
  static Set<Integer> intervals() {
    return Arrays.stream(Period.values())
        .map(period -> period.seconds)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code overallConsumptionLastPeriod} and its like. */
  XmlElement toElement(String name, long timeStamp, long value) {
    return XmlElement.espi(name)
        .with("powerOfTenMultiplier", powerOfTenMultiplier)
        .with("timeStamp", timeStamp)
        .with("uom", uom)
        .with("value", value);
  }
}
