package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * Two answers from one address that differ have two ETags (RFC 9110 section 8.8.1): whoever asks
 * with that of the first never learns of the second. Looks at the exhibits {@code whole} and {@code
 * again}. A weak ETag may stay where the server takes the two for equal, and tells nothing.
 */
public record EtagFollowsContent() implements Check {
  private static final String WEAK = "W/";

  /** Another content comes with the same ETag. */
  record SameEtag(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("whole"),
        whole -> NoAnswer.or(exhibits.exchange("again"), again -> judge(whole, again)));
  }

  private static Outcome judge(Exchange.Response whole, Exchange.Response again) {
    String before = tag(whole);
    String after = tag(again);
    if (before.isEmpty() || after.isEmpty() || after.startsWith(WEAK)) {
      return Outcome.notApplicable("no strong ETag in both answers");
    }
    if (whole.body().sha256().equals(again.body().sha256())) {
      return Outcome.notApplicable("the content is the same as before");
    }
    return before.equals(after)
        ? Outcome.broken(new SameEtag("an ETag other than before", after))
        : Outcome.holds();
  }

  private static String tag(Exchange.Response response) {
    return String.join(", ", response.headers("ETag"));
  }
}
