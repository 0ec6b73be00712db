package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Who types a wrong proof is told the same whether the account exists or not, so that nobody finds
 * accounts by trying. Compares status, address and all visible words of the exhibits {@code known}
 * and {@code unknown}, but for what was typed (the fact {@code nobody}; what is known of the
 * customer is redacted), times of day and what is random.
 *
 * <p>Whoever was let in with a wrong proof was refused nothing: then words that are alike say
 * nothing (the exhibit {@code callback} is where he ended whose account exists).
 */
public record AnswersUnknownAlike() implements Check {
  private static final Pattern REDACTED = Pattern.compile("redacted-[a-z_]+-\\d+");

  /**
   * States, sessions, numbers of a trace: another for every visit, and nothing about an account.
   */
  private static final Pattern RANDOM =
      Pattern.compile("\\b(?=[\\w-]*\\d)[\\w-]{16,}|\\b(?=[\\w-]*[a-z][\\w-]*[A-Z])[\\w-]{24,}");

  /** A page may say when it was made. */
  private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}:\\d\\d(:\\d\\d)?([.,]\\d+)?\\b");

  /** What stands in the query of an address, unless it is a plain word. */
  private static final Pattern NO_WORD = Pattern.compile("(?<==)(?![a-z._-]*(?:&|$))[^&]+");

  private static final String LEFT_OUT = "…";
  private static final int BEFORE = 40;
  private static final int AFTER = 80;

  /** Another answer where nobody has the account. */
  record AccountRevealed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange known = exhibits.exchange("known");
    Exchange unknown = exhibits.exchange("unknown");
    return NoAnswer.or(
        known,
        unused ->
            NoAnswer.or(
                unknown,
                unusedToo ->
                    compare(
                        told(known, exhibits.fact("nobody")),
                        told(unknown, exhibits.fact("nobody")),
                        wasLetIn(exhibits))));
  }

  private static Outcome compare(String expected, String observed, boolean letIn) {
    int first = firstDifference(expected, observed);
    if (first >= 0) {
      return Outcome.broken(new AccountRevealed(around(expected, first), around(observed, first)));
    }
    return letIn
        ? Outcome.undecided(
            "a wrong proof was taken, and a code came: there is no refusal that could be compared")
        : Outcome.holds();
  }

  private static boolean wasLetIn(Exhibits exhibits) {
    // Evidence of earlier runs does not tell where the browser ended.
    return exhibits.has("callback")
        && Landing.of(exhibits.callback("callback")).parameter("code").isPresent();
  }

  /**
   * Everything that he can see: the status, the address at which he is, or is sent to, the words.
   */
  private static String told(Exchange exchange, String nobody) {
    Exchange.Response response = exchange.response();
    String address = response.header("Location").orElse(exchange.request().uri());
    String words = Jsoup.parse(response.body().text()).text();
    return "status "
        + response.status()
        + ", at "
        + NO_WORD.matcher(bare(address, nobody)).replaceAll(LEFT_OUT)
        + ", "
        + bare(words, nobody);
  }

  private static String bare(String text, String nobody) {
    String untyped = REDACTED.matcher(text.replace(nobody, LEFT_OUT)).replaceAll(LEFT_OUT);
    return TIME.matcher(RANDOM.matcher(untyped).replaceAll(LEFT_OUT)).replaceAll(LEFT_OUT);
  }

  /** Where two texts begin to differ; negative where they do not. */
  private static int firstDifference(String one, String other) {
    return Arrays.mismatch(one.toCharArray(), other.toCharArray());
  }

  private static String around(String text, int place) {
    int from = Math.max(0, place - BEFORE);
    int to = Math.min(text.length(), place + AFTER);
    return (from > 0 ? LEFT_OUT : "")
        + text.substring(from, to)
        + (to < text.length() ? LEFT_OUT : "");
  }
}
