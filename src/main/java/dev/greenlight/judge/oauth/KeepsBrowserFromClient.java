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
import java.util.Set;

/**
 * An authorization request whose client or address is in doubt is refused on a page; the browser is
 * never sent to that address (RFC 6749 section 4.1.2.1, RFC 9700 section 4.1).
 */
public record KeepsBrowserFromClient() implements Check {
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

  /** The browser was sent away. */
  record RedirectedToClient(String expected, String observed) implements Finding {}

  /** The customer is asked for his consent as if the request were right. */
  record ConsentAsked(String expected, String observed) implements Finding {}

  /** The page does not say by its status that the request was refused. */
  record UnusualStatus(String expected, Integer observed) implements Finding {}

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
    Exchange.Response response = exchange.response();
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    Optional<Landing> redirect = Landing.of(exchange);
    if (redirect.filter(landing -> leaves(landing, exchange, exhibits)).isPresent()) {
      return outcome
          .finds(new RedirectedToClient("400 and a page", redirect.get().inWords()))
          .build();
    }
    if (Pages.asksForConsent(response, exhibits)) {
      return outcome
          .finds(
              new ConsentAsked(
                  "400 and a page", response.status() + ", the customer is asked for his consent"))
          .build();
    }
    if (Pages.asksForPassword(response, exhibits)) {
      return Outcome.undecided("the authorization server asked for a password and let nobody in");
    }
    if (!REFUSALS.contains(response.status())) {
      outcome.finds("oauth_error_page_status", new UnusualStatus("400", response.status()));
    }
    return outcome.build();
  }

  private static boolean leaves(Landing landing, Exchange exchange, Exhibits exhibits) {
    String server = new Landing(exchange.request().uri(), List.of()).origin();
    return !landing.origin().equals(server) || landing.isAt(exhibits.fact("redirect uri"));
  }
}
