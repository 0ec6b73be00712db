package dev.greenlight.judge.resource;

import dev.greenlight.judge.CacheControl;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/** No cache on the way keeps who a customer is: {@code no-store} (RFC 9111 section 5.2.2.5). */
public record KeepsCustomersOutOfCaches() implements Check {

  /** Caches may keep it. */
  record StorageAllowed(Object expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange.request().uri(), response));
  }

  private static Outcome judge(String uri, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": there is nothing that could be kept");
    }
    return CacheControl.storageAllowed(response)
        .map(
            found ->
                Outcome.broken(
                    new StorageAllowed(found.expected(), found.observed() + " at " + uri)))
        .orElseGet(Outcome::holds);
  }
}
