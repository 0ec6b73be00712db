package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.ClientMetadata;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Answer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a Third Party is told of its registration (RFC 7591 section 3.2.1, RFC 7592 section 3), and
 * why it is refused.
 */
final class ClientDocuments {
  private static final int NEVER = 0;

  private final Addresses addresses;

  ClientDocuments(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Everything, its secrets too. */
  Map<String, Object> of(ThirdPartyRecord thirdParty) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("client_id", thirdParty.customerClient().id());
    document.put("client_secret", thirdParty.customerClient().secret());
    document.put("client_id_issued_at", thirdParty.registeredAt().getEpochSecond());
    document.put("client_secret_expires_at", NEVER);
    document.put("registration_client_uri", addresses.registrationOf(thirdParty).toString());
    document.put("registration_access_token", thirdParty.registrationAccessToken());
    document.putAll(thirdParty.metadata().map(ClientMetadata::document).orElse(Map.of()));
    return document;
  }

  /** A refusal; for want of a token it says so as a resource does (RFC 6750 section 3). */
  static Answer refuse(RegistrationFault fault, String allowed) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("error", fault.error().isEmpty() ? "invalid_request" : fault.error());
    document.put("error_description", fault.description());
    Answer answer = Json.of(fault.status(), document);
    return switch (fault.status()) {
      case 401 ->
          answer.with(
              "WWW-Authenticate",
              "Bearer realm=\"registration\""
                  + (fault.error().isEmpty() ? "" : ", error=\"" + fault.error() + "\""));
      case 405 -> answer.with("Allow", allowed);
      default -> answer;
    };
  }
}
