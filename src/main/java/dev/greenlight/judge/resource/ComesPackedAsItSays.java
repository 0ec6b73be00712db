package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * To a request that takes gzip and nothing else comes a feed that is packed so and unpacks, or a
 * plain one (RFC 9110 sections 8.4 and 12.5.3).
 *
 * @param element name of the resource in the feed
 */
public record ComesPackedAsItSays(String element) implements Check {
  private static final Set<String> TAKEN = Set.of("gzip", "x-gzip", "identity", "");

  /** How Java says that something does not unpack. */
  private static final Pattern NOT_PACKED = Pattern.compile("(?i)gzip|zlib");

  /** It says that it is packed, and does not unpack. */
  record NotUnpackable(String expected, String observed) implements Finding {}

  /** It is packed in a way that was not asked for. */
  record OtherCoding(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    if (!answer.answered() && NOT_PACKED.matcher(answer.failure()).find()) {
      return Outcome.broken(
          new NotUnpackable(
              "a body that unpacks where Content-Encoding says gzip", answer.failure()));
    }
    return otherCoding(answer)
        .map(coding -> Outcome.broken(new OtherCoding("gzip, or no Content-Encoding", coding)))
        .orElseGet(() -> new OpensResource(element, true).judge(exhibits, ruling));
  }

  private static Optional<String> otherCoding(Exchange answer) {
    return answer.answered()
        ? answer
            .response()
            .header("Content-Encoding")
            .filter(coding -> !TAKEN.contains(coding.strip().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
