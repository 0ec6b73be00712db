package dev.greenlight.judge.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * Access tokens live as long as the run file says ({@code expires_in}). Looks at the exhibit {@code
 * token response}.
 *
 * @param least seconds, from 1
 * @param most seconds
 */
public record KeepsToLifetime(int least, int most) implements Check {
  /** They live shorter or longer. */
  record LifetimeDiffers(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("token response"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    JsonNode lifetime = TokenJson.of(response).member("expires_in");
    if (lifetime.isTextual()) {
      return Outcome.undecided(
          "expires_in is the text \"%s\", not a number, which the cases about token responses tell"
              .formatted(lifetime.asText()));
    }
    if (!lifetime.canConvertToLong() || !lifetime.isIntegralNumber()) {
      return Outcome.undecided("the token response does not say how long the token lives");
    }
    return lifetime.asLong() >= least && lifetime.asLong() <= most
        ? Outcome.holds()
        : Outcome.broken(
            new LifetimeDiffers(
                "expires_in from " + least + " to " + most + " seconds", lifetime.asText()));
  }
}
