package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.CustomerBlocks;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;

/**
 * A part of who a customer is, asked for by its own address, is not served to a token whose scope
 * ({@code granted scope}) names no function block of it; a feed without any such part serves
 * nothing.
 */
public record ServesNoUngrantedCustomerPart() implements Check {
  private static final String UNKNOWN_DUTY = "resource_unknown_refused";
  private static final String DUE = "a refusal (403 or 404), as its block was not granted";

  /** It is served. */
  record UngrantedPartServed(String expected, String observed) implements Finding {}

  /** Neither served nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  /** The server broke down: nothing says what it would have served. */
  record BrokeDown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response.status()));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, int status) {
    if (status / 100 == 4) {
      return Outcome.holds();
    }
    if (status / 100 == 5) {
      return new Outcome.Builder()
          .inspected()
          .finds(UNKNOWN_DUTY, new BrokeDown(DUE, status + ", a breakdown, of which the log tells"))
          .build();
    }
    if (status / 100 != 2) {
      return Outcome.broken(new NotRefused(DUE, status));
    }
    Set<String> granted =
        ScopeTerms.of(exhibits.fact("granted scope")).terms().getOrDefault("fb", Set.of());
    Optional<Contents.Listed> served =
        Contents.of(exhibits, exchange).entries().stream()
            .filter(entry -> !CustomerBlocks.open(granted, entry.kind()))
            .findFirst();
    return served
        .map(
            part ->
                Outcome.broken(
                    new UngrantedPartServed(
                        DUE,
                        "%d with a %s at %s"
                            .formatted(status, part.kind(), exchange.request().uri()))))
        .orElseGet(Outcome::holds);
  }
}
