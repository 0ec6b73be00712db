package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * Whoever revokes the token of another client is refused and told so (RFC 7009 section 2.1), or
 * hears the 200 of an unknown token (section 2.2). Whether the token lives on is another question,
 * which means nothing where this one is not answered.
 */
public record TakesForeignRevocation() implements Check {
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), TakesForeignRevocation::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    int status = response.status();
    if (status == UNAUTHORIZED
        || TokenJson.of(response).text("error").filter("invalid_client"::equals).isPresent()) {
      return Outcome.undecided(
          "the other Third Party was not recognised (pixit.otherThirdParty of the run file)");
    }
    return status == OK || status / 100 == 4
        ? Outcome.holds()
        : Outcome.broken(new NoAnswer.WrongStatus("a refusal (4xx), or 200", status));
  }
}
