package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

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
    return Landing.away(exchange, exhibits.fact("redirect uri"))
        .map(there -> Outcome.broken(new RedirectedToClient("400 and a page", there.inWords())))
        .orElseGet(() -> NoAnswer.or(exchange, response -> RefusalPage.judge(response, exhibits)));
  }
}
