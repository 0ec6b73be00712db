package dev.greenlight.judge.resource;

import dev.greenlight.judge.resource.TimedBlocks.Block;
import dev.greenlight.model.PercentEncoding;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that the bounds in an address ask for (FB_37); where several bind, what all of them
 * leave.
 *
 * @param from its begin, itself inside; {@link Instant#MIN} without one
 * @param to its end, itself inside; {@link Instant#MAX} without one
 */
record AskedWindow(Instant from, Instant to) {
  private static final Pattern BOUND =
      Pattern.compile("[?&](?:published|updated)-(?<end>min|max)=(?<time>[^&#]*)");

  /** That of an address; empty where it names no bound, or one that is no time. */
  static Optional<AskedWindow> in(String address) {
    Instant from = Instant.MIN;
    Instant to = Instant.MAX;
    try {
      Matcher bound = BOUND.matcher(address);
      while (bound.find()) {
        Instant time = time(bound.group("time"));
        if (bound.group("end").equals("min")) {
          from = time.isAfter(from) ? time : from;
        } else {
          to = time.isBefore(to) ? time : to;
        }
      }
    } catch (DateTimeException | IllegalArgumentException noTime) {
      // Nobody can tell what lies in there; whether such bounds are refused is another case.
      return Optional.empty();
    }
    return from.equals(Instant.MIN) && to.equals(Instant.MAX)
        ? Optional.empty()
        : Optional.of(new AskedWindow(from, to));
  }

  private static Instant time(String written) {
    // A plus sign that nobody escaped is one of an offset: no time has a blank in it.
    return OffsetDateTime.parse(PercentEncoding.decode(written)).toInstant();
  }

  /**
   * That of two bounds.
   *
   * @param from its begin as an instant; empty for none
   * @param to its end as an instant; empty for none
   */
  static AskedWindow between(String from, String to) {
    return new AskedWindow(
        from.isEmpty() ? Instant.MIN : Instant.parse(from),
        to.isEmpty() ? Instant.MAX : Instant.parse(to));
  }

  boolean holds(Instant time) {
    return !time.isBefore(from) && !time.isAfter(to);
  }

  /** Whether some of a time that has begin and end lies within. */
  boolean touches(Block block) {
    return block.start() != null
        && block.end() != null
        && !block.end().isBefore(from)
        && !block.start().isAfter(to);
  }

  /** Whether all of a time that has begin and end lies within. */
  boolean covers(Block block) {
    return block.start() != null
        && block.end() != null
        && holds(block.start())
        && holds(block.end());
  }

  /** In words: from when to when. */
  String told() {
    return "from "
        + (from.equals(Instant.MIN) ? "ever" : from)
        + " to "
        + (to.equals(Instant.MAX) ? "ever" : to);
  }
}
