package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Consent;
import dev.greenlight.model.CustomerWays;
import dev.greenlight.model.Http;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Programme;
import dev.greenlight.model.Reception;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.Secrets;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target whose consent nobody can play: what needs but a token runs, all else is blocked. */
final class HandedOverTokensIT {
  private static final Set<String> WITH_A_TOKEN =
      Set.of(
          "TC_ACC_BATCH_RIGHT",
          "TC_ACC_BATCH_NONE",
          "TC_ACC_STATUS_RIGHT",
          "TC_FND005",
          "TC_OAD014_a",
          "TC_OAD015",
          "TC_PRV001");

  private static final Set<String> WITH_A_CONSENT =
      Set.of(
          "TC_FND004",
          "TC_OAD001_a",
          "TC_OAD001_q",
          "TC_OAD002",
          "TC_OAD003_c",
          "TC_OAD005_a",
          "TC_OAD005_c",
          "TC_OAD012_a",
          "TC_REV001");

  @TempDir private Path folder;

  /** Keeps what the token endpoint hands out to customers, by the address of their data. */
  private static final class Keeps implements Bending {
    private final Map<String, Map<String, Object>> documents = new ConcurrentHashMap<>();

    @Override
    public void bend(TokenEndpoint endpoint) {
      endpoint.alterDocuments(
          (sent, document) -> {
            if (document.containsKey("refresh_token")) {
              documents.put(document.get("resourceURI").toString(), Map.copyOf(document));
            }
          });
    }
  }

  @Test
  void whatNeedsButAToken_runsWithIt() {
    Keeps kept = new Keeps();
    try (Target target =
        new EmbeddedCustodian(
                3, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
            .start(kept, 3)) {
      run(target, "first", Set.of("TC_PRV003"));
      assertThat(kept.documents).hasSize(2);

      Target second = handedOver(target, kept.documents);
      assertForeseen(second.runFile());
      Map<String, TestCaseResult> results = run(second, "second", both());

      assertThat(results).hasSize(WITH_A_TOKEN.size() + WITH_A_CONSENT.size());
      WITH_A_TOKEN.forEach(
          id ->
              assertThat(results.get(id).verdict())
                  .as("%s: %s", id, results.get(id).reason())
                  .isEqualTo(Verdict.PASS));
      WITH_A_CONSENT.forEach(
          id -> {
            assertThat(results.get(id).verdict()).as(id).isEqualTo(Verdict.BLOCKED);
            assertThat(results.get(id).reason()).as(id).contains("were handed over");
          });
    }
  }

  private static void assertForeseen(RunFile runFile) {
    Outlook outlook =
        Outlook.of(runFile, runFile.pics().espiVersion(), Set.of(), Path.of("features"));
    outlook
        .lines()
        .forEach(
            line -> {
              String id = line.plan().testCase().id();
              if (WITH_A_TOKEN.contains(id)) {
                assertThat(line.word()).as("%s", line).isEqualTo("runs");
              } else if (WITH_A_CONSENT.contains(id)) {
                assertThat(line.word()).as("%s", line).isEqualTo("lacks");
              }
            });
  }

  private static Set<String> both() {
    Set<String> both = new java.util.TreeSet<>(WITH_A_TOKEN);
    both.addAll(WITH_A_CONSENT);
    return both;
  }

  /** The same target, told of by somebody who has tokens and no way to get them. */
  private static Target handedOver(Target target, Map<String, Map<String, Object>> documents) {
    Map<SecretReference, String> secrets = new HashMap<>(target.secrets().values());
    List<RunFile.Customer> customers = new ArrayList<>();
    documents
        .values()
        .forEach(
            document -> {
              String name = "customer " + (customers.size() + 1);
              SecretReference token = new SecretReference("env:T of " + name);
              secrets.put(token, document.get("access_token").toString());
              customers.add(
                  new RunFile.Customer(
                      name,
                      "",
                      Optional.empty(),
                      Map.of(),
                      List.of(),
                      Optional.of(
                          new RunFile.HandedOver(
                              token,
                              document.get("resourceURI").toString(),
                              Optional.of(document.get("authorizationURI").toString()),
                              Optional.ofNullable(document.get("customerResourceURI"))
                                  .map(Object::toString),
                              Optional.of(document.get("scope").toString())))));
            });
    RunFile old = target.runFile();
    RunFile.Pixit pixit = old.pixit();
    return new Target(
        target.name(),
        new RunFile(
            old.pics(),
            new RunFile.Pixit(
                pixit.endpoints(),
                pixit.applicationInformationId(),
                pixit.thirdParty(),
                Optional.empty(),
                customers,
                Optional.empty(),
                new Consent(Consent.Browser.HTMLUNIT, 1, List.of(), Map.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pixit.trust(),
                Optional.empty(),
                pixit.registration(),
                CustomerWays.NONE,
                Programme.NONE,
                Http.PLAIN,
                Reception.USUAL,
                OauthWays.USUAL),
            old.policy(),
            Optional.empty(),
            old.fingerprint()),
        new Secrets(secrets),
        target.trust(),
        target.door(),
        true,
        target.mistakes(),
        () -> {});
  }

  private Map<String, TestCaseResult> run(Target target, String name, Set<String> cases) {
    RunResult result =
        new Conductor(Catalogue.load(), InstantSource.system(), Progress.SILENT)
            .perform(
                new RunOrder(
                    name,
                    Path.of("features"),
                    folder.resolve(name),
                    Profile.CERTIFICATION,
                    target.runFile().pics().espiVersion(),
                    Set.of(),
                    cases,
                    4,
                    3,
                    Optional.empty(),
                    "test"),
                target);
    Map<String, TestCaseResult> results = new TreeMap<>();
    result.testCases().forEach(each -> results.put(each.testCase().id(), each));
    return results;
  }
}
