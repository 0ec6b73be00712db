package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each deviation changes what every test case sees that must notice it. */
class DeviationsLandTest {
  /** The probe of the callback does not look at the issuer. */
  private static final Map<String, Set<String>> UNSEEN_BY_PROBES =
      Map.of("OmitsIssuer", Set.of("TC_OAD001_n"));

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
    Map<String, Probe> all = new HashMap<>(new OauthProbes(custodian).all());
    all.putAll(new ResourceProbes(custodian).all());
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
    assertThat(again).isEqualTo(CORRECT);
  }

  @Test
  void accessMatrix_isRefusedAsTheOracleSays() {
    Map<String, String> refusals =
        Map.of(
            "NONE", "401 Bearer text/plain",
            "EMPTY", "401 Bearer text/plain",
            "MALFORMED", "400 Bearer invalid_request text/plain",
            "RANDOM", "401 Bearer invalid_token text/plain",
            "WRONGKIND1", "403 Bearer insufficient_scope text/plain",
            "WRONGKIND2", "403 Bearer insufficient_scope text/plain",
            "EXPIRED", "401 Bearer invalid_token text/plain",
            "REVOKED", "401 Bearer invalid_token text/plain");
    assertThat(CORRECT.keySet().stream().filter(id -> id.startsWith("TC_ACC_"))).hasSize(15 * 8);
    CORRECT.forEach(
        (id, seen) -> {
          if (id.startsWith("TC_ACC_")) {
            assertThat(seen).as(id).isEqualTo(refusals.get(id.substring(id.lastIndexOf('_') + 1)));
          }
        });
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
        .containsEntry("TC_FND003", "false");
  }

  @Test
  void ids_areUnique() {
    assertThat(Deviations.all()).extracting("id").doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("deviations")
  void deviation_isSeenByAllWhoMustNotice(CustodianDeviation deviation) {
    Set<String> killers = deviation.killedBy(Profile.CERTIFICATION);
    assertThat(killers).isNotEmpty();
    Set<String> blind = new TreeSet<>();
    try (RunningCustodian bent = RunningCustodian.start(deviation)) {
      Map<String, Probe> probes = new HashMap<>(new OauthProbes(bent).all());
      if (!probes.keySet().containsAll(killers)) {
        addResourceProbes(probes, bent);
      }
      for (String id : killers) {
        // Younger test cases have no probe here; the selftest tries them.
        if (probes.containsKey(id) && observe(probes.get(id)).equals(CORRECT.get(id))) {
          blind.add(id);
        }
      }
      blind.removeAll(UNSEEN_BY_PROBES.getOrDefault(deviation.id(), Set.of()));
    }
    assertThat(blind).as("test cases that see nothing of " + deviation).isEmpty();
  }

  private static void addResourceProbes(Map<String, Probe> probes, RunningCustodian bent) {
    try {
      probes.putAll(new ResourceProbes(bent).all());
    } catch (NoSuchElementException nothingToProbeWith) {
      // A custodian that hands out no token, or no batch to take addresses from, has landed.
      assertThat(probes).isNotEmpty();
    }
  }

  /** A probe that cannot even be carried out any more has seen something too. */
  private static String observe(Probe probe) {
    try {
      return probe.observe();
    } catch (RuntimeException e) {
      return "not carried out: " + e;
    }
  }
}
