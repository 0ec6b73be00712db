package dev.greenlight.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a customer shares less than he is asked for.
 *
 * @param page name of the page of {@code pixit.consent} on which he chooses, in place of its steps;
 *     empty for the one that asks him
 * @param oneUsagePoint what he does there to share one UsagePoint of several; empty where he cannot
 * @param noUsagePoint what he does there to choose none; empty where he is not to try
 * @param period what he does there to share some days; empty where he cannot
 * @param kinds what he does there to leave out some kinds of data; empty where he cannot
 * @param from first day that he shares then
 * @param to last day
 * @param dateFormat how the page wants days
 * @param selectors every CSS selector, by its key below {@code pixit.choice}
 */
public record Choice(
    Optional<String> page,
    List<ConsentStep> oneUsagePoint,
    List<ConsentStep> noUsagePoint,
    List<ConsentStep> period,
    Optional<Kinds> kinds,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String dateFormat,
    Map<String, String> selectors) {
  /**
   * He shares some kinds of data.
   *
   * @param steps what he does
   * @param scope whose function blocks are what he then shares
   */
  public record Kinds(List<ConsentStep> steps, String scope) {
    public Kinds {
      steps = List.copyOf(steps);
    }
  }

  /** What he does to leave out some kinds of data; nothing where he cannot. */
  public List<ConsentStep> ofKinds() {
    return kinds.map(Kinds::steps).orElse(List.of());
  }

  public Choice {
    oneUsagePoint = List.copyOf(oneUsagePoint);
    noUsagePoint = List.copyOf(noUsagePoint);
    period = List.copyOf(period);
    selectors = new LinkedHashMap<>(selectors);
  }

  /** What he types besides what he knows of himself, by the names that steps use. */
  public Map<String, String> values() {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(dateFormat, Locale.ROOT);
    Map<String, String> values = new LinkedHashMap<>();
    from.ifPresent(day -> values.put(Download.FROM, format.format(day)));
    to.ifPresent(day -> values.put(Download.TO, format.format(day)));
    return values;
  }
}
