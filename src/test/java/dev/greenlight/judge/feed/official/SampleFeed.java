package dev.greenlight.judge.feed.official;

import java.util.List;

/**
 * Feeds that pass all published tests of their blocks, written by hand in the manner of 2014: all
 * daily blocks of a channel in one entry, hourly readings with cost, an ElectricPowerUsageSummary.
 */
final class SampleFeed {
  private static final long BEGINNING = 1_388_534_400;
  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;

  private static final String PQ = "UsagePoint/1/ElectricPowerQualitySummary";
  private static final String LOAD_PROFILE = readingType(4, 1, 1, 12, 72);

  private SampleFeed() {}

  /** Electricity: FB_01, 04, 05, 12, 15, 16, 28. */
  static String electricity(int days, int readingsPerDay) {
    return feed(0, List.of(LOAD_PROFILE), days, readingsPerDay);
  }

  /** Electricity with rich summaries: FB_01, 04, 05, 12, 15 to 17, 27, 28. */
  static String additional(int days, int readingsPerDay) {
    return electricity(days, readingsPerDay)
        .replace("</feed>", entry("08", PQ + "/1", PQ, "", powerQuality()) + "</feed>")
        .replace(
            "<qualityOfReading>",
            measurement("currentDayOverallConsumption", 72)
                + measurement("peakDemand", 38)
                + measurement("previousDayOverallConsumption", 72)
                + "<qualityOfReading>")
        .replace(
            "<statusTimeStamp>",
            measurement("ratchetDemand", 38)
                + "<ratchetDemandPeriod><duration>2764800</duration><start>1388534400</start>"
                + "</ratchetDemandPeriod>\n<statusTimeStamp>");
  }

  private static String powerQuality() {
    return """
        <ElectricPowerQualitySummary xmlns="http://naesb.org/espi">
        <flickerPlt>62</flickerPlt><flickerPst>71</flickerPst>
        <harmonicVoltage>0</harmonicVoltage><longInterruptions>0</longInterruptions>
        <mainsVoltage>120000000</mainsVoltage><powerFrequency>60000000</powerFrequency>
        <rapidVoltageChanges>2</rapidVoltageChanges><shortInterruptions>1</shortInterruptions>
        <summaryInterval><duration>2764800</duration><start>%d</start></summaryInterval>
        <supplyVoltageDips>3</supplyVoltageDips>
        <supplyVoltageImbalance>0</supplyVoltageImbalance>
        <supplyVoltageVariations>4</supplyVoltageVariations><tempOvervoltage>0</tempOvervoltage>
        </ElectricPowerQualitySummary>
        """
        .formatted(BEGINNING);
  }

  private static String measurement(String name, int uom) {
    return """
        <%s><powerOfTenMultiplier>0</powerOfTenMultiplier>
        <uom>%d</uom><value>10</value></%1$s>
        """
        .formatted(name, uom);
  }

  /** Electricity with what the parked tests ask for: FB_01, 04, 05, 12, 15, 16, 28, 99. */
  static String parked(int days, int readingsPerDay) {
    return electricity(days, readingsPerDay)
        .replace(
            "<ServiceCategory><kind>0</kind></ServiceCategory>",
            "<roleFlags>0010</roleFlags><ServiceCategory><kind>0</kind></ServiceCategory>"
                + "<status>1</status>")
        .replace(
            "<currency>840</currency><flowDirection>",
            "<consumptionTier>0</consumptionTier><currency>840</currency><dataQualifier>12"
                + "</dataQualifier><defaultQuality>17</defaultQuality><flowDirection>")
        .replace(
            "<uom>72</uom>\n</ReadingType>",
            "<timeAttribute>0</timeAttribute><tou>0</tou><uom>72</uom>\n</ReadingType>")
        .replace(
            "<cost>19</cost>",
            "<cost>19</cost><ReadingQuality><quality>17</quality></ReadingQuality>");
  }

  /** Gas, in therms: FB_01, 04, 10, 12, 15, 16, 28. */
  static String gas(int days, int readingsPerDay) {
    return feed(1, List.of(readingType(4, 7, 1, 12, 169)), days, readingsPerDay);
  }

  /** Water, in gallons: FB_01, 04, 11, 12, 15, 16, 28. */
  static String water(int days, int readingsPerDay) {
    return feed(2, List.of(readingType(4, 9, 1, 58, 128)), days, readingsPerDay);
  }

  /** Temperature: FB_01, 04, 12, 15, 16, 28, 29. */
  static String temperature(int days, int readingsPerDay) {
    return feed(0, List.of(readingType(12, 0, 0, 46, 6)), days, readingsPerDay);
  }

  /**
   * Electricity with demand, net and reverse flow and a register: FB_01, 04 to 09, 12, 15, 16, 28.
   */
  static String channels(int days, int readingsPerDay) {
    return feed(
        0,
        List.of(
            LOAD_PROFILE,
            readingType(12, 1, 1, 37, 38),
            readingType(12, 1, 1, 12, 61),
            readingType(12, 1, 1, 12, 63),
            readingType(4, 1, 4, 12, 72),
            readingType(4, 1, 19, 12, 72),
            readingType(1, 1, 1, 12, 72)),
        days,
        readingsPerDay);
  }

  /** One channel for each ReadingType. */
  private static String feed(int service, List<String> readingTypes, int days, int readingsPerDay) {
    StringBuilder channels = new StringBuilder();
    for (int i = 1; i <= readingTypes.size(); i++) {
      channels.append(channel(i, readingTypes.get(i - 1), days, readingsPerDay));
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <id>urn:uuid:0d0c6c6e-0a35-5d6e-8f5a-3a1c5b1f2e01</id>
        <title>Feed</title>
        <updated>2014-02-02T00:00:00Z</updated>
        <link rel="self" href="https://data.invalid/feed"/>
        """
        + entry(
            "02",
            "LocalTimeParameters/1",
            "LocalTimeParameters",
            "",
            """
            <LocalTimeParameters xmlns="http://naesb.org/espi">
            <dstEndRule>B40E2000</dstEndRule><dstOffset>3600</dstOffset>
            <dstStartRule>360E2000</dstStartRule><tzOffset>-18000</tzOffset>
            </LocalTimeParameters>
            """)
        + entry(
            "03",
            "UsagePoint/1",
            "UsagePoint",
            related("UsagePoint/1/MeterReading")
                + related("UsagePoint/1/ElectricPowerUsageSummary")
                + related("LocalTimeParameters/1"),
            """
            <UsagePoint xmlns="http://naesb.org/espi">
            <ServiceCategory><kind>%d</kind></ServiceCategory>
            </UsagePoint>
            """
                .formatted(service))
        + channels
        + entry(
            "07",
            "UsagePoint/1/ElectricPowerUsageSummary/1",
            "UsagePoint/1/ElectricPowerUsageSummary",
            "",
            summary())
        + "</feed>\n";
  }

  private static String channel(int number, String readingType, int days, int readingsPerDay) {
    String meterReading = "UsagePoint/1/MeterReading/" + number;
    StringBuilder blocks = new StringBuilder();
    for (int day = 0; day < days; day++) {
      blocks.append(block(BEGINNING + day * DAY, readingsPerDay));
    }
    return entry(
            "1" + number,
            meterReading,
            "UsagePoint/1/MeterReading",
            related(meterReading + "/IntervalBlock") + related("ReadingType/" + number),
            "<MeterReading xmlns=\"http://naesb.org/espi\"/>")
        + entry("2" + number, "ReadingType/" + number, "ReadingType", "", readingType)
        + entry(
            "3" + number,
            meterReading + "/IntervalBlock/1",
            meterReading + "/IntervalBlock",
            "",
            blocks.toString());
  }

  private static String readingType(int accumulation, int commodity, int flow, int kind, int uom) {
    return """
        <ReadingType xmlns="http://naesb.org/espi">
        <accumulationBehaviour>%d</accumulationBehaviour><commodity>%d</commodity>
        <currency>840</currency><flowDirection>%d</flowDirection>
        <intervalLength>3600</intervalLength><kind>%d</kind><phase>769</phase>
        <powerOfTenMultiplier>0</powerOfTenMultiplier><uom>%d</uom>
        </ReadingType>
        """
        .formatted(accumulation, commodity, flow, kind, uom);
  }

  private static String summary() {
    return """
        <ElectricPowerUsageSummary xmlns="http://naesb.org/espi">
        <billingPeriod><duration>2764800</duration><start>%d</start></billingPeriod>
        <billLastPeriod>1500000</billLastPeriod>
        <billToDate>100000</billToDate>
        <costAdditionalLastPeriod>100000</costAdditionalLastPeriod>
        <currency>840</currency>
        <overallConsumptionLastPeriod><powerOfTenMultiplier>0</powerOfTenMultiplier>
        <uom>72</uom><value>768</value></overallConsumptionLastPeriod>
        <currentBillingPeriodOverAllConsumption>
        <powerOfTenMultiplier>0</powerOfTenMultiplier><timeStamp>1391299200</timeStamp>
        <uom>72</uom><value>10</value></currentBillingPeriodOverAllConsumption>
        <qualityOfReading>14</qualityOfReading>
        <statusTimeStamp>1391299200</statusTimeStamp>
        </ElectricPowerUsageSummary>
        """
        .formatted(BEGINNING);
  }

  private static String entry(String id, String self, String up, String related, String content) {
    return """
        <entry>
        <id>urn:uuid:0d0c6c6e-0a35-5d6e-8f5a-3a1c5b1f2e%s</id>
        <link rel="self" href="%s"/>
        <link rel="up" href="%s"/>
        %s<title>%s</title>
        <content>%s</content>
        <published>2014-02-01T00:00:00Z</published>
        <updated>2014-02-02T00:00:00Z</updated>
        </entry>
        """
        .formatted(id, self, up, related, up, content);
  }

  private static String related(String href) {
    return "<link rel=\"related\" href=\"" + href + "\"/>\n";
  }

  /** A block of hourly readings. */
  static String block(long start, int readings) {
    StringBuilder block =
        new StringBuilder("<IntervalBlock xmlns=\"http://naesb.org/espi\">\n<interval><duration>")
            .append(readings * HOUR)
            .append("</duration><start>")
            .append(start)
            .append("</start></interval>\n");
    for (int i = 0; i < readings; i++) {
      block
          .append("<IntervalReading><cost>19</cost><timePeriod><duration>3600</duration><start>")
          .append(start + i * HOUR)
          .append("</start></timePeriod><value>")
          .append(100 + i)
          .append("</value></IntervalReading>\n");
    }
    return block.append("</IntervalBlock>\n").toString();
  }
}
