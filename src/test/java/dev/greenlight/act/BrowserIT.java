package dev.greenlight.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.browser.Browsers;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Pkce;
import dev.greenlight.model.RunFile;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.record.Callback;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer approves in each kind of browser, over TLS that nobody but the run trusts. */
final class BrowserIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(RunFile.Browser.class)
  void customerApproves_andTheCodeArrives(RunFile.Browser browser) {
    if (browser == RunFile.Browser.CHROMIUM && !Browsers.hasChromium()) {
      assertThat(System.getenv("CI")).as("CI has a Chromium").isNotEqualTo("true");
      Assumptions.abort(
          "NO CHROMIUM: not tested with a real browser; apt-get install chromium chromium-driver");
    }
    try (Target target =
        new EmbeddedCustodian(
                7, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
            .start(Bending.NONE, UsageData.SHORTEST_HISTORY)) {
      assertThat(approve(browser, target).parameter("code")).isPresent();
    }
  }

  private Callback approve(RunFile.Browser browser, Target target) {
    RunFile.Pixit pixit = target.runFile().pixit();
    RunFile.Consent shipped = pixit.consent();
    RunFile.Consent consent =
        new RunFile.Consent(
            browser,
            shipped.userField(),
            shipped.passwordField(),
            shipped.loginButton(),
            shipped.approveButton(),
            shipped.denyButton());
    AuthorizationRequest request =
        AuthorizationRequest.correct(
            pixit.endpoints().authorization(),
            pixit.thirdParty().customer().id(),
            pixit.thirdParty().redirectUri(),
            pixit.thirdParty().customer().scope(),
            "state-of-" + browser,
            new Pkce("a-verifier-of-forty-three-characters-or-more-1234"));
    Browsers browsers =
        new Browsers(consent, target.trust(), folder, new Limits(Duration.ofSeconds(30), 1 << 20));
    RunFile.Customer customer = pixit.customers().get(0);
    try (CustomerAgent agent = browsers.open()) {
      agent.logIn(request.uri(), customer.user(), target.secrets().of(customer.password()));
      agent.approve();
      return target.door().arrival("state-of-" + browser).orElseThrow();
    }
  }
}
