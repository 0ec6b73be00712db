package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.CustomerWays;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Http;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Programme;
import dev.greenlight.model.Reception;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.SelfRegistration;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Third Parties that register themselves at our own custodian, as different run files have it. */
final class SelfRegistrationIT {
  private static final Set<FunctionBlockId> FB_36 = Set.of(new FunctionBlockId(36));

  @TempDir private Path folder;

  /** Keeps what the custodian remembers of Third Parties. */
  private static class Looks implements Bending {
    private Ledger ledger;

    @Override
    public void bend(Ledger kept) {
      ledger = kept;
    }
  }

  /** Says nowhere where Third Parties register themselves. */
  private static final class SaysNothing extends Looks {
    @Override
    public void bend(MetadataEndpoint endpoint) {
      endpoint.alterDocument(document -> document.remove("registration_endpoint"));
    }

    @Override
    public void bend(ApplicationInformationResource resource) {
      resource.alterDocument(
          document ->
              document
                  .root()
                  .at("content", "ApplicationInformation")
                  .children()
                  .removeIf(
                      child -> child.name().equals("authorizationServerRegistrationEndpoint")));
    }
  }

  @Test
  void whatWasRegistered_isDeletedAgain() {
    Looks looks = new Looks();
    List<TestCaseResult> results = run(looks, Set.of(), registration -> registration);

    assertThat(results)
        .hasSizeGreaterThan(20)
        .filteredOn(each -> !each.testCase().tags().contains("attested"))
        .allSatisfy(
            each -> assertThat(each.verdict()).as(each.testCase().id()).isEqualTo(Verdict.PASS));
    assertThat(looks.ledger.registry().thirdParties())
        .extracting(ThirdPartyRecord::metadata)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void endpointThatTheRunFileDoesNotName_isFoundInTheMetadata() {
    assertThat(run(new Looks(), Set.of("TC_DRG001"), SelfRegistrationIT::nowhere))
        .extracting(TestCaseResult::verdict)
        .containsExactly(Verdict.PASS);
  }

  @Test
  void endpointThatNobodyNames_blocksWithWhatToMend() {
    assertThat(run(new SaysNothing(), Set.of("TC_DRG001"), SelfRegistrationIT::nowhere))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.verdict()).isEqualTo(Verdict.BLOCKED);
              assertThat(each.reason()).contains("pixit.registration.endpoint");
            });
  }

  @Test
  void tokenThatTheRunFileDoesNotName_isAskedFor() {
    assertThat(
            run(
                new Looks(),
                Set.of("TC_DRG001", "TC_DRG013"),
                registration -> SelfRegistration.USUAL))
        .extracting(TestCaseResult::verdict)
        .containsExactly(Verdict.INCONCLUSIVE, Verdict.NOT_APPLICABLE);
  }

  private static SelfRegistration nowhere(SelfRegistration registration) {
    return new SelfRegistration(
        Optional.empty(),
        registration.initialToken(),
        registration.softwareStatement(),
        registration.members());
  }

  private interface Change {
    SelfRegistration of(SelfRegistration registration);
  }

  private List<TestCaseResult> run(Bending bending, Set<String> cases, Change change) {
    Path runFile = Path.of("fixtures/runs/embedded-custodian.yaml");
    try (Target target =
        new EmbeddedCustodian(3, runFile, InstantSource.system()).start(bending, 3)) {
      RunResult result =
          new Conductor(Catalogue.load(), InstantSource.system(), Progress.SILENT)
              .perform(
                  new RunOrder(
                      "registration",
                      Path.of("features"),
                      folder.resolve("evidence"),
                      Profile.CERTIFICATION,
                      target.runFile().pics().espiVersion(),
                      FB_36,
                      cases,
                      4,
                      3,
                      Optional.empty(),
                      "test"),
                  told(target, change));
      return result.testCases();
    }
  }

  /** The same target, of which the run file says something else. */
  private static Target told(Target target, Change change) {
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
                pixit.otherThirdParty(),
                pixit.customers(),
                pixit.denier(),
                pixit.consent(),
                pixit.expendable(),
                pixit.hooks(),
                pixit.offline(),
                pixit.sftp(),
                pixit.trust(),
                pixit.clientCertificate(),
                change.of(pixit.registration()),
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
            old.policy(),
            old.embedded(),
            old.fingerprint()),
        target.secrets(),
        target.trust(),
        target.door(),
        true,
        target.mistakes(),
        () -> {});
  }
}
