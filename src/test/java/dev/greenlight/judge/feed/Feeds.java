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
