package dev.greenlight.act.browser;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Conduct;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.http.Transport;
import dev.greenlight.model.Consent;
import dev.greenlight.record.Exchange;
import dev.greenlight.trust.TrustStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.htmlunit.HtmlUnitDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Starts a browser for a Retail Customer: in the process, or a real one. Each trusts only what the
 * run trusts.
 */
public final class Browsers {
  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> CHROMEDRIVER =
      List.of(
          "/usr/bin/chromedriver",
          "/usr/lib/chromium-browser/chromedriver",
          "/usr/local/bin/chromedriver");

  private final Consent.Browser kind;
  private final TrustStore trust;
  private final Path folder;
  private final Transport pages;
  private final Conduct conduct;
  private final Limits limits;
  private final Set<String> hosts;

  /**
   * @param kind of browser
   * @param hosts that a real browser may speak to; it finds no other
   * @param folder of the run, for the profiles of real browsers
   */
  public Browsers(
      Consent.Browser kind, TrustStore trust, Path folder, Limits limits, Set<String> hosts) {
    this(kind, trust, folder, limits, hosts, Conduct.PLAIN);
  }

  /**
   * @param kind of browser
   * @param hosts that a real browser may speak to; it finds no other, but a proxy may
   * @param folder of the run, for the profiles of real browsers
   * @param conduct whose user agent and way it takes; a real browser keeps no pace
   */
  public Browsers(
      Consent.Browser kind,
      TrustStore trust,
      Path folder,
      Limits limits,
      Set<String> hosts,
      Conduct conduct) {
    this.kind = kind;
    this.trust = trust;
    this.folder = folder;
    this.pages =
        conduct.forBrowsers(
            // A customer has no certificate of the Third Party.
            trust.anonymous().sslContext(), limits);
    this.conduct = conduct;
    this.limits = limits;
    this.hosts = Set.copyOf(hosts);
    // Selenium warns about every Chromium that is newer than itself, and HtmlUnit about every
    // unusual style sheet.
    Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    Logger.getLogger("org.htmlunit").setLevel(Level.SEVERE);
  }

  /** A new session without cookies. */
  public CustomerAgent open() {
    return switch (kind) {
      case HTMLUNIT -> htmlUnit();
      case CHROMIUM -> chromium();
    };
  }

  /** Whether there is a Chromium with its driver on this machine. */
  public static boolean hasChromium() {
    return firstOf(CHROMIUM).isPresent() && firstOf(CHROMEDRIVER).isPresent();
  }

  private CustomerAgent htmlUnit() {
    AtomicReference<BrowserConnection> connection = new AtomicReference<>();
    Attachments attachments = new Attachments();
    WebDriver driver =
        new HtmlUnitDriver(false) {
          @Override
          protected WebClient newWebClient(BrowserVersion version) {
            return new WebClient(called(version), false, null, -1);
          }

          @Override
          protected WebClient modifyWebClient(WebClient client) {
            client.getOptions().setThrowExceptionOnFailingStatusCode(false);
            client.getOptions().setCssEnabled(false);
            client.setPageCreator(new ScriptlessPages());
            client.setAttachmentHandler(attachments);
            connection.set(new BrowserConnection(client, pages));
            client.setWebConnection(connection.get());
            client.addWebWindowListener(connection.get());
            return client;
          }
        };
    return new SeleniumAgent(
        driver,
        () -> connection.get().abandon(),
        limits.time(),
        () -> connection.get().trail(),
        attachments::saved);
  }

  private CustomerAgent chromium() {
    String binary = firstOf(CHROMIUM).orElseThrow(Browsers::noChromium);
    String driver = firstOf(CHROMEDRIVER).orElseThrow(Browsers::noChromium);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=" + ChromiumRoutes.rules(conduct.way(), hosts),
        "--ignore-certificate-errors-spki-list=" + String.join(",", trust.publicKeyPins()),
        "--user-data-dir=" + temporary("chromium"));
    options.addArguments(ChromiumRoutes.proxy(conduct.way()));
    options.addArguments(ChromiumTls.arguments(trust.ways()));
    conduct.userAgent().ifPresent(name -> options.addArguments("--user-agent=" + name));
    ChromiumFiles files =
        new ChromiumFiles(temporary("downloads"), limits.bodyBytes(), limits.time());
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            files.folder().toAbsolutePath().toString(),
            "download.prompt_for_download",
            false));
    LoggingPreferences events = new LoggingPreferences();
    events.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, events);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(driver))
            .withSilent(true)
            .build();
    ChromeDriver browser = new ChromeDriver(service, options);
    browser.manage().timeouts().pageLoadTimeout(limits.time());
    ChromiumTrail trail = new ChromiumTrail();
    return new SeleniumAgent(
        browser,
        () -> kill(browser),
        limits.time(),
        () -> continued(trail, browser),
        () -> saved(files, continued(trail, browser), browser));
  }

  /**
   * What the window shows was not saved, and nothing else came after it; but where a form leads
   * back to its own address, only the answer tells which of the two came.
   */
  private static Optional<Saved> saved(ChromiumFiles files, Trail trail, ChromeDriver browser) {
    List<Exchange> all = trail.exchanges();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Exchange last = all.get(all.size() - 1);
    boolean saved =
        (last.answered() && Disposition.isSaved(last.response()))
            || !last.request().uri().equals(browser.getCurrentUrl());
    return saved ? files.await(trail) : Optional.empty();
  }

  private static Trail continued(ChromiumTrail trail, ChromeDriver browser) {
    String frame = browser.getWindowHandle();
    browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .forEach(message -> trail.add(message, frame));
    return trail.with(String.valueOf(browser.getPageSource()));
  }

  /** Its driver notices, gives up what it waits for, and tidies up when it is told to quit. */
  private static void kill(ChromeDriver browser) {
    if (browser.getCapabilities().getCapability("goog:processID") instanceof Number process) {
      ProcessHandle.of(process.longValue()).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private BrowserVersion called(BrowserVersion version) {
    return conduct
        .userAgent()
        .map(name -> new BrowserVersion.BrowserVersionBuilder(version).setUserAgent(name).build())
        .orElse(version);
  }

  private Path temporary(String name) {
    try {
      return Files.createTempDirectory(folder, name);
    } catch (IOException e) {
      throw new NotCarriedOut("no folder for the browser", e);
    }
  }

  private static NotCarriedOut noChromium() {
    return new NotCarriedOut(
        "no Chromium with its driver on this machine (Debian: apt-get install chromium"
            + " chromium-driver)");
  }

  private static Optional<String> firstOf(List<String> places) {
    return places.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst();
  }
}
