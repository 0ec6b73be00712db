package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Locale;
import java.util.Set;

/**
 * To a request that takes gzip and nothing else comes what is packed so and unpacks, or is plain
 * (RFC 9110 sections 8.4 and 12.5.3). What is in it others look at.
 */
public record ComesPackedAsItSays() implements Check {
  private static final Set<String> TAKEN = Set.of("gzip", "x-gzip", "identity", "");

  private static final String AS_ASKED = "content_coding_asked";

  /** How each gzip file begins (RFC 1952 section 2.3.1). */
  private static final byte[] MARK = {0x1f, (byte) 0x8b};

  /** It says that it is packed, and does not unpack. */
  record NotUnpackable(String expected, String observed) implements Finding {}

  /** It is packed in a way that was not asked for. */
  record OtherCoding(String expected, String observed) implements Finding {}

  /** It is packed, and does not say so. */
  record PackedInSilence(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    if (answer.doesNotUnpack()) {
      return Outcome.broken(
          new NotUnpackable(
              "a body that unpacks where Content-Encoding says gzip", answer.failure()));
    }
    return NoAnswer.or(answer, ComesPackedAsItSays::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided(
          "what comes plain did not come so: status " + response.status() + " instead of 200");
    }
    String coding = response.header("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (!TAKEN.contains(coding)) {
      return new Outcome.Builder()
          .inspected()
          .finds(AS_ASKED, new OtherCoding("gzip, or no Content-Encoding", coding))
          .build();
    }
    return isPacked(response.body().content())
        ? Outcome.broken(
            new PackedInSilence(
                "Content-Encoding: gzip where the body is packed",
                "a body that is packed still, Content-Encoding: "
                    + (coding.isEmpty() ? "none" : coding)))
        : Outcome.holds();
  }

  private static boolean isPacked(byte[] body) {
    return body.length > 1 && body[0] == MARK[0] && body[1] == MARK[1];
  }
}
