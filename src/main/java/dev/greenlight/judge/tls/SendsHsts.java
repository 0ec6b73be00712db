package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server tells browsers to come back by https only (RFC 6797 section 7.1). */
public record SendsHsts() implements Check {
  private static final String HEADER = "Strict-Transport-Security";
  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?:^|;)\\s*max-age\\s*=\\s*\"?(\\d{1,15})\"?\\s*(?:;|$)");

  /** The header is missing, or says nothing. */
  record NoHsts(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Outcome.Builder all = new Outcome.Builder();
    for (int number = 1; exhibits.has("answer " + number); number++) {
      Exchange exchange = exhibits.exchange("answer " + number);
      Outcome one = NoAnswer.or(exchange, response -> judge(exchange, response));
      if (one.undecided() != null) {
        return one;
      }
      all.inspected(one.inspected());
      one.breaches().forEach(breach -> all.finds(breach.finding()));
    }
    return Replies.regardingUnseen(exhibits, all.build());
  }

  private static Outcome judge(Exchange exchange, Exchange.Response response) {
    List<String> sent = response.headers(HEADER);
    Optional<Matcher> age = sent.stream().findFirst().map(MAX_AGE::matcher).filter(Matcher::find);
    boolean encrypted = exchange.request().uri().startsWith("https:");
    return encrypted && age.filter(found -> Long.parseLong(found.group(1)) > 0).isPresent()
        ? Outcome.holds()
        : Outcome.broken(
            new NoHsts(
                HEADER + " with a max-age above 0, by https",
                exchange.request().uri()
                    + ": "
                    + (sent.isEmpty() ? "no such header" : String.join(", ", sent))));
  }
}
