package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.regex.Pattern;

/**
 * What {@link StaysClosed} asks, of credentials that are malformed: that they are, 400 with {@code
 * invalid_request} in the challenge (RFC 6750 section 3.1), is as good an answer.
 */
public record StaysClosedToMalformed() implements Check {
  private static final int BAD_REQUEST = 400;
  private static final Pattern INVALID_REQUEST =
      Pattern.compile("(?i)(?:^|[\\s,])error\\s*=\\s*(?:\"invalid_request\"|invalid_request\\b)");

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return exchange.answered() && isAboutCredentials(exchange.response())
        ? NoAnswer.or(exchange, response -> Outcome.holds())
        : new StaysClosed().judge(exhibits, ruling);
  }

  private static boolean isAboutCredentials(Exchange.Response response) {
    return response.status() == BAD_REQUEST
        && response.headers("WWW-Authenticate").stream()
            .anyMatch(challenge -> INVALID_REQUEST.matcher(challenge).find());
  }
}
