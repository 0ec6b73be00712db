package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Download;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Turns {@code pixit.download} into its record. */
final class DownloadMapping {
  /**
   * Between them neither years of weeks (YYYY) nor days of the year (DD) read as what was meant.
   */
  private static final List<LocalDate> TELLING_DAYS =
      List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));

  private static final String DOWNLOAD = "pixit.download";
  private static final String ISO = "yyyy-MM-dd";

  private final UnaryOperator<String> places;
  private final Days days;

  /**
   * @param places fills in what stands in braces
   * @param clock says which day it is
   */
  DownloadMapping(UnaryOperator<String> places, InstantSource clock) {
    this.places = places;
    this.days = new Days(places, clock);
  }

  Download map(JsonNode download) {
    Map<String, String> selectors = new LinkedHashMap<>();
    selectors.put("mark", download.path("mark").asText());
    StepMapping steps = new StepMapping(DOWNLOAD, selectors);
    Download mapped =
        new Download(
            places.apply(download.path("portal").asText()),
            download.path("mark").asText(),
            date(download, Download.FROM),
            date(download, Download.TO),
            format(DOWNLOAD, download),
            steps.map("usage", download.path("usage")),
            steps.map("retailCustomer", download.path("retailCustomer")),
            selectors);
    if (mapped.to().isBefore(mapped.from())) {
      throw new BadRunFile(DOWNLOAD + ": the period ends (to) before it begins (from)");
    }
    return mapped;
  }

  private LocalDate date(JsonNode download, String key) {
    return days.of(DOWNLOAD + "." + key, download.path(key).asText());
  }

  /** How days are written by what stands in a block, as ISO has it where it does not say. */
  static String format(String block, JsonNode node) {
    String pattern = node.path("dateFormat").asText(ISO);
    String problem =
        block + ".dateFormat: '" + pattern + "' is no pattern for a day, such as MM/dd/yyyy";
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      for (LocalDate day : TELLING_DAYS) {
        String text = format.format(day);
        if (!text.contains(String.valueOf(day.getDayOfMonth()))
            || !LocalDate.parse(text, format).equals(day)) {
          throw new BadRunFile(problem);
        }
      }
      return pattern;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadRunFile(problem, e);
    }
  }
}
