package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Lately;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a link, such as {@code espi-entry/UsagePoint}.
 *
 * @param side {@code espi} or {@code cust}
 * @param form {@code entry} or {@code feed}
 * @param name of a resource, or whatever stands there
 */
record LinkType(String side, String form, String name) {
  private static final Pattern TYPE = Pattern.compile("(espi|cust)-(entry|feed)/(.+)");

  /**
   * What a type says; empty when it is none of ESPI.
   *
   * @param known what was read lately: a feed has few types
   */
  static Optional<LinkType> of(String written, Lately<Optional<LinkType>> known) {
    Optional<LinkType> type = known.get(written);
    if (type == null) {
      Matcher parts = TYPE.matcher(written.strip());
      type =
          parts.matches()
              ? Optional.of(new LinkType(parts.group(1), parts.group(2), parts.group(3)))
              : Optional.empty();
      known.put(written, type);
    }
    return type;
  }
}
