package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.greenlight.act.browser.Browsers;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that keep login and consent on another host. */
final class LoginElsewhereIT {
  private static final Path CLAIMS_ALL = Path.of("fixtures/runs/embedded-custodian.yaml");

  @TempDir private Path folder;

  /**
   * Keeps login and consent on another host, and asks everybody who he is whenever he comes from
   * outside.
   */
  private static class KeepsLoginElsewhere implements Bending {
    private static final String HERE = "localhost";
    private static final String ELSEWHERE = "127.0.0.1";
    private static final String OTHER = "https://" + ELSEWHERE + "$1";

    @Override
    public void bend(FrontDoor door) {
      door.alterAnswers(
          (request, correct) -> {
            String host = request.header("Host").orElse("");
            if (request.path().equals(Addresses.AUTHORIZATION) && host.startsWith(HERE)) {
              return Answer.redirect(
                  "https://"
                      + host.replace(HERE, ELSEWHERE)
                      + Addresses.LOGIN
                      + "?"
                      + Parameters.none()
                          .with("continue", request.path() + "?" + request.query().encoded())
                          .encoded());
            }
            return correct
                .header("Location")
                .map(to -> to.replaceFirst("^https://localhost(:\\d+/DataCustodian/)", OTHER))
                .map(to -> correct.replacing("Location", to))
                .orElse(correct);
          });
    }
  }

  /** The same, but whoever asks without a response_type gets a code, wherever he wants. */
  private static final class KeepsLoginElsewhereAndLooksAtNothing extends KeepsLoginElsewhere {
    @Override
    public void bend(AuthorizationEndpoint endpoint) {
      endpoint.overlook(AuthorizationFault.RESPONSE_TYPE_MISSING);
      endpoint.matchRedirectUrisBy((registered, asked) -> true);
    }
  }

  private static final Set<String> MALFORMED =
      "acfmbdeghijkluv"
          .chars()
          .mapToObj(letter -> "TC_OAD001_" + (char) letter)
          .collect(Collectors.toSet());

  @Test
  void loginOnAnotherHostAtEachRequest_isGoneThrough() throws IOException {
    Set<String> cases = with(MALFORMED, "TC_OAD001_n", "TC_OAD001_q", "TC_OAD002");

    assertThat(verdicts(CLAIMS_ALL, new KeepsLoginElsewhere(), cases))
        .hasSameSizeAs(cases)
        .allSatisfy((id, verdict) -> assertThat(verdict).isEqualTo(Verdict.PASS));
  }

  @Test
  void whatIsWrongBehindALoginOnAnotherHost_isFound() throws IOException {
    Map<String, Verdict> verdicts =
        verdicts(CLAIMS_ALL, new KeepsLoginElsewhereAndLooksAtNothing(), MALFORMED);

    assertThat(failed(verdicts))
        .containsExactly(
            "TC_OAD001_a",
            "TC_OAD001_e",
            "TC_OAD001_g",
            "TC_OAD001_h",
            "TC_OAD001_i",
            "TC_OAD001_j",
            "TC_OAD001_k",
            "TC_OAD001_v");
    verdicts.values().removeIf(Verdict.FAIL::equals);
    assertThat(verdicts.values()).containsOnly(Verdict.PASS);
  }

  @Test
  void loginOnAnotherHost_isGoneThroughByChromiumToo() throws IOException {
    assumeThat(Browsers.hasChromium()).isTrue();
    Path chromium = folder.resolve("chromium.yaml");
    Files.writeString(
        chromium,
        Files.readString(CLAIMS_ALL)
            .replace("browser: htmlunit", "browser: chromium\n    hosts: [127.0.0.1]"));

    assertThat(
            verdicts(
                chromium,
                new KeepsLoginElsewhereAndLooksAtNothing(),
                Set.of("TC_OAD001_d", "TC_OAD001_e")))
        .containsOnly(
            Map.entry("TC_OAD001_d", Verdict.PASS), Map.entry("TC_OAD001_e", Verdict.FAIL));
  }

  private static Set<String> failed(Map<String, Verdict> verdicts) {
    return verdicts.entrySet().stream()
        .filter(each -> each.getValue() == Verdict.FAIL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> with(Set<String> cases, String... more) {
    Set<String> all = new TreeSet<>(cases);
    all.addAll(Set.of(more));
    return all;
  }

  private Map<String, Verdict> verdicts(Path runFile, Bending ways, Set<String> cases) {
    return Ways.verdicts(folder.resolve("evidence"), runFile, ways, cases);
  }
}
