package dev.greenlight.run;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.model.RunFile;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.CustodianSettings;
import dev.greenlight.party.custodian.ReferenceCustodian;
import dev.greenlight.party.custodian.grant.MovableClock;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.plan.RunFileReader;
import dev.greenlight.plan.SecretResolver;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes our own Data Custodian the target, at free ports, with an authority of its own. */
public final class EmbeddedCustodian {
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
    return readOnly(runFile, Map.of());
  }

  /** The same, with some places that are known. */
  static RunFile readOnly(Path runFile, Map<String, String> known) {
    Map<String, String> nowhere = new HashMap<>();
    CustodianFacts.PLACES.forEach(place -> nowhere.put(place, "https://localhost/" + place));
    CustodianFacts.DAYS.forEach(day -> nowhere.put(day, "2000-01-01"));
    nowhere.putAll(known);
    return new RunFileReader(nowhere).read(runFile);
  }

  /** Whether a run file says that this custodian of ours plays its target. */
  public static boolean plays(Path runFile) {
    return readOnly(runFile).embedded().isPresent();
  }

  /**
   * Starts it as its run file describes it.
   *
   * @param bending {@link Bending#NONE} for correct behaviour
   */
  public Target start(Bending bending) {
    return start(bending, practice());
  }

  /**
   * Starts it with another length of history.
   *
   * @param bending {@link Bending#NONE} for correct behaviour
   * @param months of history it has
   */
  public Target start(Bending bending, int months) {
    return start(bending, practice().withMonths(months));
  }

  private LocalPractice practice() {
    return readOnly(runFile).embedded().orElse(LocalPractice.PLAIN);
  }

  private Target start(Bending bending, LocalPractice practice) {
    CertificateAuthority authority = CertificateAuthority.create(clock);
    ThirdPartyListener listener = ThirdPartyListener.start(authority.issueForLoopback(), clock);
    ReferenceCustodian custodian =
        ReferenceCustodian.start(
            new CustodianSettings(
                    authority,
                    new MovableClock(clock),
                    seed,
                    List.of(
                        listener.registration(CustodianFacts.THIRD_PARTY),
                        listener.otherRegistration(CustodianFacts.OTHER_THIRD_PARTY),
                        listener.registration(CustodianFacts.EXPENDABLE_THIRD_PARTY)))
                .as(readOnly(runFile).pics().espiVersion())
                .with(bending)
                .with(practice));
    CustodianFacts facts = CustodianFacts.of(custodian.describe());
    RunFile read = new RunFileReader(facts.places()).read(runFile);
    return new Target(
        "embedded reference Data Custodian",
        read,
        new SecretResolver(Map.of(), facts.secrets(), runFile.toAbsolutePath().getParent())
            .resolve(read.pixit()),
        practice.certificates() ? showing(authority) : authority.trustStore(),
        new ListeningDoor(listener, read.policy(), Optional.empty(), Earshot.others(read.pixit())),
        true,
        () -> custodian.mistakes().or(listener::mistakes),
        () -> {
          custodian.close();
          listener.close();
        });
  }

  /** The trust of a Third Party that has a certificate of the same authority. */
  private static TrustStore showing(CertificateAuthority authority) {
    ServerIdentity own = authority.issueForClient(CertificateOrder.forLoopback());
    return authority.trustStore().showing(own.chain(), PrivateKeys.pem(own.key()));
  }
}
