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
    assertThat(killers).isEqualTo(Unprobed.CASES);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("deviations")
  void deviation_isSeenByAllWhoMustNotice(CustodianDeviation deviation) {
    Set<String> killers = new TreeSet<>(deviation.killedBy(Profile.CERTIFICATION));
    assertThat(killers).isNotEmpty();
    killers.removeAll(Unprobed.CASES);
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
