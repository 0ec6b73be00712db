package dev.greenlight.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of a run file, as they stand there (YYYY-MM-DD) or by their age (-30d is 30 days before the
 * day of the run, in UTC).
 *
 * @param places fills in what stands in braces
 * @param clock says which day it is
 */
record Days(UnaryOperator<String> places, InstantSource clock) {
  private static final Pattern AGE = Pattern.compile("-(\\d{1,4})d");

  /**
   * The day.
   *
   * @param key where it stands, for the message
   * @throws BadRunFile when it is none
   */
  LocalDate of(String key, String text) {
    String filled = places.apply(text);
    Matcher age = AGE.matcher(filled);
    return age.matches()
        ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
            .minusDays(Long.parseLong(age.group(1)))
        : Fields.date(key + ":", filled);
  }
}
