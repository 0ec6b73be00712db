package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a customer chooses on the consent page is what he shares. */
class SharingTest {
  private static final String BATCH = "Batch/Subscription/9";

  private static final String SCOPE =
      "FB=4_5_10_15_16_51_53_58;HistoryLength=13;AccountCollection=3";
  private static final Pattern SELF =
      Pattern.compile("rel=\"self\" href=\"[^\"]*/resource/([^\"]*/UsagePoint/[^\"/]*)\"");

  private static RunningCustodian running;

  @BeforeAll
  static void start() {
    running = RunningCustodian.start();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  /** What follows when Ada chooses these of her UsagePoints, and days. */
  private static HttpResponse<String> choose(int points, String from, String to) {
    return choose(running, points, from, to);
  }

  private static HttpResponse<String> choose(
      RunningCustodian running, int points, String from, String to) {
    Browser browser = new Browser(running);
    Parameters request =
        running.authorizationRequest("a-state").without("scope").with("scope", SCOPE);
    HttpResponse<String> page =
        browser.visitAndLogIn(running.authorizationUri(request), running.ada());
    Element form = RunningCustodian.form(page);
    Parameters fields = Parameters.none();
    for (Element hidden : form.select("input[type=hidden]")) {
      fields = fields.with(hidden.attr("name"), hidden.attr("value"));
    }
    for (Element box : form.select("input[name=usage-point]").subList(0, points)) {
      fields = fields.with(box.attr("name"), box.attr("value"));
    }
    return browser.post(form, fields.with("from", from).with("to", to).with("decision", "approve"));
  }

  private static Map<String, String> tokens(HttpResponse<String> redirect) {
    return tokens(running, redirect);
  }

  private static Map<String, String> tokens(
      RunningCustodian running, HttpResponse<String> redirect) {
    String code = RunningCustodian.location(redirect).first("code").orElseThrow();
    return TokenDocument.read(
        running.token(running.first().customerClient(), running.redemption(code)));
  }

  private static int count(String text, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().split(text, -1).length - 1;
  }

  @Test
  void kindsThatAreLeftOut_areNotServed() {
    Browser browser = new Browser(running);
    Parameters request =
        running.authorizationRequest("a-state").without("scope").with("scope", SCOPE);
    Element form =
        RunningCustodian.form(
            browser.visitAndLogIn(running.authorizationUri(request), running.ada()));
    Parameters fields = Browser.fields(form).with("decision", "approve");
    for (String kind : List.of("gas", "bills", "identity")) {
      fields = fields.with("without", kind);
    }
    Map<String, String> tokens = tokens(browser.post(form, fields));
    HttpResponse<String> batch = running.read(BATCH, tokens.get("access_token"));

    assertThat(tokens.get("scope")).startsWith("FB=4_5;");
    assertThat(tokens).doesNotContainKey("customerResourceURI");
    assertThat(count("</UsagePoint>", batch)).isEqualTo(2);
    assertThat(batch.body()).doesNotContain("UsageSummary>", "<cost>");
  }

  @Test
  void oneUsagePoint_isServedAloneAndCountedOnce() {
    Map<String, String> tokens = tokens(choose(1, "", ""));
    String token = tokens.get("access_token");
    String everything = tokens(choose(3, "", "")).get("access_token");
    List<String> all =
        SELF.matcher(running.read(BATCH, everything).body())
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(all).hasSize(3);
    assertThat(count("</UsagePoint>", running.read(BATCH, token))).isEqualTo(1);
    assertThat(count("</ReadingType>", running.read(BATCH, token))).isEqualTo(1);
    assertThat(tokens.get("scope")).endsWith("AccountCollection=1");
    assertThat(running.read(all.get(0), token).statusCode()).isEqualTo(200);
    assertThat(running.read(all.get(1), token).statusCode()).isEqualTo(404);
    assertThat(running.read("Batch/" + all.get(1), token).statusCode()).isEqualTo(404);
    String customer = tokens.get("customerResourceURI");
    assertThat(running.read(URI.create(customer), token).body())
        .contains(all.get(0))
        .doesNotContain(all.get(1));
  }

  @Test
  void someDays_areServedAlone() {
    String first = running.description().billedMonth().atDay(1).toString();
    String token = tokens(choose(3, first, first)).get("access_token");

    assertThat(count("</UsagePoint>", running.read(BATCH, token))).isEqualTo(3);
    // Two of electricity, of a day; one of gas, of a month.
    assertThat(count("</IntervalBlock>", running.read(BATCH, token))).isEqualTo(3);
  }

  @Test
  void nothing_andDaysThatThereAreNot_areNoChoice() {
    assertThat(choose(0, "", "").statusCode()).isEqualTo(400);
    assertThat(choose(1, "2026-02-30", "").statusCode()).isEqualTo(400);
    assertThat(choose(1, "2026-03-02", "2026-03-01").statusCode()).isEqualTo(400);
  }

  @Test
  void bulkData_keepsToWhatWasChosen() {
    try (RunningCustodian own = RunningCustodian.start()) {
      // What she granted without OAuth would be in it besides.
      own.hook("revoke", "authorization", own.description().offlineAuthorization().toString());
      String first = own.description().billedMonth().atDay(1).toString();
      String token = tokens(own, choose(own, 1, first, first)).get("access_token");
      String client = own.clientToken(own.first().adminClient());
      HttpResponse<String> bulk = own.read("Batch/Bulk/" + own.first().bulkId(), client);

      assertThat(count("</UsagePoint>", bulk)).isEqualTo(1);
      assertThat(count("</IntervalBlock>", bulk)).isEqualTo(1);
      assertThat(count("</IntervalBlock>", own.read(BATCH, token))).isEqualTo(1);
      HttpResponse<String> customers =
          own.read("Batch/BulkRetailCustomerInfo/" + own.first().bulkId(), client);
      assertThat(
              Pattern.compile("/UsagePoint/([^<\"/]+)")
                  .matcher(customers.body())
                  .results()
                  .map(found -> found.group(1))
                  .distinct())
          .hasSize(1);

      tokens(own, choose(own, 3, "", ""));
      bulk = own.read("Batch/Bulk/" + own.first().bulkId(), client);
      assertThat(count("</UsagePoint>", bulk)).isEqualTo(3);
    }
  }
}
