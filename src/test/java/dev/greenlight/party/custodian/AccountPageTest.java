package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.custodian.grant.RetailCustomer;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who types what stands on his bill is let in, and nobody else. */
class AccountPageTest {
  private static RunningCustodian running;

  @BeforeAll
  static void start() {
    running = RunningCustodian.start();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static RetailCustomer.Bill bill() {
    return running.ada().bill();
  }

  private static HttpResponse<String> type(String account, String postalCode) {
    Browser browser = new Browser(running);
    HttpResponse<String> redirect =
        browser.visit(running.authorizationUri(running.authorizationRequest("a-state")));
    HttpResponse<String> login =
        browser.visit(URI.create(redirect.headers().firstValue("Location").orElseThrow()));
    HttpResponse<String> page =
        browser.visit(
            URI.create(
                Jsoup.parse(login.body(), login.uri().toString())
                    .selectFirst("#by-bill")
                    .absUrl("href")));
    Element form = RunningCustodian.form(page);
    return browser.post(
        form, Browser.fields(form).with("account", account).with("postal-code", postalCode));
  }

  private static String message(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body()).select("#message").text();
  }

  @Test
  void rightPair_leadsToWhereHeWanted() {
    assertThat(bill().account()).matches("\\d{10}");
    HttpResponse<String> answer = type(bill().account(), bill().postalCode());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).get().asString().contains("authorize?");
  }

  @Test
  void pairAsPeopleWriteIt_isRightToo() {
    String code = bill().postalCode();

    assertThat(
            type(
                    bill().account().substring(0, 4) + "-" + bill().account().substring(4),
                    code.substring(0, 3).toLowerCase(java.util.Locale.ROOT)
                        + " "
                        + code.substring(3))
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void wrongPostalCode_andUnknownAccount_areToldAlike() {
    String wrong = message(type(bill().account(), running.ben().bill().postalCode()));

    assertThat(wrong).isNotEmpty();
    assertThat(message(type("0000000000", bill().postalCode()))).isEqualTo(wrong);
    assertThat(message(type("", ""))).isEqualTo(wrong);
  }
}
