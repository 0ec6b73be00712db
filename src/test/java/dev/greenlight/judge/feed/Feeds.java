package dev.greenlight.judge.feed;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Judges texts in tests. */
final class Feeds {
  static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  private Feeds() {}

  static ValidationResult judged(String xml, Profile profile) {
    return judged(xml, FeedRuling.auto(profile, NOW));
  }

  static ValidationResult judged(String xml, FeedRuling ruling) {
    return judged(xml.getBytes(StandardCharsets.UTF_8), ruling);
  }

  static ValidationResult judged(byte[] bytes, FeedRuling ruling) {
    try {
      return FeedJudge.bundled().judge("feed.xml", new ByteArrayInputStream(bytes), ruling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A feed of one UsagePoint with electricity, and of those meters. */
  static String usagePoint(String... meters) {
    return """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <entry><link rel="self" href="https://dc.test/resource/Subscription/7/UsagePoint/1"/>
        <link rel="related" href="https://dc.test/resource/Subscription/7/UsagePoint/1/MeterReading"/>
        <content><UsagePoint xmlns="http://naesb.org/espi"><ServiceCategory><kind>0</kind></ServiceCategory>
        </UsagePoint></content></entry>
        %s</feed>
        """
        .formatted(String.join("", meters));
  }

  /** A MeterReading of watt-hours with its ReadingType, which holds those elements as well. */
  static String meter(int number, int length, String type, String readings) {
    return """
        <entry><link rel="self" href="https://dc.test/resource/Subscription/7/UsagePoint/1/MeterReading/%1$d"/>
        <link rel="up" href="https://dc.test/resource/Subscription/7/UsagePoint/1/MeterReading"/>
        <link rel="related" href="https://dc.test/resource/Subscription/7/UsagePoint/1/MeterReading/%1$d/IntervalBlock"/>
        <link rel="related" href="https://dc.test/resource/ReadingType/%1$d"/>
        <content><MeterReading xmlns="http://naesb.org/espi"/></content></entry>
        <entry><link rel="self" href="https://dc.test/resource/ReadingType/%1$d"/>
        <content><ReadingType xmlns="http://naesb.org/espi"><accumulationBehaviour>4</accumulationBehaviour>
        <commodity>1</commodity><flowDirection>1</flowDirection><intervalLength>%2$d</intervalLength>
        <kind>12</kind><powerOfTenMultiplier>0</powerOfTenMultiplier><uom>72</uom>%3$s</ReadingType></content></entry>
        <entry><link rel="self" href="https://dc.test/resource/Subscription/7/UsagePoint/1/MeterReading/%1$d/IntervalBlock/1"/>
        <link rel="up" href="https://dc.test/resource/Subscription/7/UsagePoint/1/MeterReading/%1$d/IntervalBlock"/>
        <content><IntervalBlock xmlns="http://naesb.org/espi">%4$s</IntervalBlock></content></entry>
        """
        .formatted(number, length, type, readings);
  }

  static String reading(long start, long duration, long value) {
    return "<IntervalReading><timePeriod><duration>%d</duration><start>%d</start></timePeriod><value>%d</value></IntervalReading>\n"
        .formatted(duration, start, value);
  }

  /** A feed of one IntervalBlock with a reading of an hour from each of those times, in seconds. */
  static String block(long... starts) {
    StringBuilder xml =
        new StringBuilder(
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
            <entry><content><IntervalBlock xmlns="http://naesb.org/espi">
            """);
    for (long start : starts) {
      xml.append("<IntervalReading><timePeriod><duration>3600</duration><start>")
          .append(start)
          .append("</start></timePeriod><value>1</value></IntervalReading>\n");
    }
    return xml.append("</IntervalBlock></content></entry></feed>\n").toString();
  }
}
