package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/** The {@code resourceURI} of a token response stands below the resource endpoint. */
public record LeadsToResource() implements Check {

  /** There is no address. */
  record AddressMissing(String expected, String observed) implements Finding {}

  /** The address is somewhere else. */
  record AddressElsewhere(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String root = exhibits.fact("resource endpoint");
    return NoAnswer.or(
        exhibits.exchange("token response"),
        response -> judge(TokenJson.of(response).text("resourceURI"), root));
  }

  private static Outcome judge(Optional<String> resourceUri, String root) {
    if (resourceUri.isEmpty()) {
      return Outcome.broken(new AddressMissing("resourceURI", "missing or empty"));
    }
    return resourceUri.get().startsWith(root + "/")
        ? Outcome.holds()
        : Outcome.broken(new AddressElsewhere("below " + root, resourceUri.get()));
  }
}
