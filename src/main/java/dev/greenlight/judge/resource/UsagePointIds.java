package dev.greenlight.judge.resource;

import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of UsagePoints in addresses, which stay where each consent has addresses of its own. */
final class UsagePointIds {
  private static final Pattern USAGE_POINT = Pattern.compile("/UsagePoint/([^/?#]+)");

  private UsagePointIds() {}

  /** That of the UsagePoint that an address is of, or below; empty where it is of none. */
  static Optional<String> in(String address) {
    Matcher named = USAGE_POINT.matcher(address);
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }

  /** Those of the UsagePoints in a batch. */
  static Set<String> of(Exhibits exhibits, Exchange batch) {
    Set<String> ids = new TreeSet<>();
    for (Contents.Listed entry : Contents.of(exhibits, batch).entries()) {
      if (entry.kind().equals("UsagePoint")) {
        in(entry.self()).ifPresent(ids::add);
      }
    }
    return ids;
  }
}
