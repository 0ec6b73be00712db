package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each deviation changes what every test case sees that must notice it. A probe that cannot be
 * carried out has seen nothing: it fails the test.
 */
class DeviationsLandIT {
  /** Killers that have no probe: the selftest alone shows that a deviation reaches them. */
  private static final Set<String> WITHOUT_PROBE =
      Set.of(
          "TC_PSH_APPINFO",
          "TC_PSH_AUTHENTRY",
          "TC_PSH_BATCH",
          "TC_PSH004",
          "TC_PSH_END_PORTAL",
          "TC_PSH_END_TERM",
          "TC_PSH040_PORTAL",
          "TC_PSH040_DELETE",
          "TC_RCN_END_PORTAL",
          "TC_RCN_END_TERM",
          "TC_ODR002",
          "TC_PSH005",
          "TC_PSH030_BATCH",
          "TC_PSH030_BULK",
          "TC_PSH031",
          "TC_PSH032",
          "TC_PSH006",
          "TC_OAD053",
          "TC_SFT001",
          "TC_SFT002",
          "TC_SFT003_KEY",
          "TC_SFT003_PASSWORD",
          "TC_SFT003_NONE",
          "TC_SFT004",
          "TC_SFT005_DOTS",
          "TC_SFT005_ABSOLUTE",
          "TC_SFT006",
          "TC_SFT007",
          "TC_SFT008",
          "TC_SFT009",
          "TC_SFC001",
          "TC_SFC002",
          "TC_SFC003",
          "TC_MUP002",
          "TC_MUP003",
          "TC_RBK006",
          "TC_RCB003",
          "TC_RCB004",
          "TC_RCB005_PORTAL",
          "TC_RCB005_DELETE",
          "TC_SCOPE001",
          "TC_SCOPE002",
          "TC_SCOPE003",
          "TC_SCOPE004",
          "TC_SCOPE005",
          "TC_SCOPE006",
          "TC_SCOPE007",
          "TC_SCOPE008",
          "TC_SCOPE009",
          "TC_SCOPE010",
          "TC_SCOPE011",
          "TC_SCOPE012",
          "TC_SCOPE013",
          "TC_SCOPE020",
          "TC_SCOPE030",
          "TC_SCOPE040",
          "TC_SCOPE041",
          "TC_SCOPE042",
          "TC_SCOPE043",
          "TC_CHO031",
          "TC_CHO032",
          "TC_QRY001_h",
          "TC_QRY001_l",
          "TC_QRY040_a",
          "TC_QRY040_b",
          "TC_RBK040",
          "TC_RLR020_a",
          "TC_RLR020_b",
          "TC_RLR020_c",
          "TC_RLR020_d",
          "TC_RLR020_e",
          "TC_RLR020_f",
          "TC_RLR020_g",
          "TC_RLR020_h",
          "TC_RLR020_i",
          "TC_ODR040",
          "TC_OAD060",
          "TC_OAD061",
          "TC_RES050_a",
          "TC_RES050_b",
          "TC_RES050_c",
          "TC_RES030",
          "TC_RES031",
          "TC_RES032",
          "TC_RES033",
          "TC_RES034",
          "TC_ASK001",
          "TC_DMD010",
          "TC_RCD007",
          "TC_ASK002",
          "TC_ASK003",
          "TC_ASK004",
          "TC_ASK010",
          "TC_ASK011",
          "TC_ASK012",
          "TC_ASK013",
          "TC_ASK014",
          "TC_ASK015",
          "TC_META002",
          "TC_DRG015",
          "TC_CHO001",
          "TC_CHO002",
          "TC_CHO003",
          "TC_CHO004",
          "TC_CHO005",
          "TC_CHO006",
          "TC_CHO007",
          "TC_CHO008",
          "TC_CHO020",
          "TC_CHO021",
          "TC_CHO030",
          "TC_CHO040",
          "TC_RFP001",
          "TC_RFP002",
          "TC_INT001",
          "TC_INT002",
          "TC_INT003",
          "TC_INT004",
          "TC_PRG001",
          "TC_PRG002",
          "TC_PRG003",
          "TC_PRG004",
          "TC_PRG005",
          "TC_CON001",
          "TC_CON002",
          "TC_CLK001",
          "TC_CLK002",
          "TC_CLK003",
          "TC_RES040",
          "TC_RES041",
          "TC_MSW001",
          "TC_VER001",
          "TC_VER002",
          "TC_VER003",
          "TC_PUD002",
          "TC_TRM001",
          "TC_END_PORTAL",
          "TC_END_CODE",
          "TC_END_DELETE",
          "TC_END_TERM",
          "TC_END_MOVE",
          "TC_END_NEXT",
          "TC_END_BLOCK",
          "TC_REV011",
          "TC_PRV008_b",
          "TC_PRV008_c",
          "TC_PRV008_d",
          "TC_PRV008_e",
          "TC_PRV008_f",
          "TC_PRV008_g",
          "TC_RES002_a",
          "TC_RES002_b",
          "TC_RES002_c",
          "TC_RES002_d",
          "TC_RES002_e",
          "TC_ACC_CUSTOMER_RIGHT",
          "TC_ACC_CUSTOMERACCOUNT_RIGHT",
          "TC_ACC_CUSTOMERAGREEMENT_RIGHT",
          "TC_ACC_SERVICELOCATION_RIGHT",
          "TC_ACC_SERVICESUPPLIER_RIGHT",
          "TC_ACC_METER_RIGHT",
          "TC_ACC_ENDDEVICE_RIGHT",
          "TC_ACC_PROGRAMMAPPINGS_RIGHT",
          "TC_ACC_STATEMENT_RIGHT",
          "TC_ACC_APPINFO_RIGHT",
          "TC_ACC_AUTHENTRY_RIGHT",
          "TC_ACC_AUTHFEED_RIGHT",
          "TC_ACC_STATUS_RIGHT",
          "TC_ACC_BATCH_RIGHT",
          "TC_ACC_BULK_RIGHT",
          "TC_ACC_RCBATCH_RIGHT",
          "TC_ACC_RCBULK_RIGHT",
          "TC_ACC_BATCH_OTHERPARTY",
          "TC_ACC_USAGEPOINTBATCH_OTHERPARTY",
          "TC_ACC_USAGEPOINTSBATCH_OTHERPARTY",
          "TC_ACC_USAGEPOINTS_OTHERPARTY",
          "TC_ACC_USAGEPOINT_OTHERPARTY",
          "TC_ACC_METERREADINGS_OTHERPARTY",
          "TC_ACC_METERREADING_OTHERPARTY",
          "TC_ACC_INTERVALBLOCKS_OTHERPARTY",
          "TC_ACC_INTERVALBLOCK_OTHERPARTY",
          "TC_ACC_USAGESUMMARIES_OTHERPARTY",
          "TC_ACC_USAGESUMMARY_OTHERPARTY",
          "TC_ACC_QUALITYSUMMARIES_OTHERPARTY",
          "TC_ACC_QUALITYSUMMARY_OTHERPARTY",
          "TC_ACC_RCBATCH_OTHERPARTY",
          "TC_ACC_CUSTOMER_OTHERPARTY",
          "TC_ACC_CUSTOMERACCOUNT_OTHERPARTY",
          "TC_ACC_CUSTOMERAGREEMENT_OTHERPARTY",
          "TC_ACC_SERVICELOCATION_OTHERPARTY",
          "TC_ACC_METER_OTHERPARTY",
          "TC_ACC_ENDDEVICE_OTHERPARTY",
          "TC_ACC_PROGRAMMAPPINGS_OTHERPARTY",
          "TC_ACC_STATEMENT_OTHERPARTY",
          "TC_RCN_BATCH",
          "TC_RCN_BULK",
          "TC_ACC_USAGEPOINTBATCH_RIGHT",
          "TC_ACC_USAGEPOINTSBATCH_RIGHT",
          "TC_ACC_READINGTYPES_RIGHT",
          "TC_ACC_LOCALTIMES_RIGHT",
          "TC_ACC_INTERVALBLOCKS_RIGHT",
          "TC_ACC_INTERVALBLOCK_RIGHT",
          "TC_ACC_LOCALTIME_RIGHT",
          "TC_ACC_METERREADINGS_RIGHT",
          "TC_ACC_METERREADING_RIGHT",
          "TC_ACC_READINGTYPE_RIGHT",
          "TC_ACC_USAGEPOINTS_RIGHT",
          "TC_ACC_USAGEPOINT_RIGHT",
          "TC_ACC_USAGESUMMARIES_RIGHT",
          "TC_ACC_USAGESUMMARY_RIGHT",
          "TC_ACC_QUALITYSUMMARIES_RIGHT",
          "TC_ACC_QUALITYSUMMARY_RIGHT");

  /** The costliest to set up last: a deviation asks no more of them than know its killers. */
  private static final List<Function<RunningCustodian, Map<String, Probe>>> FAMILIES =
      List.of(
          custodian -> new OauthProbes(custodian).all(),
          custodian -> new RegistrationProbes(custodian).all(),
          custodian -> new TransportProbes(custodian).all(),
          custodian -> new PortalProbes(custodian).all(),
          custodian -> new ResourceProbes(custodian).all(),
          custodian -> new CustomerProbes(custodian).all(),
          custodian -> new QueryProbes(custodian).all());

  private static final Map<String, String> CORRECT = new HashMap<>();

  private static RunningCustodian running;

  @BeforeAll
  static void observeCorrectBehaviour() {
    running = RunningCustodian.start();
    probes(running).forEach((id, probe) -> CORRECT.put(id, probe.observe()));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static Map<String, Probe> probes(RunningCustodian custodian) {
    Map<String, Probe> all = new HashMap<>();
    FAMILIES.forEach(each -> all.putAll(each.apply(custodian)));
    return all;
  }

  static List<CustodianDeviation> deviations() {
    return Deviations.protocol();
  }

  @Test
  void correctBehaviour_isSeenTheSameInEveryCustodian() {
    Map<String, String> again = new HashMap<>();
    try (RunningCustodian another = RunningCustodian.start()) {
      probes(another).forEach((id, probe) -> again.put(id, probe.observe()));
    }
    assertThat(again).hasSameSizeAs(CORRECT);
    again.forEach((id, seen) -> assertThat(seen).as(id).isEqualTo(CORRECT.get(id)));
  }

  @Test
  void accessMatrix_isRefusedAsTheOracleSays() {
    Map<String, String> refusals =
        Map.of(
            "NONE", "401 Bearer text/plain",
            "EMPTY", "401 Bearer text/plain then 400 Bearer invalid_request text/plain",
            "MALFORMED", "401 Bearer invalid_token text/plain",
            "RANDOM", "401 Bearer invalid_token text/plain",
            "WRONGKIND1", "403 Bearer insufficient_scope text/plain",
            "WRONGKIND2", "403 Bearer insufficient_scope text/plain",
            "EXPIRED", "401 Bearer invalid_token text/plain",
            "REVOKED", "401 Bearer invalid_token text/plain");
    Map<String, String> reads = new HashMap<>(CORRECT);
    reads.keySet().removeIf(id -> !id.matches("TC_ACC_[A-Z]+_[A-Z]+[12]?"));
    reads.keySet().removeIf(id -> id.matches(".*_(FOREIGN|LONGERID)"));
    assertThat(reads).hasSize(33 * 8);
    reads.forEach(
        (id, seen) ->
            assertThat(seen).as(id).isEqualTo(refusals.get(id.substring(id.lastIndexOf('_') + 1))));
  }

  @Test
  void whatBelongsToSomebodyElse_isRefused() {
    assertThat(CORRECT.keySet().stream().filter(id -> id.matches(".*_(FOREIGN|LONGERID)")))
        .hasSizeGreaterThan(20)
        .allSatisfy(id -> assertThat(CORRECT.get(id)).as(id).matches("40[35] text/plain.*"));
  }

  @Test
  void privacy_isKept() {
    assertThat(CORRECT)
        .containsEntry("TC_PRV001", "403 text/plain")
        .containsEntry("TC_PRV002", "403 text/plain")
        .containsEntry("TC_PRV003", "404 text/plain")
        .containsEntry("TC_PRV004", "403 text/plain")
        .containsEntry("TC_PRV005", "403 text/plain")
        .containsEntry("TC_PRV006", "403 text/plain")
        .containsEntry("TC_PRV007", "false")
        .containsEntry("TC_PRV009", "403 text/plain")
        .hasEntrySatisfying("TC_FND003", seen -> assertThat(seen).startsWith("false "));
  }

  @Test
  void registrations_areTakenAndRefusedAsTheRfcsSay() {
    assertThat(CORRECT)
        .containsEntry("TC_DRG003", "[no-store]")
        .containsEntry("TC_DRG010_a", "400 application/json invalid_redirect_uri")
        .containsEntry("TC_DRG010_b", "400 application/json invalid_redirect_uri")
        .containsEntry("TC_DRG010_c", "400 application/json invalid_redirect_uri")
        .containsEntry("TC_DRG010_d", "400 application/json invalid_redirect_uri")
        .containsEntry("TC_DRG010_e", "400 application/json invalid_redirect_uri")
        .containsEntry("TC_DRG010_f", "400 application/json invalid_redirect_uri")
        .containsEntry("TC_DRG011_a", "400 application/json invalid_client_metadata")
        .containsEntry("TC_DRG011_b", "400 application/json invalid_client_metadata")
        .containsEntry("TC_DRG012_a", "400 application/json invalid_client_metadata")
        .containsEntry("TC_DRG012_b", "400 application/json invalid_client_metadata")
        .containsEntry("TC_DRG013", "401 Bearer application/json invalid_request")
        .containsEntry("TC_DRG014", "401 Bearer invalid_token application/json invalid_token")
        .containsEntry("TC_DRG021", "200 New party")
        .containsEntry("TC_DRG022", "200 application/json200 Newer party")
        .containsEntry("TC_DRG025", "204401 Bearer invalid_token application/json invalid_token")
        .containsEntry("TC_DRG031", "200 application/json")
        .containsEntry("TC_DRG032", "true true");
    assertThat(CORRECT.keySet().stream().filter(id -> id.startsWith("TC_DRG026_")))
        .hasSize(7)
        .allSatisfy(id -> assertThat(CORRECT.get(id)).as(id).startsWith("401 Bearer"));
  }

  @Test
  void ids_areUnique() {
    assertThat(Deviations.all()).extracting("id").doesNotHaveDuplicates();
  }

  @Test
  void killersWithoutAProbe_areNamed() {
    Set<String> killers = new TreeSet<>();
    deviations().forEach(each -> killers.addAll(each.killedBy(Profile.CERTIFICATION)));
    killers.removeAll(CORRECT.keySet());
    assertThat(killers).isEqualTo(WITHOUT_PROBE);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("deviations")
  void deviation_isSeenByAllWhoMustNotice(CustodianDeviation deviation) {
    Set<String> killers = new TreeSet<>(deviation.killedBy(Profile.CERTIFICATION));
    assertThat(killers).isNotEmpty();
    killers.removeAll(WITHOUT_PROBE);
    // What one of these ends is no longer there for the others.
    Set<String> destroyers =
        killers.stream().filter(id -> id.contains("_DELETE_")).collect(Collectors.toSet());
    killers.removeAll(destroyers);
    Set<String> blind = blind(deviation, killers);
    destroyers.forEach(id -> blind.addAll(blind(deviation, Set.of(id))));
    assertThat(blind).as("test cases that see nothing of " + deviation).isEmpty();
  }

  private static Set<String> blind(CustodianDeviation deviation, Set<String> killers) {
    Set<String> blind = new TreeSet<>();
    try (RunningCustodian bent = RunningCustodian.start(deviation)) {
      Map<String, Probe> probes = new HashMap<>();
      for (Function<RunningCustodian, Map<String, Probe>> each : FAMILIES) {
        if (!probes.keySet().containsAll(killers)) {
          probes.putAll(each.apply(bent));
        }
      }
      for (String id : killers) {
        if (probes.get(id).observe().equals(CORRECT.get(id))) {
          blind.add(id);
        }
      }
      assertThat(bent.mistakes()).as("a sin is committed, not stumbled into").isEmpty();
    }
    return blind;
  }
}
