package dev.greenlight.judge.oauth;

import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import org.jsoup.Jsoup;

/** What a page asks of the Retail Customer, told by the selectors of the run file. */
final class Pages {
  /** Role of the fact that holds the selector of the approve button. */
  static final String APPROVE_BUTTON = "approve button";

  /** Role of the fact that holds the selector of the password field. */
  static final String PASSWORD_FIELD = "password field";

  private Pages() {}

  static boolean asksForConsent(Exchange.Response response, Exhibits exhibits) {
    return has(response, exhibits.fact(APPROVE_BUTTON));
  }

  static boolean asksForPassword(Exchange.Response response, Exhibits exhibits) {
    return has(response, exhibits.fact(PASSWORD_FIELD));
  }

  private static boolean has(Exchange.Response response, String selector) {
    // The run file may know no such page: a custodian that asks for no consent has none.
    return !selector.isEmpty() && Jsoup.parse(response.body().text()).selectFirst(selector) != null;
  }
}
