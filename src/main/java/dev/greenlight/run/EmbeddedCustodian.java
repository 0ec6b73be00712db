package dev.greenlight.run;

import dev.greenlight.model.RunFile;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.CustodianDescription;
import dev.greenlight.party.custodian.CustodianSettings;
import dev.greenlight.party.custodian.ReferenceCustodian;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.MovableClock;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.plan.RunFileReader;
import dev.greenlight.plan.SecretResolver;
import dev.greenlight.trust.CertificateAuthority;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes our own Data Custodian the target, at free ports, with an authority of its own. */
public final class EmbeddedCustodian {
  private static final String THIRD_PARTY = "third_party";
  private static final String OTHER_THIRD_PARTY = "other_third_party";

  private static final Set<String> PLACES =
      Set.of(
          "authorization",
          "token",
          "revocation",
          "metadata",
          "resource",
          "hooks",
          THIRD_PARTY + "_id",
          THIRD_PARTY + "_redirect",
          OTHER_THIRD_PARTY + "_id",
          OTHER_THIRD_PARTY + "_redirect");

  private final long seed;
  private final Path runFile;
  private final InstantSource clock;

  /**
   * @param seed everything the custodian makes up follows from it
   * @param runFile the run file for it, with places and {@code embedded:} secrets
   */
  public EmbeddedCustodian(long seed, Path runFile, InstantSource clock) {
    this.seed = seed;
    this.runFile = runFile;
    this.clock = clock;
  }

  /** The run file alone, with addresses that lead nowhere: enough to plan with. */
  public static RunFile readOnly(Path runFile) {
    Map<String, String> nowhere = new HashMap<>();
    PLACES.forEach(place -> nowhere.put(place, "https://localhost/" + place));
    return new RunFileReader(nowhere).read(runFile);
  }

  /**
   * Starts it.
   *
   * @param bending {@link Bending#NONE} for correct behaviour
   * @param months of history it has
   */
  public Target start(Bending bending, int months) {
    CertificateAuthority authority = CertificateAuthority.create(clock);
    ThirdPartyListener listener = ThirdPartyListener.start(authority.issueForLoopback(), clock);
    ReferenceCustodian custodian =
        ReferenceCustodian.start(
            new CustodianSettings(
                authority,
                readOnly(runFile).pics().espiVersion(),
                new MovableClock(clock),
                seed,
                List.of(
                    listener.registration(THIRD_PARTY),
                    listener.otherRegistration(OTHER_THIRD_PARTY)),
                months,
                bending));
    CustodianDescription description = custodian.describe();
    RunFile read = new RunFileReader(places(description)).read(runFile);
    return new Target(
        "embedded reference Data Custodian",
        read,
        new SecretResolver(Map.of(), secrets(description), runFile.toAbsolutePath().getParent())
            .resolve(read.pixit()),
        authority.trustStore(),
        new ListeningDoor(listener, read.policy()),
        true,
        () -> custodian.mistakes().or(listener::mistakes),
        () -> {
          custodian.close();
          listener.close();
        });
  }

  private static Map<String, String> places(CustodianDescription custodian) {
    Map<String, String> places = new HashMap<>();
    places.put("authorization", custodian.authorizationEndpoint().toString());
    places.put("token", custodian.tokenEndpoint().toString());
    places.put("revocation", custodian.revocationEndpoint().toString());
    places.put("metadata", custodian.metadata().toString());
    places.put("resource", custodian.resourceEndpoint().toString());
    places.put("hooks", custodian.hooks().toString());
    for (ThirdPartyRecord party : custodian.thirdParties()) {
      String name = party.registration().name();
      places.put(name + "_id", party.id());
      places.put(name + "_redirect", party.registration().redirectUris().get(0).toString());
    }
    return places;
  }

  private static Map<String, String> secrets(CustodianDescription custodian) {
    Map<String, String> secrets = new HashMap<>();
    secrets.put("hook_key", custodian.hookKey());
    custodian
        .customers()
        .forEach(customer -> secrets.put(customer.username(), customer.password()));
    for (ThirdPartyRecord party : custodian.thirdParties()) {
      party.clients().stream()
          .forEach((Client client) -> secrets.put(client.id(), client.secret()));
    }
    return secrets;
  }
}
