package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An authorization request without redirect_uri sends nobody to an address that is not registered.
 * Where one address is registered it may be taken; where there are several, or none, the request is
 * to be refused (RFC 6749 sections 3.1.2.3 and 4.1.2.1). How many there are is not known for sure,
 * so that either is right. A page of the authorization server, told by the origin of the exhibit
 * {@code authorization endpoint}, may say in its own address what is wrong. The exhibit {@code
 * other redirect uri}, another one that is registered, may be missing.
 */
public record SendsToRegisteredOnly() implements Check {

  /** The browser was sent to an address that nobody registered. */
  record RedirectedElsewhere(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    Optional<Landing> registered =
        Stream.of("redirect uri", "other redirect uri")
            .filter(exhibits::has)
            .map(exhibits::fact)
            .flatMap(
                address ->
                    Landing.of(exchange, address).filter(landing -> landing.isAt(address)).stream())
            .findFirst();
    return registered.isPresent()
        ? Outcome.holds()
        : NoAnswer.or(exchange, response -> judge(exchange, exhibits));
  }

  private static Outcome judge(Exchange exchange, Exhibits exhibits) {
    Landing here = Landing.here(exchange);
    String server = exhibits.fact("authorization endpoint");
    Optional<Landing> elsewhere =
        Landing.of(exchange)
            .filter(landing -> !landing.origin().equals(here.origin()))
            .or(() -> Optional.of(here).filter(SendsToRegisteredOnly::isAnswer))
            .filter(landing -> !landing.isOfServerOf(server));
    if (elsewhere.isPresent()) {
      return Outcome.broken(
          new RedirectedElsewhere(
              "400 and a page, or " + exhibits.fact("redirect uri"), elsewhere.get().inWords()));
    }
    return Pages.asksForPassword(exchange.response(), exhibits)
        ? Outcome.undecided("the authorization server asked for a password and let nobody in")
        : Outcome.holds();
  }

  /** Whether a page was opened with what is meant for a Third Party. */
  private static boolean isAnswer(Landing landing) {
    return landing.parameter("code").isPresent() || landing.parameter("error").isPresent();
  }
}
