package dev.greenlight.party.custodian;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each test case of queries would see, in one line that does not depend on chance. */
final class QueryProbes {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<link rel=\"self\" href=\"[^\"]*/([^\"/]+)\" type=\"espi-entry/IntervalBlock\"/>.*?"
              + "<published>([^<]+)</published>\\s*<updated>([^<]+)</updated>",
          Pattern.DOTALL);

  private static final Pattern SELF =
      Pattern.compile("<link rel=\"self\" href=\"[^\"]*/([^\"/]+)\"");

  private static final List<String> MALFORMED =
      List.of(
          "published-min=All",
          "published-min=03/01/2016",
          "published-max=All",
          "published-max=03/01/2016",
          "updated-min=All",
          "updated-min=03/01/2016",
          "updated-max=All",
          "updated-max=03/01/2016",
          "max-results=All",
          "start-index=All",
          "depth=All",
          "max-results=-1",
          "start-index=-1",
          "depth=-1",
          "published-min=2016-13-01T00:00:00Z");

  private static final List<String> ODD =
      List.of(
          "start-index=0",
          "published-min=2016-01-01",
          "published-min=2016-01-01T00:00:00",
          "published-min=2016-01-01T00:00:00Z&published-min=2017-01-01T00:00:00Z");

  private static final List<String> UNMET =
      List.of(
          "max-results=0",
          "published-min=2099-01-01T00:00:00Z",
          "published-max=1999-12-31T00:00:00Z");

  private final RunningCustodian running;
  private final String token;
  private final String batch;
  private final String blocks;
  private final String bills;

  QueryProbes(RunningCustodian running) {
    this.running = running;
    this.token = running.tokens(running.ada()).get("access_token");
    this.batch = running.resource("Batch/Subscription/9").toString();
    Matcher collection =
        Pattern.compile("<link rel=\"up\" href=\"([^\"]+)\" type=\"espi-feed/IntervalBlock\"/>")
            .matcher(running.read(URI.create(batch), token).body());
    if (!collection.find()) {
      throw new IllegalStateException("a batch to take addresses from");
    }
    this.blocks = collection.group(1);
    this.bills = blocks.replaceFirst("/MeterReading/.*", "/UsageSummary");
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    for (int i = 0; i < MALFORMED.size(); i++) {
      String query = MALFORMED.get(i);
      probes.put("TC_QRY002_" + (char) ('a' + i), () -> Signature.of(ask(batch, query)));
    }
    for (int i = 0; i < ODD.size(); i++) {
      String query = ODD.get(i);
      probes.put("TC_QRY003_" + (char) ('a' + i), () -> Signature.of(ask(batch, query)));
    }
    for (int i = 0; i < UNMET.size(); i++) {
      String query = UNMET.get(i);
      probes.put("TC_QRY041_" + (char) ('a' + i), () -> count(ask(batch, query)));
    }
    windows(probes);
    probes.put(
        "TC_QRY004",
        () ->
            found(batch, "published-min=2026-01-02T00:00:00Z&published-max=2026-01-01T00:00:00Z"));
    Instant since = stamps(2).get(1).minusSeconds(2);
    probes.put(
        "TC_ODR001",
        () ->
            found(batch, "published-min=" + since)
                + " then "
                + found(batch, "published-min=" + since));
    probes.put(
        "TC_PUD001",
        () ->
            found(batch, "updated-min=" + since)
                + (ask(batch, "updated-min=" + since).body().contains("/Moved/IntervalBlock")
                    ? " moved"
                    : " in place"));
    probes.put("TC_QRY005", () -> count(ask(batch, "max-results=3")));
    probes.put("TC_QRY006", () -> found(batch, "start-index=40&max-results=5"));
    probes.put("TC_QRY007", () -> Signature.of(ask(batch, "depth=1")));
    probes.put("TC_QRY008", () -> Signature.of(ask(batch, "greenlight-unknown=1")));
    return probes;
  }

  private void windows(Map<String, Probe> probes) {
    List<Instant> published = stamps(2);
    List<Instant> updated = stamps(3);
    Instant min = published.get(published.size() - 5).minusSeconds(1);
    Instant max = published.get(published.size() - 3).plusSeconds(1);
    Instant first = updated.get(updated.size() - 5).minusSeconds(1);
    Instant last = updated.get(updated.size() - 3).plusSeconds(1);
    probes.put("TC_QRY001_a", () -> found(batch, "published-min=" + min + "&published-max=" + max));
    probes.put("TC_QRY001_b", () -> found(batch, "published-min=" + min));
    probes.put("TC_QRY001_c", () -> found(batch, "published-max=" + max));
    probes.put("TC_QRY001_d", () -> found(batch, "updated-min=" + first + "&updated-max=" + last));
    probes.put("TC_QRY001_e", () -> found(batch, "updated-min=" + first));
    probes.put("TC_QRY001_f", () -> found(batch, "updated-max=" + last));
    probes.put(
        "TC_QRY001_g", () -> found(blocks, "published-min=" + min + "&published-max=" + max));
    probes.put("TC_QRY001_j", () -> found(blocks, "updated-min=" + first + "&updated-max=" + last));
    probes.put(
        "TC_QRY001_m", () -> count(ask(bills, "published-min=" + min + "&published-max=" + max)));
    probes.put(
        "TC_QRY001_n", () -> count(ask(bills, "updated-min=" + first + "&updated-max=" + last)));
    String point =
        blocks.replaceFirst("/MeterReading/.*", "").replace("/resource/", "/resource/Batch/");
    probes.put("TC_QRY001_i", () -> found(point, "published-min=" + min + "&published-max=" + max));
    probes.put("TC_QRY001_k", () -> found(point, "updated-min=" + first + "&updated-max=" + last));
    String paged = "&start-index=4&max-results=3";
    probes.put(
        "TC_QRY010_a", () -> page(batch, "published-min=" + min + "&published-max=" + max + paged));
    probes.put(
        "TC_QRY010_b",
        () -> page(batch, "published-max=" + published.get(0).plusSeconds(1) + paged));
    probes.put(
        "TC_QRY010_c", () -> page(batch, "updated-min=" + first + "&updated-max=" + last + paged));
    OffsetDateTime there = min.atOffset(ZoneOffset.ofHours(-5));
    probes.put("TC_QRY009_a", () -> found(batch, "published-min=" + there));
    probes.put(
        "TC_QRY009_b", () -> found(batch, "published-min=" + min.toString().replace("Z", ".000Z")));
  }

  private List<Instant> stamps(int group) {
    Matcher block = BLOCK.matcher(running.read(URI.create(batch), token).body());
    return block
        .results()
        .map(each -> Instant.parse(each.group(group)))
        .distinct()
        .sorted()
        .toList();
  }

  private HttpResponse<String> ask(String address, String query) {
    return running.read(URI.create(address + "?" + query), token);
  }

  /** How many entries, and which. */
  private String page(String address, String query) {
    HttpResponse<String> answer = ask(address, query);
    List<String> entries =
        SELF.matcher(answer.body()).results().map(self -> self.group(1)).toList();
    return count(answer) + " " + entries.hashCode();
  }

  private static String count(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.body().split("<entry>", -1).length;
  }

  /** Which blocks are in the answer, and how many bills. */
  private String found(String address, String query) {
    HttpResponse<String> answer = ask(address, query);
    TreeSet<String> ids = new TreeSet<>();
    BLOCK.matcher(answer.body()).results().forEach(block -> ids.add(block.group(1)));
    int bills = answer.body().split("</UsageSummary>", -1).length - 1;
    return Signature.of(answer) + " " + ids.size() + " " + ids.hashCode() + " " + bills;
  }
}
