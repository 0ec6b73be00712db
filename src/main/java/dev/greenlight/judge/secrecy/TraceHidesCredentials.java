package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TRACE, where it is answered at all, sends neither the Authorization header nor cookies back (RFC
 * 9110 section 9.3.8): a page that can make a browser send it would read them.
 */
public record TraceHidesCredentials() implements Check {
  private static final Pattern SECRET = Pattern.compile("(?im)^\\s*(authorization|cookie)\\s*:");

  /** They come back. */
  record CredentialsEchoed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, response));
  }

  private static Outcome judge(Exchange exchange, Exchange.Response response) {
    Matcher secret = SECRET.matcher(response.body().text());
    Optional<String> echoed =
        response.status() / 100 == 2 && secret.find()
            ? Optional.of(secret.group(1))
            : Optional.empty();
    return echoed
        .map(
            name ->
                Outcome.broken(
                    new CredentialsEchoed(
                        "405, or an answer without credentials",
                        "%d with the header %s at %s"
                            .formatted(response.status(), name, exchange.request().uri()))))
        .orElseGet(Outcome::holds);
  }
}
