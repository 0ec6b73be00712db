package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.ListedWords;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.stream.Collectors;

/**
 * To a request that takes nothing packed nothing comes packed (RFC 9110 section 12.5.3): a client
 * that cannot unpack says so.
 */
public record ComesPlain() implements Check {
  private static final int NOT_ACCEPTABLE = 406;

  /** It is packed although the request takes nothing that is. */
  record PackedThoughRefused(String expected, String observed) implements Finding {}

  /** What is plain is not to be had. */
  record PlainNotServed(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(taken(exchange), response));
  }

  private static String taken(Exchange exchange) {
    return exchange.request().headers().stream()
        .filter(header -> header.name().equalsIgnoreCase("Accept-Encoding"))
        .map(Header::value)
        .collect(Collectors.joining(", "));
  }

  private static Outcome judge(String taken, Exchange.Response response) {
    if (response.status() == NOT_ACCEPTABLE) {
      return Outcome.broken(
          new PlainNotServed(
              "200 without Content-Encoding where Accept-Encoding is " + taken, NOT_ACCEPTABLE));
    }
    if (response.status() != 200) {
      return Outcome.undecided(
          "what comes packed did not come plain: status " + response.status() + " instead of 200");
    }
    List<String> codings =
        ListedWords.of(response, "Content-Encoding")
            .filter(coding -> !coding.equals("identity"))
            .toList();
    return codings.isEmpty()
        ? Outcome.holds()
        : Outcome.broken(
            new PackedThoughRefused(
                "no Content-Encoding where Accept-Encoding is " + taken,
                "Content-Encoding: " + String.join(", ", codings)));
  }
}
