package dev.greenlight.act.browser;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Header;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.InvalidSelectorException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** Any browser that Selenium drives, by the selectors of the run file. */
final class SeleniumAgent implements CustomerAgent {
  private final WebDriver driver;
  private final Runnable letGo;
  private final RunFile.Consent consent;
  private volatile boolean abandoned;

  /**
   * @param letGo makes every page that the driver waits for fail
   */
  SeleniumAgent(WebDriver driver, Runnable letGo, RunFile.Consent consent) {
    this.driver = driver;
    this.letGo = letGo;
    this.consent = consent;
  }

  @Override
  public void logIn(String uri, String user, String password) {
    open(uri);
    logIn(user, password);
  }

  @Override
  public void open(String uri) {
    carryOut("could not open the login page", () -> driver.get(uri));
  }

  @Override
  public void logIn(String user, String password) {
    type(consent.userField(), "user name field", user);
    type(consent.passwordField(), "password field", password);
    click(consent.loginButton(), "login button");
  }

  @Override
  public void approve() {
    click(consent.approveButton(), "approve button");
  }

  @Override
  public void deny() {
    click(consent.denyButton(), "deny button");
  }

  @Override
  public String location() {
    try {
      return driver.getCurrentUrl();
    } catch (WebDriverException e) {
      throw new NotCarriedOut("the browser does not say where it is", e);
    }
  }

  @Override
  public boolean isAtLogin() {
    return !all(consent.passwordField()).isEmpty();
  }

  @Override
  public boolean isAskedForConsent() {
    return !all(consent.approveButton()).isEmpty();
  }

  @Override
  public List<Header> cookies() {
    return driver.manage().getCookies().stream()
        .map(cookie -> new Header(cookie.getName(), cookie.getValue()))
        .toList();
  }

  @Override
  public void abandon() {
    abandoned = true;
    letGo.run();
  }

  @Override
  public void close() {
    try {
      driver.quit();
    } catch (WebDriverException e) {
      if (!abandoned) {
        throw e;
      }
    }
  }

  private void click(String selector, String what) {
    WebElement button = find(selector, what);
    carryOut("failed after the " + what, button::click);
  }

  private void type(String selector, String what, String text) {
    WebElement field = find(selector, what);
    carryOut("could not type into the " + what, () -> field.sendKeys(text));
  }

  private static void carryOut(String failure, Runnable action) {
    try {
      action.run();
    } catch (WebDriverException e) {
      throw new NotCarriedOut("the browser " + failure, e);
    }
  }

  private WebElement find(String selector, String what) {
    return all(selector).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "the page of the Data Custodian has no "
                        + what
                        + " '"
                        + selector
                        + "' (pixit.consent)"));
  }

  private List<WebElement> all(String selector) {
    try {
      return driver.findElements(By.cssSelector(selector));
    } catch (InvalidSelectorException e) {
      throw new NotCarriedOut("'" + selector + "' is no CSS selector (pixit.consent)", e);
    } catch (WebDriverException e) {
      throw new NotCarriedOut("the browser shows no page that could be searched", e);
    } catch (IllegalStateException noPageOfElements) {
      // So HtmlUnit says that the answer is plain text, JSON or a picture.
      return List.of();
    }
  }
}
