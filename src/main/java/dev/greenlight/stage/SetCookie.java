package dev.greenlight.stage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A cookie that an answer hands out, as a browser reads it (RFC 6265 section 5.2): commas part
 * nothing, and quotation marks belong to the value.
 *
 * @param path below which it is sent; empty where it names none
 * @param isTakenBack whether its time is over: an earlier one of that name goes, too
 */
record SetCookie(String name, String value, Optional<String> path, boolean isTakenBack) {
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\x7F]");
  private static final Pattern SECONDS = Pattern.compile("-?[0-9]+");
  private static final Pattern OVER = Pattern.compile("-.*|0+");

  /** That of a header; empty where a browser drops it. */
  static Optional<SetCookie> of(String header, Instant now) {
    String[] parts = header.split(";", -1);
    int equals = parts[0].indexOf('=');
    if (equals < 0 || CONTROL.matcher(header).find()) {
      return Optional.empty();
    }
    String name = parts[0].substring(0, equals).strip();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SetCookie(
                name,
                parts[0].substring(equals + 1).strip(),
                last(parts, "path", Optional::of).filter(said -> said.startsWith("/")),
                last(parts, "max-age", SetCookie::isOver)
                    .or(() -> last(parts, "expires", CookieDate::of).map(end -> !end.isAfter(now)))
                    .orElse(false)));
  }

  /** Whether no second is left; empty where that is no number. */
  private static Optional<Boolean> isOver(String seconds) {
    return SECONDS.matcher(seconds).matches()
        ? Optional.of(OVER.matcher(seconds).matches())
        : Optional.empty();
  }

  /** What the last attribute of that name says, of those that say something. */
  private static <T> Optional<T> last(
      String[] parts, String name, Function<String, Optional<T>> reading) {
    return Arrays.stream(parts)
        .skip(1)
        .map(part -> part.split("=", 2))
        .filter(pair -> pair[0].strip().equalsIgnoreCase(name))
        .flatMap(pair -> reading.apply(pair.length < 2 ? "" : pair[1].strip()).stream())
        .reduce((earlier, later) -> later);
  }
}
