package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Who types a wrong proof is told the same whether the account exists or not, so that nobody finds
 * accounts by trying. Compares status and visible words of the exhibits {@code known} and {@code
 * unknown}, but for what was typed (the fact {@code nobody}; what is known of the customer is
 * redacted).
 */
public record AnswersUnknownAlike() implements Check {
  private static final Pattern REDACTED = Pattern.compile("redacted-[a-z_]+-\\d+");
  private static final String TYPED = "…";
  private static final int SHOWN = 120;

  /** Another answer where nobody has the account. */
  record AccountRevealed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("known"),
        known ->
            NoAnswer.or(
                exhibits.exchange("unknown"),
                unknown -> compare(known, unknown, exhibits.fact("nobody"))));
  }

  private static Outcome compare(
      Exchange.Response known, Exchange.Response unknown, String nobody) {
    String expected = told(known, nobody);
    String observed = told(unknown, nobody);
    return expected.equals(observed)
        ? Outcome.holds()
        : Outcome.broken(new AccountRevealed(expected, observed));
  }

  private static String told(Exchange.Response response, String nobody) {
    String words = Jsoup.parse(response.body().text()).text();
    String bare = REDACTED.matcher(words.replace(nobody, TYPED)).replaceAll(TYPED);
    return response.status() + ", " + (bare.length() > SHOWN ? bare.substring(0, SHOWN) : bare);
  }
}
