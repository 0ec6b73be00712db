package dev.greenlight.run;

import dev.greenlight.act.browser.Selectors;
import dev.greenlight.act.http.Conduct;
import dev.greenlight.model.Http;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.plan.RunFileReader;
import dev.greenlight.plan.SecretResolver;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the system that a run file describes the target. */
public final class ConfiguredTarget implements Patient {
  private static final int TLS_PORT = 443;

  private final Path file;
  private final Map<String, String> environment;
  private final InstantSource clock;

  /**
   * @param file the run file
   * @param environment variables that hold its secrets
   */
  public ConfiguredTarget(Path file, Map<String, String> environment, InstantSource clock) {
    this.file = file;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
  }

  /**
   * What {@link #read} says, though authorities cannot be read: enough to plan with.
   *
   * @throws BadRunFile when it cannot work
   */
  public RunFile described() {
    return naming(this::checked);
  }

  /** Says in which run file it is. */
  private <T> T naming(Supplier<T> step) {
    try {
      return step.get();
    } catch (BadRunFile e) {
      String message = String.valueOf(e.getMessage());
      throw message.startsWith(file + ":") || message.startsWith(file + " ")
          ? e
          : new BadRunFile(file + ": " + message, e);
    }
  }

  private RunFile checked() {
    RunFile runFile = new RunFileReader(Map.of(), clock).read(file);
    if (runFile.pics().role() != Role.CUSTODIAN) {
      throw new BadRunFile(
          "pics.role: a " + runFile.pics().role().id() + " cannot be tested yet, only a custodian");
    }
    Optional<String> problem = Selectors.problem(runFile.pixit().consent());
    if (problem.isPresent()) {
      throw new BadRunFile("pixit.consent." + problem.get());
    }
    Optional<String> ofDownload =
        runFile
            .pixit()
            .ways()
            .download()
            .flatMap(each -> Selectors.problem(each, runFile.pixit().consent().browser()));
    if (ofDownload.isPresent()) {
      throw new BadRunFile("pixit.download." + ofDownload.get());
    }
    requireSelectors(runFile.pixit());
    return runFile;
  }

  /**
   * Why files with certificates that the run file names cannot be used, each once; empty where all
   * can. Without its secret of a certificate no more is looked at than whether the file is there.
   */
  @Override
  public List<String> certificateProblems() {
    RunFile runFile = described();
    List<String> problems = new ArrayList<>();
    tell(problems, () -> TargetTrust.trust(runFile, folder()));
    SecretResolver resolver = new SecretResolver(environment, Map.of(), folder());
    Optional<Secrets> secrets =
        resolver.missing(runFile.pixit()).isEmpty()
            ? Optional.of(resolver.resolve(runFile.pixit()))
            : Optional.empty();
    TargetTrust.own(runFile.pixit())
        .forEach(
            (key, own) ->
                tell(
                    problems,
                    () -> {
                      if (secrets.isPresent()) {
                        TargetTrust.identity(key, own, secrets.get(), folder());
                      } else {
                        TargetTrust.requireThere(key, own, folder());
                      }
                    }));
    return problems;
  }

  private static void tell(List<String> problems, Runnable step) {
    try {
      step.run();
    } catch (BadRunFile e) {
      problems.add(e.getMessage());
    }
  }

  /**
   * Why commands of hooks cannot be started; empty where all can.
   *
   * @param path where programs are looked for: folders as in the environment variable PATH
   */
  public List<String> hookProblems(String path) {
    List<String> problems = new ArrayList<>();
    new HookExamination(
            path,
            remark -> {
              if (remark.state() == Remark.State.MEND) {
                problems.add(remark.words());
              }
            })
        .examine(described());
    return problems;
  }

  private Path folder() {
    return file.toAbsolutePath().getParent();
  }

  /**
   * Reads the run file and refuses all that can be seen to fail without network and secrets.
   *
   * @throws BadRunFile when it cannot work
   */
  public RunFile read() {
    RunFile runFile = described();
    naming(() -> TargetTrust.trust(runFile, folder()));
    return runFile;
  }

  /** Those of what else customers can do. */
  private static void requireSelectors(RunFile.Pixit pixit) {
    pixit.ways().choice().ifPresent(each -> require("choice", each.selectors(), pixit));
    pixit.ways().verification().ifPresent(each -> require("verification", each.selectors(), pixit));
    pixit.ways().connect().ifPresent(each -> require("connect", each.selectors(), pixit));
    pixit.ways().revoke().ifPresent(each -> require("revoke", each.selectors(), pixit));
  }

  private static void require(String block, Map<String, String> selectors, RunFile.Pixit pixit) {
    Selectors.problem(selectors, pixit.consent().browser())
        .ifPresent(
            problem -> {
              throw new BadRunFile("pixit." + block + "." + problem);
            });
  }

  @Override
  public RunFile runFile() {
    return described();
  }

  /** As far as its files can be used: what is wrong with them is told by itself. */
  @Override
  public TrustStore trust() {
    RunFile runFile = described();
    Path folder = folder();
    SecretResolver resolver = new SecretResolver(environment, Map.of(), folder);
    if (!certificateProblems().isEmpty()) {
      return TrustStore.ofJdk().speaking(runFile.pixit().http().tls());
    }
    TrustStore trust = TargetTrust.trust(runFile, folder);
    return resolver.missing(runFile.pixit()).isEmpty()
        ? TargetTrust.showing(trust, runFile, resolver.resolve(runFile.pixit()), folder)
        : trust;
  }

  @Override
  public Conduct conduct() {
    RunFile.Pixit pixit = described().pixit();
    SecretResolver resolver =
        new SecretResolver(environment, Map.of(), file.toAbsolutePath().getParent());
    Optional<Secrets> secrets =
        resolver.missing(pixit).isEmpty() ? Optional.of(resolver.resolve(pixit)) : Optional.empty();
    return Conducts.of(pixit, reference -> secrets.map(each -> each.of(reference)));
  }

  @Override
  public List<String> secretsMissing() {
    return new SecretResolver(environment, Map.of(), file.toAbsolutePath().getParent())
        .missing(described().pixit());
  }

  /**
   * Opens the Third Party's door for it.
   *
   * @throws BadRunFile when the run file, a secret or an authority cannot be used
   */
  @Override
  public Target open() {
    return naming(this::opened);
  }

  /** The names of the template are those of nobody (RFC 2606), unless something leads there. */
  private static void requireFilledIn(RunFile runFile) {
    RunFile.Endpoints endpoints = runFile.pixit().endpoints();
    Http http = runFile.pixit().http();
    if (http.proxy().isPresent()) {
      return;
    }
    Stream.of(endpoints.authorization(), endpoints.token(), endpoints.resource())
        .map(address -> URI.create(address).getHost().toLowerCase(Locale.ROOT))
        .filter(host -> host.endsWith(".example") && !http.resolve().containsKey(host))
        .findFirst()
        .ifPresent(
            host -> {
              throw new BadRunFile(
                  "pixit.endpoints: "
                      + host
                      + " is still the example of the template; fill in the lines that are marked"
                      + " with <--, then 'greenlight doctor' says what is missing");
            });
  }

  private Target opened() {
    RunFile runFile = read();
    requireFilledIn(runFile);
    Path folder = folder();
    Secrets secrets = new SecretResolver(environment, Map.of(), folder).resolve(runFile.pixit());
    SigningKeys.check(runFile.pixit(), secrets);
    ServerIdentity own = TargetTrust.own(runFile.pixit(), secrets, folder, clock);
    TrustStore trust = TargetTrust.trust(runFile, folder);
    ThirdPartyListener listener = listen(runFile.pixit(), own);
    return new Target(
        file.getFileName().toString(),
        runFile,
        secrets,
        TargetTrust.showing(trust, runFile, secrets, folder),
        TargetTrust.knowing(own, trust),
        new ListeningDoor(
            listener,
            runFile.policy(),
            Earshot.doubt(runFile.pixit()),
            Earshot.others(runFile.pixit())),
        false,
        listener::mistakes,
        listener::close);
  }

  private ThirdPartyListener listen(RunFile.Pixit pixit, ServerIdentity own) {
    String redirectUri = pixit.thirdParty().redirectUri();
    int port = port(redirectUri);
    try {
      return ThirdPartyListener.start(own, clock, port, Earshot.paths(pixit), pixit.reception());
    } catch (UncheckedIOException e) {
      throw new BadRunFile(
          "the Third Party cannot listen at pixit.thirdParty.redirectUri ("
              + redirectUri
              + "): "
              + e.getCause().getMessage(),
          e);
    }
  }

  /** Our own server answers there, on this machine and nowhere else: the reader saw to that. */
  private static int port(String redirectUri) {
    int port = URI.create(redirectUri).getPort();
    return port < 0 ? TLS_PORT : port;
  }
}
