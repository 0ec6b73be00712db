package dev.greenlight.party.custodian.data;

/** What is known of the quality of the power at a usage point of electricity (FB_17). */
final class PowerQuality {
  static final String KIND = "ElectricPowerQualitySummary";

  /** Where the summaries of a usage point are. */
  static Resource.Related collection(String usagePoint) {
    return new Resource.Related(usagePoint + "/" + KIND, "espi-feed/" + KIND);
  }

  private PowerQuality() {}

  /**
   * A summary of a time that is over: flicker in hundredths, voltage in millionths of a volt,
   * frequency in millionths of a hertz, all else counts of events.
   */
  static XmlElement summary(Span interval) {
    return XmlElement.espi(KIND)
        .with("flickerPlt", 65)
        .with("flickerPst", 70)
        .with("harmonicVoltage", 0)
        .with("longInterruptions", 0)
        .with("mainsVoltage", 240_000_000)
        .with("measurementProtocol", 1)
        .with("powerFrequency", 60_000_000)
        .with("rapidVoltageChanges", 2)
        .with("shortInterruptions", 1)
        .with(interval.toElement("summaryInterval"))
        .with("supplyVoltageDips", 3)
        .with("supplyVoltageImbalance", 0)
        .with("supplyVoltageVariations", 4)
        .with("tempOvervoltage", 0);
  }
}
