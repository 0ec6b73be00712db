package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunFile;
import dev.greenlight.plan.RunFileReader;
import dev.greenlight.plan.RunFileTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutlookTest {
  private static final Path FEATURES = Path.of("features");

  /** The usual custodian asks nobody for a certificate. */
  private static final String MUTUAL_TLS = "TC_OAD060";

  private final RunFile full =
      EmbeddedCustodian.readOnly(Path.of("fixtures/runs/embedded-custodian.yaml"));

  @TempDir private Path folder;

  private static Map<String, Outlook.Line> lines(RunFile runFile) {
    return Outlook.of(runFile, runFile.pics().espiVersion(), Set.of(), FEATURES).lines().stream()
        .collect(Collectors.toMap(line -> line.plan().testCase().id(), Function.identity()));
  }

  private static void assertLacks(Outlook.Line line, String... keys) {
    assertThat(line.word()).as("%s", line).isEqualTo("lacks");
    assertThat(line.lacking()).as("%s", line).hasSize(keys.length);
    for (String key : keys) {
      assertThat(line.lacking()).anyMatch(words -> words.contains("(" + key + ")"));
    }
  }

  @Test
  void runFileThatLeavesNothingOut_lacksNothing() {
    assertThat(lines(full).values())
        .hasSizeGreaterThan(700)
        .allSatisfy(line -> assertThat(line.lacking()).as("%s", line).isEmpty())
        .filteredOn(line -> !line.plan().testCase().id().equals(MUTUAL_TLS))
        .allSatisfy(line -> assertThat(line.unsaid()).as("%s", line).isEmpty());
  }

  /** The run files for utilities of all kinds are played by our custodian as they are. */
  @ParameterizedTest
  @ValueSource(strings = {"ontario.yaml", "illinois.yaml", "custodian-4.1.yaml"})
  void readyRunFile_lacksNothing(String name) {
    RunFile ready = EmbeddedCustodian.readOnly(Path.of("fixtures/runs").resolve(name));
    assertThat(ready.pics().functionBlocks())
        .contains(new FunctionBlockId(13), new FunctionBlockId(39));
    assertThat(lines(ready).values())
        .hasSizeGreaterThan(500)
        .allSatisfy(line -> assertThat(line.lacking()).as("%s", line).isEmpty());
  }

  @Test
  void callbackWithoutAnotherAddress_isNotAskedForOne() throws IOException {
    String embedded = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    String others = "otherRedirectUris: [\"{third_party_last_redirect}\"]";
    assertThat(embedded).contains(others);
    Path alone =
        Files.writeString(
            folder.resolve("alone.yaml"), embedded.replace(others, "otherRedirectUris: []"));

    assertThat(lines(EmbeddedCustodian.readOnly(alone)))
        .extractingByKeys("TC_OAD003_r", "TC_OAD001_z", "TC_ASK011")
        .allSatisfy(line -> assertThat(line.word()).isEqualTo("n/a"))
        .allSatisfy(line -> assertThat(line.reason()).contains("otherRedirectUris: []"));
  }

  @Test
  void blockThatWasWithdrawn_isToldWithWhatStandsForIt() {
    Outlook outlook =
        Outlook.of(full, full.pics().espiVersion(), Set.of(new FunctionBlockId(14)), FEATURES);
    assertThat(outlook.lines()).isEmpty();
    assertThat(outlook.withoutCases())
        .containsOnlyKeys(new FunctionBlockId(14))
        .containsValue(
            "withdrawn: what it asked stands in FB_03 and FB_31 today; claim that"
                + " (pics.functionBlocks)");
  }

  @Test
  void someCases_areTheLinesOfThese() {
    Outlook all = Outlook.of(full, full.pics().espiVersion(), Set.of(), FEATURES);
    assertThat(all.only(Set.of("TC_REV001", "TC_OAD004")).lines())
        .extracting(line -> line.plan().testCase().id())
        .containsExactlyInAnyOrder("TC_REV001", "TC_OAD004");
    assertThat(all.only(Set.of())).isEqualTo(all);
  }

  @Test
  void everyNeed_isOneOfSomeCase() {
    Set<Need> needed = EnumSet.noneOf(Need.class);
    new FeatureScanner().scan(FEATURES).forEach(each -> needed.addAll(Needs.of(each)));
    assertThat(needed).containsExactlyInAnyOrder(Need.values());
  }

  @Test
  void everyOffer_isWhatSomeCaseIsAbout() {
    Set<Offer> offered = EnumSet.noneOf(Offer.class);
    new FeatureScanner().scan(FEATURES).forEach(each -> offered.addAll(Offer.of(each)));
    assertThat(offered).containsExactlyInAnyOrder(Offer.values());
  }

  @Test
  void whatTheRunFileSaysIsNotSo_doesNotApply() throws IOException {
    Path file = Files.createFile(folder.resolve("one-client.yaml"));
    String embedded = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    String oneClient =
        embedded.replaceFirst("(?s)(  thirdParty:.*?admin:.*?id: )\\w+", "$1third_party");
    assertThat(oneClient).isNotEqualTo(embedded);
    Files.writeString(
        file,
        oneClient.replaceFirst(
            "\npixit:\n", "\npixit:\n  denier: {name: Nora, user: nora, password: env:NORA}\n"));
    Map<String, Outlook.Line> lines = lines(EmbeddedCustodian.readOnly(file));

    assertThat(lines.get("TC_OAD014_l").word()).isEqualTo("n/a");
    assertThat(lines.get("TC_OAD014_l").reason()).contains("one client asks customers");
    assertThat(lines.get("TC_OAD041").word()).isEqualTo("n/a");
    assertThat(lines.get("TC_ASK004").word()).isEqualTo("n/a");
    assertThat(lines.get("TC_ASK004").reason()).contains("pixit.denier");
  }

  @Test
  void whatAClientOfTheRunFileNeverDoes_doesNotApply() throws IOException {
    Path file = Files.createFile(folder.resolve("other-clients.yaml"));
    String embedded = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    Files.writeString(
        file,
        embedded
            .replaceFirst("(      id: third_party_admin\n)", "$1      authentication: body\n")
            .replaceFirst(
                "(?s)(      id: other_third_party\n.*?)_51_53_54_55_56_57_58_59_60_61_62_71",
                "$1"));
    Map<String, Outlook.Line> lines = lines(EmbeddedCustodian.readOnly(file));

    assertThat(lines.get("TC_SCHEME001").word()).isEqualTo("n/a");
    assertThat(lines.get("TC_SCHEME001").reason()).contains("no credentials in the header");
    assertThat(lines.get("TC_OAD043").word()).isEqualTo("n/a");
    assertThat(lines.get("TC_ACC_METER_OTHERPARTY").word()).isEqualTo("n/a");
    assertThat(lines.get("TC_ACC_METER_OTHERPARTY").reason())
        .contains("pixit.otherThirdParty.customer.scope");
    assertThat(lines.get("TC_ACC_BATCH_OTHERPARTY").word()).isNotEqualTo("n/a");
  }

  /** As {@code init} writes it, of a vendor who claims everything. */
  @Test
  void templateThatClaimsEverything_lacksAllThatItOnlyMentions() throws IOException {
    Path file = folder.resolve("template.yaml");
    Files.writeString(
        file,
        RunFileTemplate.custodian(EspiVersion.V4_0)
            .replace("# writes: allowed", "writes: allowed")
            .replaceFirst(
                "functionBlocks: \\[[^\\]]*]",
                "functionBlocks: "
                    + full.pics().functionBlocks().stream().map(each -> each.number()).toList()));
    Map<String, Outlook.Line> lines = lines(new RunFileReader(Map.of()).read(file));

    for (String optional :
        List.of(
            "TC_CHO001",
            "TC_CLK001",
            "TC_CLK002",
            "TC_CLK003",
            "TC_CON001",
            "TC_CON002",
            "TC_DRG013",
            "TC_INT001",
            "TC_JWT001_a",
            "TC_RFP001",
            "TC_VER001")) {
      assertThat(lines.get(optional).word()).as(optional).isEqualTo("n/a");
      assertThat(lines.get(optional).reason()).contains("says nothing of it (");
      assertThat(lines.get(optional).lacking()).isEmpty();
    }
    assertThat(lines.get("TC_OAD004").word()).isEqualTo("runs");
    assertLacks(lines.get("TC_SFT002"), "pixit.sftp", "pixit.hooks.notification");
    assertLacks(lines.get("TC_DMD001"), "pixit.download.usage");
    assertLacks(lines.get("TC_CUX005"), "policy.attestations");
    assertLacks(
        lines.get("TC_OAD003_i"),
        "pixit.hooks.expire, or policy.limits.ageSeconds of 360 at least without"
            + " pixit.oauth.oneConsent");
    assertLacks(
        lines.get("TC_OAD016"),
        "pixit.hooks.expire, or tokens that last no longer than policy.limits.ageSeconds");
    assertLacks(
        lines.get("TC_END_PORTAL"),
        "pixit.expendable.customer",
        "pixit.otherThirdParty",
        "pixit.revoke, pixit.hooks.revokeAuthorization");
    assertLacks(
        lines.get("TC_END_TERM"),
        "pixit.expendable.customer",
        "pixit.otherThirdParty",
        "pixit.hooks.endAuthorization, pixit.hooks.advanceClock");
    assertLacks(lines.get("TC_END_MOVE"), "pixit.expendable.mover", "pixit.hooks.moveOut");
    assertLacks(
        lines.get("TC_END_NEXT"),
        "pixit.expendable.mover",
        "pixit.hooks.moveOut",
        "pixit.expendable.occupant");
    assertLacks(
        lines.get("TC_END_BLOCK"),
        "pixit.expendable.customer",
        "pixit.expendable.thirdParty",
        "pixit.otherThirdParty",
        "pixit.hooks.blockThirdParty");
    assertLacks(
        lines.get("TC_PUD002"),
        "pixit.expendable.customer",
        "pixit.otherThirdParty",
        "pixit.hooks.correct");
    List.of("TC_OAD001_p", "TC_OAD002", "TC_OAD005_a", "TC_PRV001", "TC_ACC_BATCH_RIGHT")
        .forEach(id -> assertThat(lines.get(id).word()).as(id).isEqualTo("runs"));
  }

  @Test
  void consentsThatAPersonPlays_lackNoPages() {
    Map<String, Outlook.Line> lines = lines(BareRunFile.byPerson(full));

    List.of("TC_OAD002", "TC_OAD005_a", "TC_OAD012_a", "TC_REV001", "TC_END_PORTAL")
        .forEach(id -> assertThat(lines.get(id).lacking()).as(id).isEmpty());
  }

  @Test
  void whatABrowserOfOursWouldDo_lacksThePagesThatAPersonKnows() {
    Map<String, Outlook.Line> lines = lines(BareRunFile.byPerson(full));

    List.of("TC_OAD001_a", "TC_OAD001_p", "TC_DMD001")
        .forEach(id -> assertLacks(lines.get(id), "pixit.consent, pixit.customers"));
  }
}
