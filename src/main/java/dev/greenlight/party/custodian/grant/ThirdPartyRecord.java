package dev.greenlight.party.custodian.grant;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.trust.EcKeys;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A registered Third Party with its three clients.
 *
 * @param id id of its ApplicationInformation
 * @param registration what it told
 * @param customerClient authorization code and refresh
 * @param adminClient client credentials for tokens of kind C
 * @param registrationClient client credentials for tokens of kind R
 * @param registrationAccessToken token of kind R handed over at registration; never expires
 * @param bulkId id of its bulk resource
 * @param registeredAt when
 */
public record ThirdPartyRecord(
    String id,
    Registration registration,
    Client customerClient,
    Client adminClient,
    Client registrationClient,
    String registrationAccessToken,
    String bulkId,
    Instant registeredAt) {

  private static final String HISTORY = "HistoryLength=";

  /** What every Third Party may ask its customers for. */
  public static final Scope OFFERED =
      Scope.of(
          "FB=1_3_4_5_10_12_15_16_18_31_37_39;IntervalDuration=900_3600_86400;"
              + "BlockDuration=daily_monthly;"
              + HISTORY
              + LocalPractice.USUAL_MONTHS
              + ";AccountCollection=3");

  /** The same of a custodian with a history of that many months. */
  public static Scope offered(int months) {
    return Scope.of(
        OFFERED
            .toString()
            .replace(
                HISTORY + LocalPractice.USUAL_MONTHS,
                HISTORY + Math.max(LocalPractice.USUAL_MONTHS, months)));
  }

  /** Scope of tokens of kind C. */
  public static final Scope CLIENT_SCOPE = Scope.of("FB=34_35");

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
            CLIENT_SCOPE),
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
        now);
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
