package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.Parameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parameters of a query of the resource server, understood. Others mean nothing. */
final class Query {
  private static final List<String> STAMPS = List.of("published", "updated");
  private static final List<String> NUMBERS = List.of("max-results", "start-index", "depth");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Map<String, Instant> times = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Query(Parameters parameters, Vigilance<AccessFault> vigilance) {
    Set<String> repeated = parameters.repeated();
    for (String stamp : STAMPS) {
      readTime(stamp + "-min", parameters, vigilance);
      readTime(stamp + "-max", parameters, vigilance);
      vigilance.refuseIf(
          repeated.contains(stamp + "-min") || repeated.contains(stamp + "-max"),
          AccessFault.QUERY_REPEATED);
      vigilance.refuseIf(isInverted(stamp), AccessFault.QUERY_INVERTED);
    }
    for (String number : NUMBERS) {
      vigilance.refuseIf(repeated.contains(number), AccessFault.QUERY_REPEATED);
      readNumber(number, parameters, vigilance);
    }
    vigilance.refuseIf(numbers.getOrDefault("start-index", 1) < 1, AccessFault.QUERY_MALFORMED);
  }

  private void readTime(String name, Parameters parameters, Vigilance<AccessFault> vigilance) {
    Optional<String> written = parameters.first(name);
    Optional<Instant> time = written.flatMap(Query::time);
    vigilance.refuseIf(written.isPresent() && time.isEmpty(), AccessFault.QUERY_TIME_MALFORMED);
    time.ifPresent(value -> times.put(name, value));
  }

  private static Optional<Instant> time(String written) {
    try {
      return TIME.matcher(written).matches()
          ? Optional.of(OffsetDateTime.parse(written).toInstant())
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private void readNumber(String name, Parameters parameters, Vigilance<AccessFault> vigilance) {
    Optional<String> written = parameters.first(name);
    Optional<Integer> number =
        written.filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
    vigilance.refuseIf(written.isPresent() && number.isEmpty(), AccessFault.QUERY_MALFORMED);
    number.ifPresent(value -> numbers.put(name, value));
  }

  private boolean isInverted(String stamp) {
    Instant min = times.get(stamp + "-min");
    Instant max = times.get(stamp + "-max");
    return min != null && max != null && max.isBefore(min);
  }

  boolean isEmpty() {
    return times.isEmpty() && numbers.isEmpty();
  }

  /** The stamps of entries that it bounds. */
  List<String> stamps() {
    return STAMPS.stream()
        .filter(stamp -> times.containsKey(stamp + "-min") || times.containsKey(stamp + "-max"))
        .toList();
  }

  /** Whether a time lies within its bounds, ends included. */
  boolean admits(String stamp, Instant when) {
    Instant min = times.get(stamp + "-min");
    Instant max = times.get(stamp + "-max");
    return (min == null || !when.isBefore(min)) && (max == null || !when.isAfter(max));
  }

  int startIndex(int first) {
    return numbers.getOrDefault("start-index", first);
  }

  int maxResults() {
    return numbers.getOrDefault("max-results", Integer.MAX_VALUE);
  }

  int depth() {
    return numbers.getOrDefault("depth", Integer.MAX_VALUE);
  }
}
