package dev.greenlight.act.oauth;

import dev.greenlight.model.HistoryLength;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked for of a term of scopes beyond all that is known to be on offer: a longer history,
 * finer readings, blocks of another length.
 *
 * @param term name of the term, such as {@code HistoryLength}
 */
public record MoreOfTerm(String term) {
  private static final List<Long> READINGS = List.of(3600L, 900L, 300L, 60L);
  private static final List<String> BLOCKS = List.of("daily", "weekly", "monthly");

  /** What stands behind the term in a scope; none where it has no such term. */
  public List<String> in(String scope) {
    Matcher found = pattern().matcher(scope);
    return found.find() ? List.of(found.group(1).split("_")) : List.of();
  }

  /** A scope with other values of the term that it has. */
  public String with(String scope, String values) {
    Matcher found = pattern().matcher(scope);
    return found.find()
        ? scope.substring(0, found.start(1)) + values + scope.substring(found.end(1))
        : scope;
  }

  /** All that is known to be on offer, as values of the term. */
  public String all(Collection<String> known) {
    return term.equals("HistoryLength")
        ? longest(known).map(length -> String.valueOf(length.value())).orElse("")
        : String.join("_", known);
  }

  /** Beyond all these; empty where there is none, or they say nothing that anybody can compare. */
  public Optional<String> beyond(Collection<String> known) {
    return switch (term) {
      case "HistoryLength" ->
          longest(known).flatMap(MoreOfTerm::twice).map(length -> String.valueOf(length.value()));
      case "IntervalDuration" -> {
        long finest = known.stream().mapToLong(OneLength::seconds).min().orElse(0);
        yield READINGS.stream().filter(length -> length < finest).findFirst().map(String::valueOf);
      }
      case "BlockDuration" -> {
        List<Long> lengths = known.stream().map(OneLength::seconds).toList();
        yield BLOCKS.stream()
            .filter(length -> !lengths.contains(0L))
            .filter(length -> !lengths.contains(OneLength.seconds(length)))
            .findFirst();
      }
      default -> throw new IllegalArgumentException("no term of which there is more: " + term);
    };
  }

  /** Empty where one is no number, or they count in two units. */
  private static Optional<HistoryLength> longest(Collection<String> known) {
    List<HistoryLength> lengths =
        known.stream().flatMap(value -> HistoryLength.parse(value).stream()).toList();
    boolean comparable =
        lengths.size() == known.size()
            && lengths.stream().map(HistoryLength::isInMonths).distinct().count() == 1;
    return comparable
        ? lengths.stream().reduce((one, other) -> other.isLongerThan(one) ? other : one)
        : Optional.empty();
  }

  /** In the same unit; empty where there is no such number of it. */
  private static Optional<HistoryLength> twice(HistoryLength length) {
    return Optional.of(new HistoryLength(2 * length.value()))
        .filter(more -> more.isInMonths() == length.isInMonths() && more.isLongerThan(length));
  }

  private Pattern pattern() {
    return Pattern.compile("(?i)\\b" + Pattern.quote(term) + "=([^;\\s]+)");
  }
}
