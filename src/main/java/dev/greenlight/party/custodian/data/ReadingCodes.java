package dev.greenlight.party.custodian.data;

/**
 * What the values of a channel mean, in the codes of the ESPI schema; they are whole numbers of
 * {@code 10^powerOfTenMultiplier uom}.
 *
 * @param title in words
 * @param accumulation such as 4 for interval data
 * @param commodity such as 1 for electricity
 * @param flow such as 1 for delivered to the customer
 * @param kind such as 12 for energy
 * @param phase zero for none
 * @param powerOfTenMultiplier of the unit
 * @param uom the unit
 * @param intervalLength in seconds
 * @param measuringPeriod the same as a code
 * @param timeAttribute period of interest
 */
record ReadingCodes(
    String title,
    int accumulation,
    int commodity,
    int flow,
    int kind,
    int phase,
    int powerOfTenMultiplier,
    int uom,
    int intervalLength,
    int measuringPeriod,
    int timeAttribute) {
  private static final int VALIDATED = 17;
  private static final int NORMAL = 12;

  XmlElement toElement() {
    return XmlElement.espi("ReadingType")
        .with("accumulationBehaviour", accumulation)
        .with("commodity", commodity)
        .with("consumptionTier", 0)
        .with("currency", Tariff.CURRENCY)
        .with("dataQualifier", NORMAL)
        .with("defaultQuality", VALIDATED)
        .with("flowDirection", flow)
        .with("intervalLength", intervalLength)
        .with("kind", kind)
        .with("phase", phase)
        .with("powerOfTenMultiplier", powerOfTenMultiplier)
        .with("timeAttribute", timeAttribute)
        .with("tou", 0)
        .with("uom", uom)
        .with("cpp", 0)
        .with(XmlElement.espi("interharmonic").with("numerator", 0).with("denominator", 0))
        .with("measuringPeriod", measuringPeriod);
  }
}
