package dev.greenlight.run;

import dev.greenlight.act.reach.Server;
import dev.greenlight.act.sut.Operator;
import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.record.Journal;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at a target before a run, from the outside in: secrets, servers, the door of the Third
 * Party, its clients, the customers and their data. Says of each whether the configuration has to
 * be mended or the target is at fault; gives no verdict.
 */
public final class Doctor {
  private final Patient patient;
  private final Catalogue catalogue;
  private final Path features;
  private final InstantSource clock;
  private final Leftovers leftovers;
  private final Consumer<Remark> told;

  /**
   * @param features of the cases that a run would play
   * @param told of everything that is seen, as it is seen
   */
  public Doctor(
      Patient patient,
      Catalogue catalogue,
      Path features,
      InstantSource clock,
      Consumer<Remark> told) {
    this.patient = patient;
    this.catalogue = catalogue;
    this.features = features;
    this.clock = clock;
    this.leftovers = new Leftovers(patient.runFile(), clock);
    this.told = told;
  }

  /**
   * Looks.
   *
   * @param asksCustomers whether customers may be asked for their consent, which leaves an
   *     authorization of each at the target
   */
  public void examine(boolean asksCustomers) {
    Set<String> examples = examples();
    patient
        .runFile()
        .pixit()
        .http()
        .tls()
        .leniency()
        .ifPresent(each -> told.accept(Remark.note("tls", each)));
    patient
        .runFile()
        .pics()
        .unclaimed()
        .ifPresent(
            each ->
                told.accept(
                    Remark.note(
                        "pics",
                        "the programme makes mandatory what pics.functionBlocks does not claim: "
                            + each)));
    boolean secrets = secrets();
    List<String> certificates = patient.certificateProblems();
    certificates.forEach(each -> told.accept(Remark.mend("trust", each)));
    new HookExamination(Objects.requireNonNullElse(System.getenv("PATH"), ""), told)
        .examine(patient.runFile());
    outlook();
    boolean servers =
        new ServerExamination(patient, certificates.isEmpty(), leftovers, told)
            .examine(servers(), examples);
    if (!secrets || !certificates.isEmpty() || !servers) {
      told.accept(
          Remark.skipped(
              "consent", "clients, customers and their data: what is said above comes first"));
      return;
    }
    try (Target target = patient.open()) {
      walk(target, asksCustomers);
    } catch (BadRunFile e) {
      told.accept(Remark.mend("redirect", e.getMessage()));
    }
  }

  /** What a run will leave undecided, whatever the target does. */
  private void outlook() {
    RunFile runFile = patient.runFile();
    Outlook.of(runFile, runFile.pics().espiVersion(), Set.of(), features)
        .lacking()
        .forEach(
            (words, cases) ->
                told.accept(
                    Remark.note(
                        "cases",
                        words
                            + ": "
                            + cases
                            + (cases == 1 ? " case" : " cases")
                            + " will stay undecided")));
  }

  private boolean secrets() {
    List<String> missing = patient.secretsMissing();
    missing.forEach(each -> told.accept(Remark.mend("secrets", each)));
    if (missing.isEmpty()) {
      told.accept(Remark.ok("secrets", "all that the run file refers to are there"));
    }
    return missing.isEmpty();
  }

  /** Addresses by their keys below pixit or its endpoints, all that a run may send something to. */
  private Map<String, String> addresses() {
    RunFile.Pixit pixit = patient.runFile().pixit();
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("authorization", pixit.endpoints().authorization());
    addresses.put("token", pixit.endpoints().token());
    addresses.put("resource", pixit.endpoints().resource());
    pixit.ways().download().ifPresent(each -> addresses.put("download.portal", each.portal()));
    pixit.ways().connect().ifPresent(each -> addresses.put("connect.portal", each.portal()));
    pixit.ways().revoke().ifPresent(each -> addresses.put("revoke.portal", each.portal()));
    pixit.endpoints().revocation().ifPresent(uri -> addresses.put("revocation", uri));
    pixit
        .oauth()
        .introspection()
        .ifPresent(each -> addresses.put("oauth.introspection.endpoint", each.endpoint()));
    pixit.endpoints().metadata().ifPresent(uri -> addresses.put("metadata", uri));
    pixit.registration().endpoint().ifPresent(uri -> addresses.put("registration.endpoint", uri));
    pixit
        .hooks()
        .map(TestHooks::byName)
        .orElse(Map.of())
        .forEach(
            (name, hook) -> hook.address().ifPresent(uri -> addresses.put("hooks." + name, uri)));
    return addresses;
  }

  private Map<Server, Map<String, String>> servers() {
    Map<Server, Map<String, String>> servers = new LinkedHashMap<>();
    addresses()
        .forEach(
            (key, uri) ->
                servers
                    .computeIfAbsent(Server.of(URI.create(uri)), unused -> new LinkedHashMap<>())
                    .put(key, uri));
    return servers;
  }

  /** Names that nobody can have (RFC 2606): they are still those of the template. */
  private Set<String> examples() {
    Set<String> hosts = new LinkedHashSet<>();
    for (Server server : servers().keySet()) {
      if (server.host().endsWith(".example")) {
        hosts.add(server.host());
      }
    }
    return hosts;
  }

  private void walk(Target target, boolean asksCustomers) {
    TemporaryFolder.during(folder -> walk(target, asksCustomers, folder));
  }

  private void walk(Target target, boolean asksCustomers, Path folder) {
    RunFile runFile = target.runFile();
    Ruling ruling = new Ruling(runFile.pics().espiVersion(), Profile.CERTIFICATION, catalogue);
    try (Journal journal = new Journal(folder.resolve("evidence"))) {
      JourneyExamination journey =
          new JourneyExamination(
              target,
              new StageBuilder(target, ruling, journal, Operator.NOBODY)
                  .build(folder, clock.millis()),
              leftovers,
              told);
      journey.examineDoor();
      Preflight.warmUp(target);
      journey.examineClients();
      if (asksCustomers) {
        runFile.pixit().customers().forEach(journey::examineCustomer);
      } else {
        told.accept(Remark.skipped("consent", "customers are left alone, as you asked"));
      }
    }
  }
}
