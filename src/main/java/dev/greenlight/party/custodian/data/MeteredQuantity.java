package dev.greenlight.party.custodian.data;

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

  final String title;
  final int serviceKind;
  final int commodity;
  final int kind;
  final int uom;
  final int powerOfTenMultiplier;
  final int phase;
  final int intervalLength;
  final int measuringPeriod;
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

  /** As its ReadingType says it. */
  ReadingCodes codes() {
    return new ReadingCodes(
        title,
        DELTA,
        commodity,
        FORWARD,
        kind,
        phase,
        powerOfTenMultiplier,
        uom,
        intervalLength,
        measuringPeriod,
        timeAttribute);
  }

  boolean isElectricity() {
    return this == ELECTRICITY;
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
