package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.SecretSample;
import java.util.Locale;

/**
 * Tokens, or codes, vary in more places than anybody could try out: 48 bits at least as the
 * standard asks for, and 128 as RFC 6749 section 10.10 does (FB_13/TC011, which took length for
 * entropy).
 *
 * <p>A sample shows at most how much there can be, see {@link Guessing}.
 */
public record TokensAreHardToGuess() implements Check {
  private static final String GOOD_PRACTICE = "token_entropy_128";
  private static final int SAMPLE = 20;
  private static final int LEAST = 48;
  private static final int GOOD = 128;

  /** Somebody can try them out. */
  record GuessableToken(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    SecretSample sample = exhibits.sample("tokens");
    if (sample.distinct() < SAMPLE) {
      return Outcome.undecided(
          "of "
              + sample.drawn()
              + " "
              + Guessing.things(sample)
              + " only "
              + sample.distinct()
              + " were different; "
              + SAMPLE
              + " are needed to see how much of them varies");
    }
    double bits = Guessing.bits(sample);
    Outcome.Builder outcome = new Outcome.Builder().inspected(sample.distinct());
    if (bits < LEAST) {
      outcome.finds(finding(sample, LEAST, bits));
    } else if (bits < GOOD) {
      outcome.finds(GOOD_PRACTICE, finding(sample, GOOD, bits));
    }
    return outcome.build();
  }

  private static GuessableToken finding(SecretSample sample, int due, double bits) {
    return new GuessableToken(
        Guessing.things(sample) + " of " + due + " bits at least",
        String.format(
            Locale.ROOT,
            "%.0f bits at most: of %d characters (%s) %d vary among %d %s",
            bits,
            sample.shortest(),
            sample.alphabet(),
            sample.symbols().stream().filter(symbols -> symbols > 1).count(),
            sample.distinct(),
            Guessing.things(sample)));
  }
}
