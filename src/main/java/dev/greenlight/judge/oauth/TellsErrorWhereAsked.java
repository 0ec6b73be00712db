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

/**
 * An error is told at the redirect_uri that the request named, where several are registered (RFC
 * 6749 section 4.1.2.1). Whether there has to be one is for others to say.
 */
public record TellsErrorWhereAsked() implements Check {

  /** The browser was sent to the other registered address. */
  record ToldElsewhere(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, exhibits));
  }

  private static Outcome judge(Exchange exchange, Exhibits exhibits) {
    String asked = exhibits.fact("redirect uri");
    String first = exhibits.fact("first redirect uri");
    if (Landing.bare(asked).equals(Landing.bare(first))) {
      return Outcome.undecided("the two registered addresses differ in their query alone");
    }
    Optional<Landing> told =
        Landing.of(exchange, asked)
            .or(() -> Landing.of(exchange, first))
            .filter(landing -> landing.parameter("error").isPresent());
    if (told.filter(landing -> landing.isAt(asked)).isPresent()) {
      return Outcome.holds();
    }
    return told.filter(landing -> landing.isAt(first))
        .map(landing -> Outcome.broken(new ToldElsewhere(asked, landing.inWords())))
        .orElseGet(
            () ->
                Outcome.undecided(
                    "no error was told at a registered address: status "
                        + exchange.response().status()));
  }
}
