package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Header;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer to what a server cannot take says nothing of how the server is made: no stack trace, no
 * class of an exception, no message of a database (CWE-209). Looks at the body, and at the address
 * that an error is redirected to, or was. What is no refusal, by its status or by an {@code error}
 * in such an address, shows nothing of refusals.
 */
public record SaysNotHowItIsMade() implements Check {

  private static final int LEAST_REFUSAL = 400;

  /** Something shows that is meant for whoever made the server. */
  record InnardsShown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, response));
  }

  private static Outcome judge(Exchange exchange, Exchange.Response response) {
    String place = "status %d at %s".formatted(response.status(), Landing.here(exchange).place());
    Optional<Innards.Shown> innards =
        Stream.concat(
                Stream.concat(
                    Stream.of(response.body().text()), response.headers("Location").stream()),
                addresses(exchange)
                    .flatMap(address -> address.parameters().stream())
                    .map(Header::value))
            .flatMap(text -> Innards.in(text).stream())
            .findFirst();
    if (innards.isPresent()) {
      return Outcome.broken(
          new InnardsShown(
              "a refusal in words for whoever asked",
              "%s (%s) with %s".formatted(innards.get().title(), innards.get().excerpt(), place)));
    }
    return isRefusal(exchange)
        ? Outcome.holds()
        : Outcome.notApplicable("what was sent was not refused: " + place);
  }

  private static boolean isRefusal(Exchange exchange) {
    return exchange.response().status() >= LEAST_REFUSAL
        || addresses(exchange).anyMatch(address -> address.parameter("error").isPresent());
  }

  /** Where the answer came from, and where it leads. */
  private static Stream<Landing> addresses(Exchange exchange) {
    return Stream.concat(Stream.of(Landing.here(exchange)), Landing.of(exchange).stream());
  }
}
