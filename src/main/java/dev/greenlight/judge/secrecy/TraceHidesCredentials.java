package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Header;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * TRACE, where it is answered at all, sends neither the Authorization header nor cookies back (RFC
 * 9110 section 9.3.8): a page that can make a browser send it would read them. What was sent is
 * made up for this request, so that it comes from nowhere else; the names of the headers alone
 * betray nothing.
 */
public record TraceHidesCredentials() implements Check {
  private static final Set<String> SECRET = Set.of("authorization", "cookie");

  /** What stands before the secret itself. */
  private static final Pattern BEFORE = Pattern.compile("^(?:\\S+\\s+|[^=]*=)");

  /** They come back. */
  record CredentialsEchoed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, response));
  }

  private static Outcome judge(Exchange exchange, Exchange.Response response) {
    Optional<String> echoed =
        response.status() / 100 == 2
            ? exchange.request().headers().stream()
                .filter(header -> SECRET.contains(header.name().toLowerCase(Locale.ROOT)))
                .filter(header -> response.body().text().contains(secret(header)))
                .map(Header::name)
                .findFirst()
            : Optional.empty();
    return echoed
        .map(
            name ->
                Outcome.broken(
                    new CredentialsEchoed(
                        "405, or an answer without credentials",
                        "%d with what the header %s said at %s"
                            .formatted(response.status(), name, exchange.request().uri()))))
        .orElseGet(Outcome::holds);
  }

  private static String secret(Header header) {
    return BEFORE.matcher(header.value()).replaceFirst("");
  }
}
