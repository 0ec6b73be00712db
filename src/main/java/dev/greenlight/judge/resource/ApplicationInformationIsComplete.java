package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * ApplicationInformation tells the Third Party everything it needs to know of its registration
 * (FB_03/FND002, FB_14/OAD014 step c).
 */
public record ApplicationInformationIsComplete() implements Check {
  private static final String SCREENS_DUTY = "application_information_screens";
  private static final String GRANTS_DUTY = "application_information_grant_types";
  private static final String AUTH_METHOD_DUTY = "application_information_auth_method";

  private static final List<String> FIELDS =
      List.of(
          "dataCustodianId",
          "dataCustodianApplicationStatus",
          "thirdPartyNotifyUri",
          "authorizationServerAuthorizationEndpoint",
          "authorizationServerTokenEndpoint",
          "dataCustodianBulkRequestURI",
          "dataCustodianResourceEndpoint",
          "client_secret",
          "client_name",
          "client_id",
          "software_id",
          "software_version",
          "client_id_issued_at",
          "client_secret_expires_at",
          "token_endpoint_auth_method",
          "scope",
          "grant_types",
          "response_types",
          "registration_client_uri",
          "registration_access_token",
          "redirect_uri");

  /** Newer documents do without them; nobody needs them but for a pre-negotiated scope. */
  private static final List<String> SCREENS =
      List.of(
          "thirdPartyScopeSelectionScreenURI",
          "thirdPartyUserPortalScreenURI",
          "client_uri",
          "dataCustodianScopeSelectionScreenURI");

  private static final List<String> GRANT_TYPES =
      List.of("authorization_code", "refresh_token", "client_credentials");

  /** A field is missing, or empty. */
  record FieldMissing(String expected, String observed) implements Finding {}

  /** A field holds none of the values it may hold. */
  record FieldWrong(String expected, String observed) implements Finding {}

  /** One of the grants of the standard is not allowed. */
  record GrantTypeMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), ApplicationInformationIsComplete::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    Optional<Element> resource =
        Contents.first(response.body().content(), "ApplicationInformation")
            .flatMap(AtomEntry::resource);
    return resource
        .map(ApplicationInformationIsComplete::judge)
        .orElseGet(() -> Outcome.undecided("the answer holds no ApplicationInformation"));
  }

  private static Outcome judge(Element resource) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (String field : FIELDS) {
      outcome.inspected();
      if (AtomEntry.field(resource, field).isEmpty()) {
        outcome.finds(new FieldMissing(field, "missing or empty"));
      }
    }
    for (String field : SCREENS) {
      outcome.inspected();
      if (AtomEntry.field(resource, field).isEmpty()) {
        outcome.finds(SCREENS_DUTY, new FieldMissing(field, "missing or empty"));
      }
    }
    // What is missing altogether was found above; here only what is there.
    AtomEntry.field(resource, "dataCustodianApplicationStatus")
        .filter(status -> !status.matches("[1-4]"))
        .ifPresent(
            status ->
                outcome.finds(
                    new FieldWrong("dataCustodianApplicationStatus 1, 2, 3 or 4", status)));
    AtomEntry.field(resource, "token_endpoint_auth_method")
        .filter(method -> !method.equals("client_secret_basic"))
        .ifPresent(
            method ->
                outcome.finds(
                    AUTH_METHOD_DUTY,
                    new FieldWrong("token_endpoint_auth_method client_secret_basic", method)));
    AtomEntry.field(resource, "response_types")
        .filter(type -> !type.equals("code"))
        .ifPresent(type -> outcome.finds(new FieldWrong("response_types code", type)));
    List<String> granted = AtomEntry.fields(resource, "grant_types");
    GRANT_TYPES.stream()
        .filter(grant -> !granted.isEmpty() && !granted.contains(grant))
        .forEach(
            grant ->
                outcome.finds(
                    GRANTS_DUTY,
                    new GrantTypeMissing("grant_types " + grant, String.join(" ", granted))));
    return outcome.build();
  }
}
