package dev.greenlight.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.browser.Browsers;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.browser.Saved;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Pkce;
import dev.greenlight.model.Consent;
import dev.greenlight.model.Download;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.record.Callback;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.Target;
import dev.greenlight.trust.TrustStore;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer approves in each kind of browser, over TLS that nobody but the run trusts. */
final class BrowserIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Consent.Browser.class)
  void customerApproves_andTheCodeArrives(Consent.Browser browser) {
    assumeInstalled(browser);
    try (Target target =
        new EmbeddedCustodian(
                7, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
            .start(Bending.NONE, UsageData.SHORTEST_HISTORY)) {
      assertThat(approve(browser, target).parameter("code")).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource(Consent.Browser.class)
  void customerDownloads_andTheBrowserSavesAFile(Consent.Browser browser) {
    assumeInstalled(browser);
    try (Target target =
            new EmbeddedCustodian(
                    7, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
                .start(Bending.NONE, UsageData.SHORTEST_HISTORY);
        CustomerAgent agent = browsers(browser, target).open()) {
      Saved saved = download(target, agent).orElseThrow();

      assertThat(saved.name()).endsWith(".xml");
      assertThat(saved.exchange().request().uri()).contains("/download?");
      assertThat(saved.exchange().response().status()).isEqualTo(200);
      assertThat(saved.exchange().response().body().text()).contains("</IntervalBlock>");
      assertThat(saved.exchange().response().body().truncated()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Consent.Browser.class)
  void documentThatIsSentInline_isShownAndNotSaved(Consent.Browser browser) {
    assumeInstalled(browser);
    Bending inline =
        new Bending() {
          @Override
          public void bend(DownloadPage page) {
            page.alterAnswers((request, correct) -> correct.without("Content-Disposition"));
          }
        };
    try (Target target =
            new EmbeddedCustodian(
                    7, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
                .start(inline, UsageData.SHORTEST_HISTORY);
        CustomerAgent agent = browsers(browser, target).open()) {
      assertThat(download(target, agent)).isEmpty();
      assertThat(agent.trail().shown()).isPresent();
    }
  }

  private static Optional<Saved> download(Target target, CustomerAgent agent) {
    RunFile.Pixit pixit = target.runFile().pixit();
    Download download = pixit.ways().download().orElseThrow();
    Identity identity =
        identity(pixit.customers().get(0), target.secrets()).with(download.values());
    agent.open(download.portal());
    new ConsentWalk(pixit.consent(), agent, identity).untilAsked();
    download.usage().forEach(step -> agent.carryOut(step, identity));
    return agent.saved();
  }

  private Browsers browsers(Consent.Browser browser, Target target) {
    return new Browsers(
        browser,
        target.trust(),
        folder,
        new Limits(Duration.ofSeconds(30), 8 << 20),
        Set.of("localhost"));
  }

  /** When the time of a case is up, its clock lets go of the page that is being waited for. */
  @ParameterizedTest
  @EnumSource(Consent.Browser.class)
  @Timeout(120)
  void abandonedBrowser_letsGoOfAPageThatNeverComes(Consent.Browser browser) throws Exception {
    assumeInstalled(browser);
    Limits patient = new Limits(Duration.ofMinutes(5), 1 << 20);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        CustomerAgent agent =
            new Browsers(browser, TrustStore.ofJdk(), folder, patient, Set.of("localhost"))
                .open()) {
      CompletableFuture<Void> opening =
          CompletableFuture.runAsync(
              () -> agent.open("http://localhost:" + mute.getLocalPort() + "/"), thread);
      mute.accept();
      agent.abandon();
      assertThatThrownBy(opening::join).hasCauseInstanceOf(NotCarriedOut.class);
    } finally {
      thread.shutdownNow();
    }
  }

  private static void assumeInstalled(Consent.Browser browser) {
    if (browser == Consent.Browser.CHROMIUM && !Browsers.hasChromium()) {
      assertThat(System.getenv("CI")).as("CI has a Chromium").isNotEqualTo("true");
      Assumptions.abort(
          "NO CHROMIUM: not tested with a real browser; apt-get install chromium chromium-driver");
    }
  }

  private Callback approve(Consent.Browser browser, Target target) {
    RunFile.Pixit pixit = target.runFile().pixit();
    AuthorizationRequest request =
        AuthorizationRequest.correct(
            pixit.endpoints().authorization(),
            pixit.thirdParty().customer().id(),
            pixit.thirdParty().redirectUri(),
            pixit.thirdParty().customer().scope(),
            "state-of-" + browser,
            new Pkce("a-verifier-of-forty-three-characters-or-more-1234"));
    Browsers browsers = browsers(browser, target);
    RunFile.Customer customer = pixit.customers().get(0);
    try (CustomerAgent agent = browsers.open()) {
      agent.open(request.uri());
      new ConsentWalk(pixit.consent(), agent, identity(customer, target.secrets()))
          .decide(ConsentWalk.Decision.APPROVE);
      return target.door().arrival("state-of-" + browser).orElseThrow();
    }
  }

  private static Identity identity(RunFile.Customer customer, Secrets secrets) {
    Map<String, String> values = new HashMap<>();
    customer.values().forEach((name, reference) -> values.put(name, secrets.of(reference)));
    values.put(Consent.USER, customer.user());
    values.put(Consent.PASSWORD, secrets.of(customer.password().orElseThrow()));
    return new Identity(customer.name(), values, customer.accounts());
  }
}
