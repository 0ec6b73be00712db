package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * Whoever revokes the token of another client is refused and told so (RFC 7009 section 2.1), or
 * hears the 200 of an unknown token (section 2.2). Any error code will do, {@code invalid_client}
 * too, with which Spring Authorization Server says it: that the endpoint knows who asks is proved
 * beforehand, by a token of his own. Whether the token lives on is another question, which means
 * nothing where this one is not answered.
 */
public record TakesForeignRevocation() implements Check {
  private static final int OK = 200;

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), TakesForeignRevocation::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    int status = response.status();
    return status == OK || status / 100 == 4
        ? Outcome.holds()
        : Outcome.broken(new NoAnswer.WrongStatus("a refusal (4xx), or 200", status));
  }
}
