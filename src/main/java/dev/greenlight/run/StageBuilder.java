package dev.greenlight.run;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.Browsers;
import dev.greenlight.act.http.Conduct;
import dev.greenlight.act.http.Impostor;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.http.PatientTransport;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.sftp.SftpVisitor;
import dev.greenlight.act.sut.Operator;
import dev.greenlight.act.sut.SutHooks;
import dev.greenlight.act.tls.TlsProbe;
import dev.greenlight.judge.Bench;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Journal;
import dev.greenlight.record.Redactor;
import dev.greenlight.stage.AuthorizationPool;
import dev.greenlight.stage.CaseClock;
import dev.greenlight.stage.Consents;
import dev.greenlight.stage.Leases;
import dev.greenlight.stage.Onboarding;
import dev.greenlight.stage.PersonalConsent;
import dev.greenlight.stage.PunctualTransport;
import dev.greenlight.stage.Stage;
import dev.greenlight.stage.TargetClock;
import dev.greenlight.stage.Words;
import dev.greenlight.steps.KnownChecks;
import dev.greenlight.trust.Imposture;
import dev.greenlight.trust.TrustException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** Puts the stage of a run together from its target. */
final class StageBuilder {
  private static final long MEGABYTE = 1 << 20;

  private final Target target;
  private final Ruling ruling;
  private final Journal journal;
  private final Operator operator;

  /**
   * @param operator who watches the run
   */
  StageBuilder(Target target, Ruling ruling, Journal journal, Operator operator) {
    this.operator = operator;
    this.target = target;
    this.ruling = ruling;
    this.journal = journal;
  }

  private Transport patient(Transport hasty) {
    return new PatientTransport(
        hasty,
        Duration.ofSeconds(target.runFile().policy().waitSeconds()),
        target.door().bell(),
        InstantSource.system(),
        putOff -> journal.exhibit(null, "asked to come back later", putOff));
  }

  /** Where a customer's browser has business. */
  static Set<String> hosts(RunFile.Pixit pixit) {
    Stream<String> addresses =
        Stream.concat(
            Stream.of(pixit.endpoints().authorization()),
            Stream.concat(
                pixit.applications().map(RunFile.ThirdParty::redirectUri), pixit.ways().portals()));
    return Stream.concat(
            addresses.map(address -> URI.create(address).getHost()),
            pixit.consent().hosts().stream())
        .collect(Collectors.toSet());
  }

  /**
   * Lets the redactor know every secret. What is known of a customer gets a kind of its own, so
   * that who looks for traces of him finds them.
   */
  static void learn(Redactor redactor, List<RunFile.Customer> customers, Secrets secrets) {
    customers.stream()
        .flatMap(customer -> customer.values().values().stream())
        .map(secrets::of)
        .forEach(value -> redactor.learn(Redactor.OF_CUSTOMER, value));
    secrets.values().values().forEach(redactor::learnGiven);
  }

  /**
   * @param temporary folder that lives as long as the run
   * @param seed of everything the harness makes up
   */
  Stage build(Path temporary, long seed) {
    return build(temporary, seed, new TargetClock());
  }

  /**
   * The same of a target whose clock may have been moved before.
   *
   * @param temporary folder that lives as long as the run
   * @param seed of everything the harness makes up
   * @param targetClock what it shows
   */
  Stage build(Path temporary, long seed, TargetClock targetClock) {
    RunFile runFile = target.runFile();
    RunFile.Pixit pixit = runFile.pixit();
    learn(journal.redactor(), pixit.people().toList(), target.secrets());
    Limits limits =
        new Limits(
            Duration.ofSeconds(runFile.policy().requestSeconds()),
            runFile.policy().bodyMegabytes() * MEGABYTE);
    // Whoever comes there while it is not done waits for it, and meets what went wrong with it.
    pixit.sftp().ifPresent(used -> ForkJoinPool.commonPool().execute(SftpVisitor::prepare));
    SSLContext trust = target.trust().sslContext();
    CaseClock clock = new CaseClock(Duration.ofSeconds(runFile.policy().caseSeconds()));
    Conduct conduct = target.conduct();
    Transport functional = new PunctualTransport(patient(conduct.functional(trust, limits)), clock);
    Transport quick = new PunctualTransport(patient(conduct.quick(trust, limits)), clock);
    Words words = new Words(new Random(seed));
    Leases leases = new Leases(clock, targetClock);
    Onboarding onboarding =
        new Onboarding(pixit, target.secrets(), functional, journal, leases, targetClock);
    Consents consents =
        new Consents(
            runFile,
            target.secrets(),
            new Browsers(
                    pixit.consent().browser(),
                    target.browsers(),
                    temporary,
                    limits,
                    hosts(pixit),
                    conduct)
                ::open,
            target.door(),
            words,
            clock,
            pixit
                .consent()
                .personSeconds()
                .map(
                    seconds ->
                        new PersonalConsent(operator, target.door(), Duration.ofSeconds(seconds))));
    return new Stage(
        runFile,
        target.secrets(),
        journal,
        clock,
        targetClock,
        new Bench(ruling),
        KnownChecks.codec(),
        functional,
        quick,
        () -> impostor(conduct, limits, clock),
        new TlsProbe(target.trust(), limits.time(), InstantSource.system(), conduct.way()),
        words,
        leases,
        onboarding,
        consents,
        new AuthorizationPool(
            pixit.endpoints(), consents, onboarding, functional, quick, journal, leases),
        target.door(),
        pixit.hooks().map(hooks -> hooks(quick)));
  }

  private Optional<Impostor> impostor(Conduct conduct, Limits limits, CaseClock clock) {
    return imposture()
        .map(
            imposture ->
                new Impostor(
                    strange(imposture.context(), conduct, limits, clock),
                    strange(target.trust().anonymous().sslContext(), conduct, limits, clock),
                    imposture::wasAsked,
                    imposture::wasShown));
  }

  private Optional<Imposture> imposture() {
    try {
      return target
          .trust()
          .impostureAt(
              URI.create(target.runFile().pixit().endpoints().token()).getHost(),
              InstantSource.system());
    } catch (TrustException e) {
      throw new NotCarriedOut(
          "no certificate like that of the Third Party (pixit.clientCertificate) could be made", e);
    }
  }

  private Transport strange(SSLContext context, Conduct conduct, Limits limits, CaseClock clock) {
    return new PunctualTransport(patient(conduct.quick(context, limits)), clock);
  }

  private SutHooks hooks(Transport transport) {
    return new SutHooks(
        transport,
        target.hookKey(),
        operator,
        words -> journal.exhibit(null, "hook", new Fact(words)));
  }
}
