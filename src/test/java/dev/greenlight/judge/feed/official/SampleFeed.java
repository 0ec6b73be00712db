package dev.greenlight.judge.feed.official;

/**
 * A feed that passes all published tests of its blocks, written by hand in the manner of 2014: all
 * daily blocks in one entry, hourly readings with cost, an ElectricPowerUsageSummary.
 */
final class SampleFeed {
  private static final long BEGINNING = 1_388_534_400;
  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;

  private SampleFeed() {}

  /** Electricity. */
  static String electricity(int days, int readingsPerDay) {
    return feed(0, 1, 12, 72, days, readingsPerDay);
  }

  /** Gas, in therms. */
  static String gas(int days, int readingsPerDay) {
    return feed(1, 7, 12, 169, days, readingsPerDay);
  }

  private static String feed(
      int service, int commodity, int kind, int uom, int days, int readingsPerDay) {
    StringBuilder blocks = new StringBuilder();
    for (int day = 0; day < days; day++) {
      blocks.append(block(BEGINNING + day * DAY, readingsPerDay));
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
        + entry(
            "04",
            "UsagePoint/1/MeterReading/1",
            "UsagePoint/1/MeterReading",
            related("UsagePoint/1/MeterReading/1/IntervalBlock") + related("ReadingType/1"),
            "<MeterReading xmlns=\"http://naesb.org/espi\"/>")
        + entry(
            "05",
            "ReadingType/1",
            "ReadingType",
            "",
            """
            <ReadingType xmlns="http://naesb.org/espi">
            <accumulationBehaviour>4</accumulationBehaviour><commodity>%d</commodity>
            <currency>840</currency><flowDirection>1</flowDirection>
            <intervalLength>3600</intervalLength><kind>%d</kind><phase>769</phase>
            <powerOfTenMultiplier>0</powerOfTenMultiplier><uom>%d</uom>
            </ReadingType>
            """
                .formatted(commodity, kind, uom))
        + entry(
            "06",
            "UsagePoint/1/MeterReading/1/IntervalBlock/1",
            "UsagePoint/1/MeterReading/1/IntervalBlock",
            "",
            blocks.toString())
        + entry(
            "07",
            "UsagePoint/1/ElectricPowerUsageSummary/1",
            "UsagePoint/1/ElectricPowerUsageSummary",
            "",
            """
            <ElectricPowerUsageSummary xmlns="http://naesb.org/espi">
            <billingPeriod><duration>2764800</duration><start>%d</start></billingPeriod>
            <billLastPeriod>1500000</billLastPeriod>
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
                .formatted(BEGINNING))
        + "</feed>\n";
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
