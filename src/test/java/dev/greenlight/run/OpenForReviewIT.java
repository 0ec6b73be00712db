package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.browser.Browsers;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.sut.Operator;
import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Attestation;
import dev.greenlight.model.Consent;
import dev.greenlight.model.CustomerWays;
import dev.greenlight.model.Http;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.Policy;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Programme;
import dev.greenlight.model.Reception;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What needs a person waits for one, over an end of the program. */
@Isolated("runs are one at a time")
final class OpenForReviewIT {
  private static final String DENIAL = "TC_OAD002";
  private static final String ATTESTED = "TC_CUX005";
  private static final String BY_MACHINE = "TC_CUX001";

  @TempDir private Path folder;

  private RunOrder order(Target target) {
    return new RunOrder(
        "run",
        Path.of("features"),
        folder.resolve("evidence"),
        Profile.CERTIFICATION,
        target.runFile().pics().espiVersion(),
        Set.of(),
        Set.of(DENIAL, ATTESTED, BY_MACHINE),
        4,
        1,
        Optional.empty(),
        "test");
  }

  private static Target embedded() {
    return new EmbeddedCustodian(
            4, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
        .start(Bending.NONE, UsageData.SHORTEST_HISTORY);
  }

  /** The same whose consents a person plays, and of which that was attested. */
  private static Target with(Target target, List<Attestation> attestations) {
    RunFile old = target.runFile();
    RunFile.Pixit pixit = old.pixit();
    Policy policy = old.policy();
    return new Target(
        target.name(),
        new RunFile(
            old.pics(),
            new RunFile.Pixit(
                pixit.endpoints(),
                pixit.applicationInformationId(),
                pixit.thirdParty(),
                pixit.otherThirdParty(),
                pixit.customers(),
                Optional.empty(),
                pixit.consent().byPerson(Optional.of(30)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pixit.trust(),
                Optional.empty(),
                pixit.registration(),
                new CustomerWays(
                    pixit.ways().download(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                Programme.NONE,
                Http.PLAIN,
                Reception.USUAL,
                OauthWays.USUAL),
            new Policy(
                policy.requestSeconds(),
                policy.bodyMegabytes(),
                policy.caseSeconds(),
                policy.waitSeconds(),
                policy.settleSeconds(),
                policy.ageSeconds(),
                policy.writes(),
                policy.operator(),
                List.of(),
                attestations),
            Optional.empty(),
            old.fingerprint()),
        target.secrets(),
        target.trust(),
        target.door(),
        true,
        target.mistakes(),
        () -> {});
  }

  private static Verdict verdict(RunResult result, String testCase) {
    return of(result, testCase).verdict();
  }

  private static TestCaseResult of(RunResult result, String testCase) {
    return result.testCases().stream()
        .filter(each -> each.testCase().id().equals(testCase))
        .findFirst()
        .orElseThrow();
  }

  private static Conductor conductor(Operator operator) {
    return new Conductor(Catalogue.load(), InstantSource.system(), Progress.SILENT, operator);
  }

  @Test
  void whatNeededAPerson_isAllThatIsAskedForAgain() throws Exception {
    try (Target target = embedded()) {
      Target unattested = with(target, List.of());
      RunResult first = conductor(Operator.NOBODY).perform(order(unattested), unattested);

      assertThat(verdict(first, DENIAL)).isEqualTo(Verdict.REVIEW);
      assertThat(of(first, DENIAL).reason()).contains("no terminal", "run --resume");
      assertThat(verdict(first, ATTESTED)).isEqualTo(Verdict.REVIEW);
      assertThat(of(first, ATTESTED).reason()).contains("policy.attestations");
      assertThat(verdict(first, BY_MACHINE)).isEqualTo(Verdict.PASS);
      String started = of(first, BY_MACHINE).startedAt();

      Target attested = said(target, Attestation.Found.HOLDS, "it is green");
      RunResult second =
          conductor(new Somebody(target, Files.createDirectory(folder.resolve("browser"))))
              .resume(order(attested), attested);

      assertThat(verdict(second, DENIAL)).isEqualTo(Verdict.PASS);
      assertThat(verdict(second, ATTESTED)).isEqualTo(Verdict.PASS);
      assertThat(of(second, ATTESTED).attestation().inWords())
          .isEqualTo("attested by Ada on 2026-11-29: it is green");
      assertThat(of(second, BY_MACHINE).startedAt()).isEqualTo(started);
      assertThat(second.functionBlocks())
          .filteredOn(block -> block.id().number() == 30)
          .allSatisfy(
              block -> {
                assertThat(block.decided()).isEqualTo(2);
                assertThat(block.attested()).isEqualTo(1);
              });
    }
  }

  private static Target said(Target target, Attestation.Found found, String note) {
    return with(
        target,
        List.of(new Attestation(ATTESTED, "Ada", LocalDate.parse("2026-11-29"), found, note)));
  }

  @Test
  void whoAttestsThatSomethingDoesNotHold_failsTheCase() {
    try (Target target = embedded()) {
      Target denied = said(target, Attestation.Found.DOES_NOT_HOLD, "it is blue");
      RunResult result = conductor(Operator.NOBODY).perform(order(denied), denied);

      assertThat(verdict(result, ATTESTED)).isEqualTo(Verdict.FAIL);
      assertThat(of(result, ATTESTED).checks().get(0).findings().get(0).observed())
          .contains("Ada", "it is blue");
    }
  }

  @Test
  void whatDoesNotApply_isNotApplicable() {
    try (Target target = embedded()) {
      Target without = said(target, Attestation.Found.DOES_NOT_APPLY, "no mark is shown");
      RunResult result = conductor(Operator.NOBODY).perform(order(without), without);

      assertThat(verdict(result, ATTESTED)).isEqualTo(Verdict.NOT_APPLICABLE);
      assertThat(of(result, ATTESTED).reason())
          .isEqualTo("attested by Ada on 2026-11-29 not to apply: no mark is shown");
    }
  }

  /** Plays what he is asked for in a browser of his own. */
  private record Somebody(Target target, Path folder) implements Operator {
    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public Reply ask(String request, Duration limit) {
      RunFile.Pixit pixit = target.runFile().pixit();
      RunFile.Customer customer = pixit.customers().get(0);
      Identity identity =
          new Identity(
              customer.name(),
              Map.of(
                  Consent.USER,
                  customer.user(),
                  Consent.PASSWORD,
                  target.secrets().of(customer.password().orElseThrow())),
              List.of());
      Browsers browsers =
          new Browsers(
              Consent.Browser.HTMLUNIT,
              target.trust(),
              folder,
              new Limits(Duration.ofSeconds(30), 1 << 20),
              Set.of("localhost"));
      try (CustomerAgent agent = browsers.open()) {
        agent.open(request.substring(request.indexOf("https://")));
        new ConsentWalk(pixit.consent(), agent, identity)
            .decide(
                request.contains(" deny")
                    ? ConsentWalk.Decision.DENY
                    : ConsentWalk.Decision.APPROVE);
      }
      return Reply.DONE;
    }
  }
}
