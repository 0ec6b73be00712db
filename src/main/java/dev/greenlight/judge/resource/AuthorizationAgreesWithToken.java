package dev.greenlight.judge.resource;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * An Authorization says the same as the token response that announced it, and that it is active
 * while the token works.
 */
public record AuthorizationAgreesWithToken() implements Check {
  private static final List<String> ADDRESSES = List.of("resourceURI", "authorizationURI");
  private static final String ACTIVE = "1";

  /** The two name different addresses. */
  record AddressDiffers(String expected, String observed) implements Finding {}

  /** The two name different scopes. */
  record ScopeDiffers(String expected, String observed) implements Finding {}

  /** It is called denied or revoked although its token works. */
  record NotActive(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange token = exhibits.exchange("token response");
    return NoAnswer.or(
        token,
        issued ->
            NoAnswer.or(exhibits.exchange("answer"), response -> judge(json(issued), response)));
  }

  private static JsonNode json(Exchange.Response issued) {
    try {
      return Json.COMPACT.readTree(issued.body().content());
    } catch (IOException notJson) {
      // No member is found in it then, and nothing can be compared.
      return Json.COMPACT.createObjectNode();
    }
  }

  private static Outcome judge(JsonNode token, Exchange.Response response) {
    Optional<Element> resource =
        Contents.first(response.body().content(), "Authorization").flatMap(AtomEntry::resource);
    return resource
        .map(found -> judge(token, found))
        .orElseGet(() -> Outcome.undecided("the answer holds no Authorization"));
  }

  private static Outcome judge(JsonNode token, Element resource) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (String name : ADDRESSES) {
      String announced = token.path(name).asText();
      Optional<String> found = AtomEntry.field(resource, name);
      if (!announced.isEmpty() && found.isPresent()) {
        outcome.inspected();
        if (!found.get().equals(announced)) {
          outcome.finds(new AddressDiffers(name + " " + announced, found.get()));
        }
      }
    }
    String scope = token.path("scope").asText();
    Optional<String> found = AtomEntry.field(resource, "scope");
    if (!scope.isEmpty() && found.isPresent()) {
      outcome.inspected();
      if (!ScopeTerms.of(found.get()).equals(ScopeTerms.of(scope))) {
        outcome.finds(new ScopeDiffers(scope, found.get()));
      }
    }
    AtomEntry.field(resource, "status")
        .filter(status -> !status.equals(ACTIVE))
        .ifPresent(
            status ->
                outcome.finds(
                    "authorization_status_active", new NotActive("status 1", "status " + status)));
    return outcome.build();
  }
}
