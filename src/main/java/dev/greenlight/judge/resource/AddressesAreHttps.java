package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Every address in ApplicationInformation is one of https (FB_13/TC001). Whether those that must be
 * there are is for FB_03.
 */
public record AddressesAreHttps() implements Check {
  private static final List<String> ADDRESSES =
      List.of(
          "authorizationServerUri",
          "thirdPartyNotifyUri",
          "authorizationServerAuthorizationEndpoint",
          "authorizationServerRegistrationEndpoint",
          "authorizationServerTokenEndpoint",
          "dataCustodianBulkRequestURI",
          "dataCustodianResourceEndpoint",
          "thirdPartyScopeSelectionScreenURI",
          "thirdPartyUserPortalScreenURI",
          "dataCustodianScopeSelectionScreenURI",
          "logo_uri",
          "client_uri",
          "redirect_uri",
          "tos_uri",
          "policy_uri",
          "registration_client_uri");

  /** Whoever listens on the way can read what goes there. */
  record AddressNotEncrypted(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), AddressesAreHttps::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    return Contents.first(response.body().content(), "ApplicationInformation")
        .flatMap(AtomEntry::resource)
        .map(AddressesAreHttps::judge)
        .orElseGet(() -> Outcome.undecided("the answer holds no ApplicationInformation"));
  }

  private static Outcome judge(Element resource) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (String field : ADDRESSES) {
      for (String address : AtomEntry.fields(resource, field)) {
        outcome.inspected();
        if (!address.toLowerCase(Locale.ROOT).startsWith("https://")) {
          outcome.finds(new AddressNotEncrypted(field + " from https:// on", address));
        }
      }
    }
    return outcome.build();
  }
}
