package dev.greenlight.party.custodian.data;

/** The channels of the showcase, in the order in which they stand there. */
enum ShowcaseChannel {
  DELIVERED(energy("Electricity delivered, hourly, Wh", Code.DELTA, Code.FORWARD)),
  RECEIVED(energy("Electricity received, hourly, Wh", Code.DELTA, Code.REVERSE)),
  NET(energy("Electricity net, hourly, Wh", Code.DELTA, Code.NET)),
  REGISTER(
      new ReadingCodes(
          "Electricity register, daily, Wh",
          Code.BULK,
          Code.ELECTRICITY,
          Code.FORWARD,
          Code.ENERGY,
          Code.S1S2N,
          0,
          72,
          86_400,
          4,
          11)),
  REAL_POWER(demand("Real-power demand, hourly, W", Code.POWER, 38)),
  /** Of energy, because the published D072 asks for that. */
  APPARENT_POWER(demand("Apparent-power demand, hourly, VA", Code.ENERGY, 61)),
  /** Of energy, because the published D073 asks for that. */
  REACTIVE_POWER(demand("Reactive-power demand, hourly, VAr", Code.ENERGY, 63)),
  TEMPERATURE(
      new ReadingCodes(
          "Temperature, hourly, K", Code.INSTANTANEOUS, Code.AIR, 0, 46, 0, -2, 6, 3_600, 7, 0)),
  WATER(MeteredQuantity.WATER.codes(MeteredQuantity.WATER.intervalLength));

  /** Codes of the ESPI schema. */
  private static final class Code {
    static final int BULK = 1;
    static final int DELTA = 4;
    static final int INSTANTANEOUS = 12;
    static final int ELECTRICITY = 1;
    static final int AIR = 4;
    static final int FORWARD = 1;
    static final int NET = 4;
    static final int REVERSE = 19;
    static final int ENERGY = 12;
    static final int POWER = 37;
    static final int S1S2N = 769;

    private Code() {}
  }

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers and a text
  final ReadingCodes codes;

  ShowcaseChannel(ReadingCodes codes) {
    this.codes = codes;
  }

  private static ReadingCodes energy(String title, int accumulation, int flow) {
    return new ReadingCodes(
        title, accumulation, Code.ELECTRICITY, flow, Code.ENERGY, Code.S1S2N, 0, 72, 3_600, 7, 0);
  }

  private static ReadingCodes demand(String title, int kind, int uom) {
    return new ReadingCodes(
        title,
        Code.INSTANTANEOUS,
        Code.ELECTRICITY,
        Code.FORWARD,
        kind,
        Code.S1S2N,
        0,
        uom,
        3_600,
        7,
        0);
  }
}
