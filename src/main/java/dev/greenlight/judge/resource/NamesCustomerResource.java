package dev.greenlight.judge.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Finding;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Json;
import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Where Retail Customer data was granted, the Authorization says where it is, by {@code
 * customerResourceURI}, and so does the token response that announced it, where there is one
 * (FB_53; schema of ESPI 3.3). Before 3.3 there was no such element. Looks at the exhibits {@code
 * answer}, the Authorization, and {@code token response}.
 */
public record NamesCustomerResource() implements Check {
  private static final String NAME = "customerResourceURI";

  /** There is no address. */
  record AddressMissing(String expected, String observed) implements Finding {}

  /** The address is no absolute one of https. */
  record AddressNotHttps(String expected, String observed) implements Finding {}

  /** The two name different addresses. */
  record AddressDiffers(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (ruling.version().compareTo(EspiVersion.V3_3) < 0) {
      return Outcome.notApplicable(
          "an Authorization of ESPI " + ruling.version().id() + " has no " + NAME);
    }
    Exchange entry = exhibits.exchange("answer");
    return exhibits.has("token response")
        ? NoAnswer.or(
            exhibits.exchange("token response"),
            issued -> NoAnswer.or(entry, response -> judge(members(issued), response)))
        : NoAnswer.or(entry, NamesCustomerResource::judge);
  }

  private static JsonNode members(Exchange.Response issued) {
    try {
      return Json.COMPACT.readTree(issued.body().content());
    } catch (IOException notJson) {
      // Then it names nothing, and that is the finding.
      return MissingNode.getInstance();
    }
  }

  private static Outcome judge(Exchange.Response response) {
    return named(response)
        .map(
            entry -> {
              Outcome.Builder outcome = new Outcome.Builder().inspected();
              judge("the Authorization", entry, outcome);
              return outcome.build();
            })
        .orElseGet(NamesCustomerResource::noAuthorization);
  }

  private static Outcome judge(JsonNode issued, Exchange.Response response) {
    String announced = issued.path(NAME).asText();
    String scope = issued.path("scope").asText();
    Optional<String> named = named(response);
    if (announced.isEmpty()
        && named.filter(String::isEmpty).isPresent()
        && !scope.isEmpty()
        && ScopeTerms.of(scope).customerBlock().isEmpty()) {
      return Outcome.undecided(
          "the scope that was granted has no Retail Customer data ("
              + scope
              + "): the consent of the run file (pixit.consent) has to grant it");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    judge("the token response", announced, outcome);
    if (named.isEmpty()) {
      return announced.isEmpty() ? outcome.build() : noAuthorization();
    }
    judge("the Authorization", named.get(), outcome.inspected());
    if (!announced.isEmpty() && !named.get().isEmpty() && !named.get().equals(announced)) {
      outcome.finds(new AddressDiffers(NAME + " " + announced, named.get()));
    }
    return outcome.build();
  }

  private static Outcome noAuthorization() {
    return Outcome.undecided("the answer holds no Authorization");
  }

  /** The address in the Authorization, empty where it names none; nothing for no Authorization. */
  private static Optional<String> named(Exchange.Response response) {
    Optional<Element> resource =
        Contents.first(response.body().content(), "Authorization").flatMap(AtomEntry::resource);
    return resource.map(found -> AtomEntry.field(found, NAME).orElse(""));
  }

  private static void judge(String where, String uri, Outcome.Builder outcome) {
    if (uri.isEmpty()) {
      outcome.finds(new AddressMissing(NAME + " in " + where, "missing or empty"));
    } else if (!WebAddress.of(uri).scheme().equals("https")) {
      outcome.finds(new AddressNotHttps(NAME + " from https:// on", uri));
    }
  }
}
