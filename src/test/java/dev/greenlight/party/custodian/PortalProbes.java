package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.RetailCustomer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What each test case of the portal would see, in one line. */
final class PortalProbes {
  private static final Pattern NAME = Pattern.compile("filename=\"([^\"]*)\"");

  private static final Pattern ID = Pattern.compile("<entry>.*?</id>", Pattern.DOTALL);

  private final RunningCustodian running;

  PortalProbes(RunningCustodian running) {
    this.running = running;
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new HashMap<>();
    of("usage", "DMD", probes);
    of("customer", "RCD", probes);
    probes.put("TC_DMD006", () -> count("usage", "<published>"));
    probes.put("TC_DMD007", () -> count("usage", "<published>"));
    probes.put("TC_DMD008", () -> count("usage", "</UsagePoint>"));
    probes.put("TC_RCD006", () -> count("customer", "</Customer>"));
    probes.put("TC_DMD009", () -> count("usage", "</IntervalBlock>"));
    probes.put("TC_DMD020", () -> String.valueOf(firstId().equals(firstId())));
    probes.put("TC_CUX004", () -> name("usage"));
    for (String block : new String[] {"CUX", "RCX"}) {
      probes.put("TC_" + block + "001", this::mark);
      probes.put("TC_" + block + "002", this::mark);
      probes.put("TC_" + block + "003", () -> String.valueOf(file("usage").statusCode()));
    }
    return probes;
  }

  private void of(String kind, String block, Map<String, Probe> probes) {
    probes.put("TC_" + block + "001", () -> disposition(kind).replaceFirst(";.*", ""));
    probes.put("TC_" + block + "002", () -> name(kind));
    probes.put("TC_" + block + "003", () -> name(kind));
    probes.put(
        "TC_" + block + "004", () -> String.valueOf(running.get(address(kind)).statusCode()));
    probes.put("TC_" + block + "005", () -> count(kind, "colourOfTheDoor"));
  }

  private String mark() {
    return Jsoup.parse(new Browser(running).visitAndLogIn(portal(), customer()).body())
        .select("#green-button")
        .attr("aria-label");
  }

  private HttpResponse<String> file(String kind) {
    Browser browser = new Browser(running);
    browser.visitAndLogIn(portal(), customer());
    return browser.visit(address(kind));
  }

  private String disposition(String kind) {
    return file(kind).headers().firstValue("Content-Disposition").orElse("none");
  }

  private String name(String kind) {
    Matcher name = NAME.matcher(disposition(kind));
    return name.find() ? name.group(1) : "none";
  }

  private String count(String kind, String text) {
    return String.valueOf(file(kind).body().split(Pattern.quote(text), -1).length - 1);
  }

  private String firstId() {
    Matcher id = ID.matcher(file("usage").body());
    return id.find() ? id.group() : "none";
  }

  private URI portal() {
    return running.description().portal();
  }

  private URI address(String kind) {
    return URI.create(
        portal()
            + "/download?account="
            + customer().subscription()
            + "&kind="
            + kind
            + "&from="
            + running.description().billedMonth().atDay(1)
            + "&to="
            + running.description().billedMonth().atEndOfMonth());
  }

  private RetailCustomer customer() {
    return running.description().customers().get(0);
  }
}
