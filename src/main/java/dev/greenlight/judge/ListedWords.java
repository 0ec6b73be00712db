package dev.greenlight.judge;

import dev.greenlight.record.Exchange;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a header whose value is a list, in lower case (RFC 9110 section 5.6.1). */
public final class ListedWords {
  private ListedWords() {}

  /** Those of all lines of that header; empty members are none. */
  public static Stream<String> of(Exchange.Response response, String header) {
    return response.headers(header).stream()
        .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty());
  }
}
