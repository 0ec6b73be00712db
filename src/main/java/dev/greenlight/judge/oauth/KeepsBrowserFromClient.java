package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;

/**
 * An authorization request whose client or address is in doubt is refused on a page; the browser is
 * never sent to that address (RFC 6749 section 4.1.2.1, RFC 9700 section 4.1).
 */
public record KeepsBrowserFromClient() implements Check {
  /** The browser was sent away. */
  record RedirectedToClient(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    Optional<Landing> there =
        Landing.of(exchange, exhibits.fact("redirect uri"))
            .filter(landing -> landing.isAt(exhibits.fact("redirect uri")));
    if (there.isPresent()) {
      return Outcome.broken(new RedirectedToClient("400 and a page", there.get().inWords()));
    }
    return NoAnswer.or(exchange, response -> judge(exchange, exhibits));
  }

  private static Outcome judge(Exchange exchange, Exhibits exhibits) {
    Optional<Landing> redirect =
        Landing.of(exchange).filter(landing -> leaves(landing, exchange, exhibits));
    return redirect.isPresent()
        ? Outcome.broken(new RedirectedToClient("400 and a page", redirect.get().inWords()))
        : RefusalPage.judge(exchange.response(), exhibits);
  }

  private static boolean leaves(Landing landing, Exchange exchange, Exhibits exhibits) {
    String server = new Landing(exchange.request().uri(), List.of()).origin();
    return !landing.origin().equals(server) || landing.isAt(exhibits.fact("redirect uri"));
  }
}
