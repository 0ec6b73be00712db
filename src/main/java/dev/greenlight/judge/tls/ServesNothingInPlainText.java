package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Locale;

/**
 * What a server serves by https it does not serve by plain http: nothing answers there, or it sends
 * to https, or refuses (RFC 9700 section 2.6, RFC 6797 section 7.2).
 *
 * <p>A port of its own that nobody answers at in time is shut, for us at least; the very port that
 * TLS is spoken at has not said anything then.
 */
public record ServesNothingInPlainText() implements Check {
  private static final int REDIRECTION = 300;
  private static final int REFUSAL = 400;

  /** Whoever listens on the way can read it, and the token of whoever asks. */
  record ServedInPlainText(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Outcome.Builder outcome = new Outcome.Builder();
    String undecided = null;
    for (int number = 1; exhibits.has("plain " + number); number++) {
      Exchange exchange = exhibits.exchange("plain " + number);
      String server = exhibits.fact("server " + number);
      if (server.startsWith("http:")) {
        outcome.inspected().finds(served("the address of the server itself", server));
      } else if (exchange.cameTooLate() && isPortOfTls(exchange, server)) {
        undecided = exchange.request().uri() + ": " + exchange.failure();
      } else {
        outcome.inspected();
        if (exchange.answered() && !isHarmless(exchange.response())) {
          outcome.finds(served(exchange.request().uri(), "status " + exchange.response().status()));
        }
      }
    }
    Outcome found = outcome.build();
    return undecided == null || !found.breaches().isEmpty()
        ? Replies.regardingUnseen(exhibits, found)
        : Outcome.undecided(undecided);
  }

  private static ServedInPlainText served(String where, String what) {
    return new ServedInPlainText(
        "no answer by plain http, a refusal, or a redirect to https", where + ": " + what);
  }

  private static boolean isPortOfTls(Exchange exchange, String server) {
    return exchange.request().uri().startsWith(server.replaceFirst("^https:", "http:") + "/");
  }

  private static boolean isHarmless(Exchange.Response response) {
    if (response.status() >= REFUSAL) {
      return true;
    }
    return response.status() >= REDIRECTION
        && response
            .header("Location")
            .filter(target -> target.toLowerCase(Locale.ROOT).startsWith("https:"))
            .isPresent();
  }
}
