package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.judge.privacy.WholeWords;
import dev.greenlight.model.Finding;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A portal in which a customer connects a Third Party sends his browser to the scope-selection
 * screen that is registered, with scopes that are registered, the name of the custodian, and
 * nothing of the customer. Looks at the exhibits {@code referral}, {@code answer}
 * (ApplicationInformation) and {@code user name}.
 */
public record RefersToThirdParty() implements Check {
  private static final String SCREEN = "thirdPartyScopeSelectionScreenURI";
  private static final String SCOPE_DUTY = "connect_registered_scope";
  private static final String NAME_DUTY = "connect_names_custodian";
  private static final String SECRECY_DUTY = "connect_tells_nothing";
  private static final String REDACTED = "redacted-";

  /** By these names goes what nobody else may know. */
  private static final Set<String> SECRETS =
      Set.of("access_token", "refresh_token", "code", "password", "client_secret", "session");

  /** Another place than the registered one. */
  record UnregisteredAddress(String expected, String observed) implements Finding {}

  /** Not encrypted. */
  record PlainAddress(String expected, String observed) implements Finding {}

  /** No scope is offered, or one that is none. */
  record NoScopeOffered(String expected, String observed) implements Finding {}

  /** A scope is offered that is not registered. */
  record UnregisteredScope(String expected, String observed) implements Finding {}

  /** The Third Party cannot know which custodian sends the customer. */
  record CustodianUnnamed(String expected, String observed) implements Finding {}

  /** The Third Party knows that custodian by another name, or knows another by this one. */
  record CustodianMisnamed(String expected, String observed) implements Finding {}

  /** The address tells of the customer, or a secret; by the name of the parameter. */
  record ToldTooMuch(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange.Response response) {
    Optional<Element> registration =
        Contents.first(response.body().content(), "ApplicationInformation")
            .flatMap(AtomEntry::resource);
    Optional<String> screen = registration.flatMap(each -> AtomEntry.field(each, SCREEN));
    if (screen.isEmpty()) {
      return Outcome.undecided(
          "no ApplicationInformation that names a " + SCREEN + ": nobody knows what is registered");
    }
    List<String> scopes = AtomEntry.fields(registration.get(), "scope");
    Outcome found = judge(exhibits, registration.get(), screen.get(), scopes);
    return scopes.isEmpty() && found.breaches().isEmpty()
        ? Outcome.undecided(
            "the ApplicationInformation names no scope: nobody knows which are registered")
        : found;
  }

  private static Outcome judge(
      Exhibits exhibits, Element registration, String screen, List<String> scopes) {
    Landing landing = Landing.of(exhibits.callback("referral"));
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    WebAddress place = WebAddress.of(landing.place());
    if (!place.equals(WebAddress.of(screen))) {
      outcome.finds(new UnregisteredAddress(screen, landing.place()));
    }
    if (!place.scheme().equals("https")) {
      outcome.finds(new PlainAddress("an address that begins with https", landing.place()));
    }
    judgeScopes(landing, scopes, outcome);
    judgeName(landing, AtomEntry.field(registration, "dataCustodianId"), outcome);
    judgeSecrecy(landing, exhibits.fact("user name").toLowerCase(Locale.ROOT), outcome);
    return outcome.build();
  }

  private static void judgeName(
      Landing landing, Optional<String> registered, Outcome.Builder outcome) {
    List<String> names = named(landing, "datacustodianid");
    if (names.isEmpty()) {
      outcome.finds(
          NAME_DUTY, new CustodianUnnamed("a parameter DataCustodianID", landing.inWords()));
    } else if (registered.isPresent() && !names.contains(registered.get())) {
      outcome.finds(
          NAME_DUTY,
          new CustodianMisnamed(
              "DataCustodianID=" + registered.get(), String.join(" and ", names)));
    }
  }

  private static void judgeScopes(
      Landing landing, List<String> registered, Outcome.Builder outcome) {
    List<String> offered = named(landing, "scope");
    if (offered.isEmpty()) {
      outcome.finds(SCOPE_DUTY, new NoScopeOffered("a parameter scope", landing.inWords()));
    }
    for (String scope : offered) {
      outcome.inspected();
      ScopeTerms terms = ScopeTerms.of(scope);
      if (!terms.terms().containsKey("fb")) {
        outcome.finds(SCOPE_DUTY, new NoScopeOffered("FB=…, the blocks that it names", scope));
      } else if (!registered.isEmpty()
          && registered.stream().noneMatch(one -> terms.isWithin(ScopeTerms.of(one)))) {
        outcome.finds(
            SCOPE_DUTY,
            new UnregisteredScope("no more than " + String.join(" or ", registered), scope));
      }
    }
  }

  private static void judgeSecrecy(Landing landing, String user, Outcome.Builder outcome) {
    for (Header parameter : landing.parameters()) {
      String value = parameter.value().toLowerCase(Locale.ROOT);
      if (value.contains(REDACTED)
          || SECRETS.contains(parameter.name().toLowerCase(Locale.ROOT))
          || (!user.isBlank() && WholeWords.isIn(value, user))) {
        outcome.finds(
            SECRECY_DUTY,
            new ToldTooMuch("nothing of the customer, and no secret", parameter.name()));
      }
    }
  }

  private static List<String> named(Landing landing, String name) {
    return landing.parameters().stream()
        .filter(parameter -> parameter.name().equalsIgnoreCase(name))
        .map(Header::value)
        .filter(value -> !value.isBlank())
        .toList();
  }
}
