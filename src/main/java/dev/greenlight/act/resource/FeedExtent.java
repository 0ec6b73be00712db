package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How much a feed holds.
 *
 * @param entries in it
 * @param readings in its IntervalBlocks
 * @param first start of the earliest reading; empty when no reading says when it starts
 * @param last start of the latest one
 */
public record FeedExtent(
    int entries, long readings, Optional<Instant> first, Optional<Instant> last) {

  /**
   * Counts.
   *
   * @param base address of the feed, for the message
   * @throws NotCarriedOut when it is not readable
   */
  public static FeedExtent of(String base, byte[] feed) {
    return XmlReading.read("the feed of " + base, feed, FeedExtent::count);
  }

  private static FeedExtent count(XMLStreamReader reader) throws XMLStreamException {
    int entries = 0;
    long readings = 0;
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    boolean inReading = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inReading &= !reader.getLocalName().equals("IntervalReading");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "entry" -> entries++;
          case "IntervalReading" -> {
            readings++;
            inReading = true;
          }
          case "start" -> {
            Optional<Long> start = inReading ? seconds(reader.getElementText()) : Optional.empty();
            first = Math.min(first, start.orElse(first));
            last = Math.max(last, start.orElse(last));
          }
          default -> {
            // Of no interest here.
          }
        }
      }
    }
    return new FeedExtent(entries, readings, instant(first), instant(last));
  }

  private static Optional<Long> seconds(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException noNumber) {
      // For the feed rules to say.
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(long seconds) {
    return seconds > Instant.MIN.getEpochSecond() && seconds < Instant.MAX.getEpochSecond()
        ? Optional.of(Instant.ofEpochSecond(seconds))
        : Optional.empty();
  }
}
