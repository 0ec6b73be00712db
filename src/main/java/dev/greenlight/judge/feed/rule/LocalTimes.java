package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LocalTimeParameters of usage data and of Retail Customer data. */
final class LocalTimes {
  private LocalTimes() {}

  /** The resource, when it is such. */
  static Optional<Element> in(ResourceRead read) {
    Kind kind = Kind.of(read.resource());
    boolean isLocalTime =
        kind == Kind.LOCAL_TIME_PARAMETERS || kind == Kind.CUSTOMER_LOCAL_TIME_PARAMETERS;
    return isLocalTime ? Optional.of(read.resource()) : Optional.empty();
  }

  /** The elements that hold its rules of daylight saving. */
  static List<Element> rules(Element localTime) {
    return Stream.of("dstStartRule", "dstEndRule")
        .flatMap(name -> localTime.child(name).stream())
        .toList();
  }
}
