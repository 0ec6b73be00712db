package dev.greenlight.act.browser;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.ConsentStep;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.InvalidSelectorException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.htmlunit.HtmlUnitDriver;

/** Any browser that Selenium drives. */
final class SeleniumAgent implements CustomerAgent {
  /** Calls back after what the page has to do now. */
  private static final String TURN =
      "const done = arguments[0]; setTimeout(() => setTimeout(done));";

  private final WebDriver driver;
  private final Runnable letGo;
  private final Duration patience;
  private final Supplier<Trail> trail;
  private final Supplier<Optional<Saved>> saved;
  private volatile boolean abandoned;

  /**
   * @param letGo makes every page that the driver waits for fail
   * @param patience longest wait for something to appear on a page
   * @param trail how the driver came to where it is
   * @param saved what it saved
   */
  SeleniumAgent(
      WebDriver driver,
      Runnable letGo,
      Duration patience,
      Supplier<Trail> trail,
      Supplier<Optional<Saved>> saved) {
    this.saved = saved;
    this.driver = driver;
    this.letGo = letGo;
    this.patience = patience;
    this.trail = trail;
  }

  @Override
  public void open(String uri) {
    carryOut("could not open the page", () -> driver.get(uri));
  }

  @Override
  public boolean shows(String selector) {
    return !all(selector).isEmpty();
  }

  @Override
  public void carryOut(ConsentStep step, Identity identity) {
    if (step instanceof ConsentStep.Type type) {
      type(type.selector(), identity.value(type.value()));
    } else if (step instanceof ConsentStep.Write write) {
      type(write.selector(), write.text());
    } else if (step instanceof ConsentStep.Click click) {
      click(find(click.selector(), "to click"), click.selector());
    } else if (step instanceof ConsentStep.Tick tick) {
      set(find(tick.selector(), "to tick"), tick.selector(), true);
    } else if (step instanceof ConsentStep.Untick untick) {
      set(find(untick.selector(), "to untick"), untick.selector(), false);
    } else if (step instanceof ConsentStep.Choose choose) {
      choose(choose.selector(), identity);
    } else if (step instanceof ConsentStep.Select select) {
      select(select);
    } else if (step instanceof ConsentStep.Await await) {
      await(await.selector());
    } else if (step instanceof ConsentStep.Where where && shows(where.sign())) {
      carryOut(where.itself(), identity);
    }
  }

  @Override
  public String text() {
    try {
      return all("body").stream().map(WebElement::getText).collect(Collectors.joining("\n"));
    } catch (WebDriverException e) {
      throw new NotCarriedOut("the browser shows no page that could be read", e);
    }
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
  public List<BrowserCookie> cookies() {
    return driver.manage().getCookies().stream()
        .map(
            cookie ->
                new BrowserCookie(
                    cookie.getName(),
                    cookie.getValue(),
                    Optional.ofNullable(cookie.getPath()).orElse("/")))
        .toList();
  }

  @Override
  public Set<String> cookiesForScripts() {
    return driver.manage().getCookies().stream()
        .filter(cookie -> !cookie.isHttpOnly())
        .map(Cookie::getName)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Saved> saved() {
    return saved.get();
  }

  @Override
  public Trail trail() {
    try {
      return trail.get();
    } catch (WebDriverException e) {
      throw new NotCarriedOut("the browser does not say how it came to where it is", e);
    }
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

  private void type(String selector, String text) {
    WebElement field = find(selector, "to type into");
    carryOut(
        "could not type into '" + selector + "'",
        () -> {
          if (CalendarField.is(field)) {
            new CalendarField(driver, field, selector).fill(text);
            return;
          }
          field.clear();
          field.sendKeys(text);
        });
  }

  private void click(WebElement element, String selector) {
    carryOut(
        "failed after a click on '" + selector + "'",
        () -> {
          element.click();
          settle();
        });
  }

  /**
   * A real browser sends a form, or starts to save a file, after the click and not with it. Once
   * the page had its turn that is under way, and the driver waits for it.
   */
  private void settle() {
    if (driver instanceof HtmlUnitDriver) {
      return;
    }
    try {
      ((JavascriptExecutor) driver).executeAsyncScript(TURN);
    } catch (JavascriptException | ScriptTimeoutException leaving) {
      // The page went before its turn was over, which is what is waited for.
    }
  }

  private void set(WebElement box, String selector, boolean ticked) {
    if (box.isSelected() != ticked) {
      click(box, selector);
    }
  }

  private void choose(String selector, Identity identity) {
    Set<String> missing = new LinkedHashSet<>(identity.accounts());
    find(selector, "to choose from");
    for (WebElement box : all(selector)) {
      String value = String.valueOf(box.getDomAttribute("value"));
      missing.remove(value);
      set(box, selector, identity.accounts().isEmpty() || identity.accounts().contains(value));
    }
    if (!missing.isEmpty()) {
      throw new NotCarriedOut(
          "the page of the Data Custodian offers "
              + identity.name()
              + " no account "
              + String.join(", ", missing)
              + " at '"
              + selector
              + "' (pixit.customers)");
    }
  }

  private void select(ConsentStep.Select select) {
    WebElement option =
        find(select.selector(), "to select from").findElements(By.tagName("option")).stream()
            .filter(each -> select.option().equals(each.getDomAttribute("value")))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "the list '"
                            + select.selector()
                            + "' has no option '"
                            + select.option()
                            + "' (pixit.consent)"));
    click(option, select.selector());
  }

  /** The driver looks again and again until its time is up. */
  private void await(String selector) {
    driver.manage().timeouts().implicitlyWait(patience);
    try {
      find(selector, "to wait for");
    } finally {
      driver.manage().timeouts().implicitlyWait(Duration.ZERO);
    }
  }

  private static void carryOut(String failure, Runnable action) {
    try {
      action.run();
    } catch (WebDriverException e) {
      throw LostPage.failed("the browser " + failure, e);
    } catch (RuntimeException e) {
      // So HtmlUnit says that the page behind a form did not come.
      if (e.getCause() instanceof IOException) {
        throw LostPage.failed("the browser " + failure, e);
      }
      throw e;
    }
  }

  private WebElement find(String selector, String purpose) {
    return all(selector).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "the page of the Data Custodian has nothing at '"
                        + selector
                        + "' "
                        + purpose
                        + " (pixit.consent)"));
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
