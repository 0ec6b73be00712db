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
 * @param period what he does there to share some days; empty where he cannot
 * @param from first day that he shares then
 * @param to last day
 * @param dateFormat how the page wants days
 * @param selectors every CSS selector, by its key below {@code pixit.choice}
 */
public record Choice(
    Optional<String> page,
    List<ConsentStep> oneUsagePoint,
    List<ConsentStep> period,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String dateFormat,
    Map<String, String> selectors) {
  public Choice {
    oneUsagePoint = List.copyOf(oneUsagePoint);
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
