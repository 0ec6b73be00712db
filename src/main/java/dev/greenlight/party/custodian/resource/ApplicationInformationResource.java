package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.ClientMetadata;
import dev.greenlight.party.custodian.grant.GrantType;
import dev.greenlight.party.custodian.grant.Registration;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Third Party registered and was given, by id. The collection is not for Third Parties. */
public final class ApplicationInformationResource implements EspiResource {
  private static final int IN_PRODUCTION = 2;
  private static final int THIRD_PARTY_IN_PRODUCTION = 3;
  private static final int WEB = 1;
  private static final int ENERGY_MANAGEMENT = 1;
  private static final int NEVER = 0;

  private static final Set<String> DEMANDED =
      Set.of("client_name", "software_id", "software_version");

  private static final String UNTOLD = "unknown";

  private static final String DESCRIBED = "Plays the Third Party in conformance tests";
  private static final Pattern DESCRIPTION =
      Pattern.compile("<(?:[\\w.-]+:)?thirdPartyApplicationDescription>([^<]{0,256})<");

  private final Map<String, String> descriptions = new ConcurrentHashMap<>();
  private Predicate<String> checked = body -> body.contains("ApplicationInformation");
  private boolean kept = true;
  private final Addresses addresses;
  private final Registry registry;
  private BiPredicate<String, String> open = String::equals;
  private Consumer<AtomDocument> alteration = document -> {};

  ApplicationInformationResource(Addresses addresses, Registry registry) {
    this.addresses = addresses;
    this.registry = registry;
  }

  /**
   * Opens entries otherwise: decides by the id of who calls and the id that is asked for. Called
   * before the first request only.
   */
  public void openTo(BiPredicate<String, String> other) {
    open = other;
  }

  /** Changes the entry before it is written. Called before the first request only. */
  public void alterDocument(Consumer<AtomDocument> change) {
    alteration = change;
  }

  @Override
  public boolean holds(ResourcePath path) {
    return path.at(0).equals("ApplicationInformation") && path.length() <= 2;
  }

  @Override
  public TokenKind opener() {
    return TokenKind.REGISTRATION;
  }

  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    return open.test(token.authorization().client().owner(), path.at(1));
  }

  @Override
  public Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    Optional<AtomDocument> document =
        registry.thirdParties().stream()
            .filter(thirdParty -> thirdParty.id().equals(path.at(1)))
            .findFirst()
            .map(thirdParty -> new AtomDocument(entry(thirdParty)));
    document.ifPresent(alteration);
    return document;
  }

  /** A Third Party may say otherwise what it does; everything else stays as it was agreed. */
  @Override
  public Optional<Answer> write(AccessToken token, ResourcePath path, Request request) {
    if (!request.method().equals("PUT")) {
      return Optional.empty();
    }
    Matcher description = DESCRIPTION.matcher(request.body());
    if (!checked.test(request.body())) {
      return Optional.of(BearerGate.refuse(AccessFault.CONTENT_MALFORMED));
    }
    if (kept && description.find()) {
      descriptions.put(path.at(1), description.group(1));
    }
    return read(token, path)
        .map(document -> Answer.of(200, AtomDocument.MEDIA_TYPE, document.toBytes()));
  }

  /** Takes other content for a registration. Called before the first request only. */
  public void checkContentBy(Predicate<String> other) {
    checked = other;
  }

  /** Forgets what is written. Called before the first request only. */
  public void forgetWrites() {
    kept = false;
  }

  private XmlElement entry(ThirdPartyRecord thirdParty) {
    return Entries.alone(
        addresses,
        Entries.entry(
            addresses.applicationInformation(thirdParty),
            "ApplicationInformation of " + thirdParty.registration().name(),
            thirdParty.registeredAt(),
            thirdParty.registeredAt(),
            content(thirdParty)));
  }

  /** In the order of the schema. */
  private XmlElement content(ThirdPartyRecord thirdParty) {
    Registration registration = thirdParty.registration();
    XmlElement content =
        XmlElement.espi("ApplicationInformation")
            .with("dataCustodianId", Addresses.CUSTODIAN_ID)
            .with("dataCustodianApplicationStatus", IN_PRODUCTION)
            .with(
                "thirdPartyApplicationDescription",
                descriptions.getOrDefault(thirdParty.id(), DESCRIBED))
            .with("thirdPartyApplicationStatus", THIRD_PARTY_IN_PRODUCTION)
            .with("thirdPartyApplicationType", WEB)
            .with("thirdPartyApplicationUse", ENERGY_MANAGEMENT)
            .with("thirdPartyPhone", "+1-555-0100")
            .with("authorizationServerUri", addresses.issuer().toString())
            .with("thirdPartyNotifyUri", registration.notificationUri().toString())
            .with("authorizationServerAuthorizationEndpoint", at(Addresses.AUTHORIZATION))
            .with("authorizationServerRegistrationEndpoint", at(Addresses.REGISTRATION))
            .with("authorizationServerTokenEndpoint", at(Addresses.TOKEN))
            .with("dataCustodianBulkRequestURI", addresses.resource("Batch/Bulk").toString())
            .with("dataCustodianResourceEndpoint", addresses.resourceEndpoint().toString())
            .with("thirdPartyScopeSelectionScreenURI", registration.scopeSelectionUri().toString())
            .with("thirdPartyUserPortalScreenURI", registration.portalUri().toString())
            .with("client_secret", thirdParty.customerClient().secret());
    ClientMetadata told = thirdParty.metadata().orElseGet(() -> byHand(thirdParty));
    for (String member : List.of("logo_uri", "client_name", "client_uri")) {
      described(told, member).ifPresent(text -> content.with(member, text));
    }
    told.redirectUris().forEach(uri -> content.with("redirect_uri", uri.toString()));
    content.with("client_id", thirdParty.customerClient().id());
    for (String member : List.of("tos_uri", "policy_uri", "software_id", "software_version")) {
      described(told, member).ifPresent(text -> content.with(member, text));
    }
    content
        .with("client_id_issued_at", thirdParty.registeredAt().getEpochSecond())
        .with("client_secret_expires_at", NEVER);
    if (told.described().get("contacts") instanceof List<?> contacts) {
      contacts.forEach(contact -> content.with("contacts", String.valueOf(contact)));
    }
    content
        .with("token_endpoint_auth_method", told.authentication())
        .with("scope", told.scope().toString());
    told.grantTypes().forEach(grant -> content.with("grant_types", grant.id()));
    told.responseTypes().forEach(type -> content.with("response_types", type));
    return content
        .with("registration_client_uri", addresses.registrationOf(thirdParty).toString())
        .with("registration_access_token", thirdParty.registrationAccessToken())
        .with("dataCustodianScopeSelectionScreenURI", at(Addresses.SCOPE_SELECTION));
  }

  /** As it was told; RFC 7591 lets out what the schema of ESPI demands. */
  private static Optional<String> described(ClientMetadata told, String member) {
    return told.text(member)
        .or(() -> DEMANDED.contains(member) ? Optional.of(UNTOLD) : Optional.empty());
  }

  /** What was agreed with a Third Party that did not register itself. */
  private static ClientMetadata byHand(ThirdPartyRecord thirdParty) {
    Registration registration = thirdParty.registration();
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("logo_uri", registration.portalUri().resolve("/logo.png").toString());
    described.put("client_name", registration.name());
    described.put("client_uri", registration.portalUri().toString());
    described.put("tos_uri", registration.portalUri().resolve("/terms").toString());
    described.put("policy_uri", registration.portalUri().resolve("/policy").toString());
    described.put("software_id", "greenlight");
    described.put("software_version", "1");
    described.put("contacts", List.of("conformance@example.com"));
    return new ClientMetadata(
        registration.redirectUris(),
        "client_secret_basic",
        List.of(GrantType.values()),
        List.of("code"),
        thirdParty.customerClient().offered(),
        described);
  }

  private String at(String path) {
    return addresses.at(path).toString();
  }
}
