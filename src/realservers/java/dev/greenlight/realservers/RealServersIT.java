package dev.greenlight.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.run.Conductor;
import dev.greenlight.run.ConfiguredTarget;
import dev.greenlight.run.Progress;
import dev.greenlight.run.RunOrder;
import dev.greenlight.run.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Authorization servers that others wrote, judged by our OAuth suites. What each does wrong is
 * known and approved, case by case; everything else passes.
 */
final class RealServersIT {
  private static final Path SERVERS = Path.of("src/realservers/servers");
  private static final Path WORK = Path.of("target/real-servers");

  private static final Map<String, String> SECRETS =
      Stream.of(
              "THIRD_PARTY_SECRET",
              "THIRD_PARTY_ADMIN_SECRET",
              "THIRD_PARTY_REGISTRATION_SECRET",
              "OTHER_SECRET",
              "OTHER_ADMIN_SECRET",
              "OTHER_REGISTRATION_SECRET",
              "RESOURCES_SECRET",
              "ADA_PASSWORD",
              "BEN_PASSWORD",
              "EVE_PASSWORD")
          .collect(Collectors.toMap(name -> name, RealServersIT::madeUp));

  /**
   * What gets one case at a time: Keycloak keeps two consents that one customer gives at once as two,
   * and then answers each token request for him with status 500.
   */
  private static final Set<String> ONE_AT_A_TIME = Set.of("keycloak");

  /** Those that the property {@code real.servers} names, else all. */
  static Stream<String> servers() {
    return Arrays.stream(
        System.getProperty("real.servers", "mock-oauth2,spring,oidc-provider,keycloak").split(","));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void everyFindingIsApproved_andEveryApprovedOneIsFound(String name) throws Exception {
    InstantSource clock = InstantSource.system();
    Path work = Files.createDirectories(WORK.resolve(name)).toAbsolutePath();
    try (RealServer server = RealServer.start(SERVERS.resolve(name), work, SECRETS, clock);
        Target target = new ConfiguredTarget(server.runFile(), SECRETS, clock).open()) {
      RunResult result =
          new Conductor(Catalogue.load(), clock, Progress.SILENT)
              .perform(order(name, target, work), target);

      String observed = Findings.of(result);
      Files.writeString(work.resolve("observed.txt"), observed);
      assertThat(observed)
          .as("what Greenlight says of " + name + "; the whole of it stands below " + work)
          .isEqualTo(Findings.approved(SERVERS.resolve(name).resolve("approved.txt")));
    }
  }

  /** Told from all others, and in no report, since it is made for this run. */
  private static String madeUp(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + UUID.randomUUID();
  }

  private static RunOrder order(String name, Target target, Path work) {
    return new RunOrder(
        "real",
        Path.of("features"),
        Scratch.emptied(work.resolve("evidence")),
        Profile.CERTIFICATION,
        target.runFile().pics().espiVersion(),
        Set.of(FunctionBlockId.parse("FB_31").orElseThrow()),
        Arrays.stream(System.getProperty("real.cases", "").split(","))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet()),
        ONE_AT_A_TIME.contains(name) ? 1 : 4,
        1,
        Optional.empty(),
        "test");
  }
}
