package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * Third Parties find the registration endpoint in ApplicationInformation, and in the metadata (RFC
 * 8414) where there are some: the same in both, and as the run file has it. All but
 * ApplicationInformation may be missing.
 */
public record AnnouncesRegistration() implements Check {
  private static final String METADATA = "metadata";
  private static final String KNOWN = "registration endpoint";
  private static final String MEMBER = "registration_endpoint";
  private static final String INFORMATION = "application information";

  /** It is not named, or is said to be somewhere else. */
  record EndpointMisannounced(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Optional<String> told =
        exhibits.has(KNOWN) ? Optional.of(exhibits.fact(KNOWN)) : Optional.empty();
    Optional<String> due = told;
    Outcome.Builder outcome = new Outcome.Builder();
    if (exhibits.has(METADATA)) {
      Optional<TokenJson> metadata =
          readable(exhibits.exchange(METADATA)).map(TokenJson::of).filter(TokenJson::isObject);
      if (metadata.isEmpty()) {
        return Outcome.undecided("the metadata cannot be read");
      }
      compare("registration_endpoint of the metadata", told, metadata.get().text(MEMBER), outcome);
      due = told.or(() -> metadata.get().text(MEMBER));
    }
    Optional<EspiEntry> information =
        readable(exhibits.exchange(INFORMATION))
            .flatMap(response -> EspiEntry.in(response, "ApplicationInformation"));
    if (information.isEmpty()) {
      return Outcome.undecided("ApplicationInformation cannot be read");
    }
    String element = "authorizationServerRegistrationEndpoint";
    compare(element, due, information.get().text(element), outcome);
    return outcome.build();
  }

  private static Optional<Exchange.Response> readable(Exchange exchange) {
    return Optional.ofNullable(exchange.response()).filter(response -> response.status() == 200);
  }

  private static void compare(
      String place, Optional<String> due, Optional<String> observed, Outcome.Builder outcome) {
    outcome.inspected();
    if (observed.isEmpty() || (due.isPresent() && !due.equals(observed))) {
      outcome.finds(
          new EndpointMisannounced(
              place + ": " + due.orElse("where Third Parties register themselves"),
              observed.orElse("nothing is said of it")));
    }
  }
}
