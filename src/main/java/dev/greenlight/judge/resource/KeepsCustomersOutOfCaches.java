package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Arrays;
import java.util.Locale;

/** No cache on the way keeps who a customer is: {@code no-store} (RFC 9111 section 5.2.2.5). */
public record KeepsCustomersOutOfCaches() implements Check {

  /** Caches may keep it. */
  record StorageAllowed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), KeepsCustomersOutOfCaches::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": there is nothing that could be kept");
    }
    String written = String.join(", ", response.headers("Cache-Control"));
    boolean kept =
        Arrays.stream(written.toLowerCase(Locale.ROOT).split(",", -1))
            .map(String::strip)
            .noneMatch("no-store"::equals);
    return kept
        ? Outcome.broken(
            new StorageAllowed(
                "Cache-Control: no-store", written.isEmpty() ? "no such header" : written))
        : Outcome.holds();
  }
}
