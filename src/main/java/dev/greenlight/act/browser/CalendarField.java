package dev.greenlight.act.browser;

import dev.greenlight.act.NotCarriedOut;
import java.util.Locale;
import java.util.Map;
import org.htmlunit.html.HtmlInput;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.htmlunit.HtmlUnitWebElement;

/**
 * A field for a day or a time. A browser shows it in the order of its own language and takes keys
 * in that; what it sends is as HTML has it (a day as {@code 2026-10-01}), and so it is filled in
 * here. What is written otherwise is typed, for run files that keep to the language of the browser.
 */
final class CalendarField {
  private static final String DAY = "\\d{4,}-\\d\\d-\\d\\d";
  private static final String TIME = "\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?";

  /** What each kind holds (HTML Living Standard, section 2.3.5). */
  private static final Map<String, String> KINDS =
      Map.of(
          "date",
          DAY,
          "datetime-local",
          DAY + "[T ]" + TIME,
          "month",
          "\\d{4,}-\\d\\d",
          "time",
          TIME,
          "week",
          "\\d{4,}-W\\d\\d");

  /** Past what scripts of the page have put over the field, and heard by them as keys would be. */
  private static final String FILL =
      """
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
          .call(arguments[0], arguments[1]);
      for (const type of ['input', 'change'])
        arguments[0].dispatchEvent(new Event(type, {bubbles: true}));
      """;

  private final WebDriver driver;
  private final WebElement field;
  private final String selector;

  /**
   * @param selector where the field is, for messages
   */
  CalendarField(WebDriver driver, WebElement field, String selector) {
    this.driver = driver;
    this.field = field;
    this.selector = selector;
  }

  /** Whether that field is one. */
  static boolean is(WebElement field) {
    return KINDS.containsKey(kind(field));
  }

  private static String kind(WebElement field) {
    return String.valueOf(field.getDomAttribute("type")).toLowerCase(Locale.ROOT);
  }

  /**
   * Makes it hold that.
   *
   * @throws NotCarriedOut when it is nothing that the field takes
   */
  void fill(String text) {
    boolean filled =
        field instanceof HtmlUnitWebElement plain
            ? fill((HtmlInput) plain.getElement(), text)
            : fillByScript(text) || type(text);
    if (!filled) {
      throw new NotCarriedOut(
          "the "
              + kind(field)
              + " field '"
              + selector
              + "' takes no such value; a day is written 2026-10-01, a month 2026-10, a time 18:30"
              + " (pixit.consent)");
    }
  }

  private boolean fill(HtmlInput input, String text) {
    if (!text.matches(KINDS.get(kind(field)))) {
      return false;
    }
    input.setRawValue(text);
    if (!input.getValue().equals(text)) {
      // HtmlUnit wants times in its language; as text they are sent as they stand.
      input.changeType("text", true).setValue(text);
    }
    return true;
  }

  private boolean fillByScript(String text) {
    ((JavascriptExecutor) driver).executeScript(FILL, field, text);
    return holdsSomething();
  }

  private boolean type(String text) {
    field.sendKeys(text);
    return holdsSomething();
  }

  private boolean holdsSomething() {
    String value = field.getDomProperty("value");
    return value != null && !value.isEmpty();
  }
}
