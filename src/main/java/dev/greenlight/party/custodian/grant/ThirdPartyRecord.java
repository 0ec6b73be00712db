package dev.greenlight.party.custodian.grant;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.LocalPractice;
import dev.greenlight.trust.EcKeys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A registered Third Party with its three clients. Of one that registered itself only the client
 * for tokens of customers is told to anybody.
 *
 * @param id id of its ApplicationInformation
 * @param registration what it told
 * @param customerClient authorization code and refresh
 * @param adminClient client credentials for tokens of kind C
 * @param registrationClient client credentials for tokens of kind R
 * @param registrationAccessToken token of kind R handed over at registration; never expires
 * @param bulkId id of its bulk resource
 * @param registeredAt when
 * @param metadata what it said when it registered itself; empty for one that was registered by hand
 */
public record ThirdPartyRecord(
    String id,
    Registration registration,
    Client customerClient,
    Client adminClient,
    Client registrationClient,
    String registrationAccessToken,
    String bulkId,
    Instant registeredAt,
    Optional<ClientMetadata> metadata) {

  private static final String HISTORY = "HistoryLength=";
  private static final String NOTIFICATION = "/ThirdParty/espi/1_1/Notification";
  private static final String SCOPE_SELECTION = "/ThirdParty/RetailCustomer/ScopeSelection";

  private static final String CUSTOMER_BLOCKS = "_51_53_54_55_56_57_58_59_60_61_62_65_69_70_71";

  /** What every Third Party may ask its customers for. */
  public static final Scope OFFERED =
      Scope.of(
          "FB=1_3_4_5_10_12_15_16_17_18_31_37_39"
              + CUSTOMER_BLOCKS
              + ";IntervalDuration=900_3600_86400;"
              + "BlockDuration=daily_monthly;"
              + HISTORY
              + LocalPractice.USUAL_MONTHS
              + ";AccountCollection=3");

  /**
   * The same of a custodian with a history of that many months.
   *
   * @param version Retail Customer data has a schema since ESPI 3.3
   */
  public static Scope offered(int months, EspiVersion version) {
    return Scope.of(
        OFFERED
            .toString()
            .replace(CUSTOMER_BLOCKS, version == EspiVersion.V1_1 ? "" : CUSTOMER_BLOCKS)
            .replace(
                HISTORY + LocalPractice.USUAL_MONTHS,
                HISTORY + Math.max(LocalPractice.USUAL_MONTHS, months)));
  }

  /** Scope of tokens of kind C. */
  public static final Scope CLIENT_SCOPE = Scope.of("FB=34_35_67");

  private static final Scope CLIENT_SCOPE_FOR_USAGE = Scope.of("FB=34_35");

  /** Scope of tokens of kind R. */
  public static final Scope REGISTRATION_SCOPE = Scope.of("FB=36_40");

  /** Registers a Third Party; ids and secrets follow from its name and the seed. */
  public static ThirdPartyRecord register(
      Registration registration, SecretSource secrets, Instant now, Scope offered) {
    String name = registration.name();
    String id = secrets.idNamed("ApplicationInformation of " + name);
    return new ThirdPartyRecord(
        id,
        registration,
        new Client(
            name,
            secrets.secretNamed(name),
            EcKeys.p256(),
            TokenKind.CUSTOMER,
            id,
            Set.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN),
            offered),
        new Client(
            name + "_admin",
            secrets.secretNamed(name + "_admin"),
            EcKeys.p256(),
            TokenKind.CLIENT,
            id,
            Set.of(GrantType.CLIENT_CREDENTIALS),
            offered.grantsCustomerData() ? CLIENT_SCOPE : CLIENT_SCOPE_FOR_USAGE),
        new Client(
            "REGISTRATION_" + name,
            secrets.secretNamed("REGISTRATION_" + name),
            EcKeys.p256(),
            TokenKind.REGISTRATION,
            id,
            Set.of(GrantType.CLIENT_CREDENTIALS),
            REGISTRATION_SCOPE),
        secrets.secretNamed("registration access token of " + name),
        secrets.idNamed("bulk of " + name),
        now,
        Optional.empty());
  }

  /** Takes in a Third Party that registers itself, under a name that nobody can guess. */
  public static ThirdPartyRecord register(
      ClientMetadata metadata, SecretSource secrets, Instant now) {
    Registration told =
        new Registration(
            secrets.id(),
            metadata.redirectUris(),
            metadata.beside(NOTIFICATION),
            metadata.beside(SCOPE_SELECTION),
            metadata.beside("/"));
    return register(told, secrets, now, metadata.scope())
        .with(metadata, secrets.secret(), secrets.secret());
  }

  /** The same Third Party with other metadata; its ids and secrets stay. */
  public ThirdPartyRecord with(ClientMetadata other) {
    return with(other, customerClient.secret(), registrationAccessToken);
  }

  private ThirdPartyRecord with(ClientMetadata other, String secret, String token) {
    return new ThirdPartyRecord(
        id,
        new Registration(
            registration.name(),
            other.redirectUris(),
            other.beside(NOTIFICATION),
            other.beside(SCOPE_SELECTION),
            other.beside("/")),
        new Client(
            customerClient.id(),
            secret,
            customerClient.keys(),
            customerClient.kind(),
            id,
            Set.copyOf(other.grantTypes()),
            other.scope()),
        adminClient,
        registrationClient,
        token,
        bulkId,
        registeredAt,
        Optional.of(other));
  }

  /** All three clients. */
  public List<Client> clients() {
    return List.of(customerClient, adminClient, registrationClient);
  }

  /** Its name: the rest holds secrets. */
  @Override
  public String toString() {
    return registration.name();
  }
}
