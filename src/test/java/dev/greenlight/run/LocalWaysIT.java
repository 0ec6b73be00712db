package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.greenlight.act.browser.Browsers;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that do things otherwise than ours, and rightly: nobody accuses them. */
final class LocalWaysIT {
  private static final Path CLAIMS_ALL = Path.of("fixtures/runs/embedded-custodian.yaml");

  private static final Set<String> WINDOWS =
      Set.of(
          "TC_QRY001_a",
          "TC_QRY001_b",
          "TC_QRY001_c",
          "TC_QRY001_d",
          "TC_QRY001_e",
          "TC_QRY001_f",
          "TC_QRY009_b");

  @TempDir private Path folder;

  /** Publishes all at one time, as an export does, and says 404 where nothing is there. */
  private static class ExportsAtOnce implements Bending {
    @Override
    public void bend(SubscriptionResource resource) {
      resource.alterDocuments(
          (path, document) -> document.entries().stream().map(Entry::element).forEach(this::stamp));
    }

    /** After all that was measured. */
    private final String when = Instant.now().minusSeconds(60).toString();

    private void stamp(XmlElement entry) {
      for (String name : new String[] {"published", "updated"}) {
        entry.child(name).ifPresent(time -> time.text(when));
      }
    }

    @Override
    public void bend(ResourceServer server) {
      server.alterAnswers(
          (request, correct) ->
              correct.status() == 200 && isEmpty(request, correct)
                  ? Answer.text(404, "nothing there")
                  : correct);
    }
  }

  private static boolean isEmpty(Request request, Answer correct) {
    boolean byTime = request.query().toString().matches("(?s).*(published|updated)-.*");
    return byTime
        ? !text(correct).contains("IntervalReading")
        : request.query().contains("start-index") && !text(correct).contains("<entry");
  }

  /** Serves nothing to whoever asks by time. */
  private static final class ServesNothingByTime extends ExportsAtOnce {
    @Override
    public void bend(QueryFilter queries) {
      queries.takeTimesFrom((entry, stamp) -> Optional.empty());
    }
  }

  private static String text(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void whoPublishesAllAtOnce_filtersRightly() throws IOException {
    Set<String> cases = with(WINDOWS, "TC_QRY004", "TC_QRY006", "TC_QRY008");

    assertThat(verdicts(CLAIMS_ALL, new ExportsAtOnce(), cases).values())
        .hasSameSizeAs(cases)
        .containsOnly(Verdict.PASS);
  }

  /** Understands times in UTC to the second only, with a Z behind. */
  private static final class WantsLiteralZ implements Bending {
    @Override
    public void bend(QueryFilter queries) {
      queries.refuseToo(
          query ->
              query.list().stream()
                  .filter(each -> each.name().matches("(published|updated)-(min|max)"))
                  .anyMatch(each -> !each.value().matches("[0-9T:-]{19}Z")));
    }
  }

  @Test
  void whoWantsLiteralZ_mayRefuseOtherTimes() throws IOException {
    assertThat(verdicts(CLAIMS_ALL, new WantsLiteralZ(), Set.of("TC_QRY009_a", "TC_QRY009_b")))
        .containsOnly(
            Map.entry("TC_QRY009_a", Verdict.PASS), Map.entry("TC_QRY009_b", Verdict.PASS));
  }

  @Test
  void whoServesNothingByTime_isFoundThoughAllIsOfOneTime() throws IOException {
    assertThat(verdicts(CLAIMS_ALL, new ServesNothingByTime(), WINDOWS))
        .containsEntry("TC_QRY001_c", Verdict.FAIL)
        .containsEntry("TC_QRY001_d", Verdict.FAIL)
        .containsEntry("TC_QRY001_e", Verdict.FAIL)
        .containsEntry("TC_QRY001_f", Verdict.FAIL)
        .doesNotContainValue(Verdict.PASS);
  }

  /** Has other data at each reading of a batch but the first. */
  private static final class GoesOnMeasuring implements Bending {
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Override
    public void bend(SubscriptionResource resource) {
      resource.alterDocuments(
          (path, document) -> {
            List<Entry> blocks = document.entries("IntervalBlock");
            if (path.raw().matches("Batch/Subscription/[^/]+") && known.add(path.raw())) {
              document.root().children().remove(blocks.get(blocks.size() - 1).element());
              document.entries().forEach(entry -> date(entry.element()));
            }
          });
    }

    private static void date(XmlElement entry) {
      entry.child("updated").ifPresent(time -> time.text("2020-01-01T00:00:00Z"));
    }
  }

  @Test
  void whatChangesWhileItIsCompared_isReadAgain() throws IOException {
    Set<String> cases =
        Set.of(
            "TC_RES001_a", "TC_RES001_c", "TC_RES002_c", "TC_RLR001", "TC_QRY001_a", "TC_QRY001_b");

    assertThat(verdicts(CLAIMS_ALL, new GoesOnMeasuring(), cases).values())
        .hasSameSizeAs(cases)
        .containsOnly(Verdict.PASS);
  }

  /** Hands out addresses below Subscription, calls bills by their old name. */
  private static final class UsesOldWords implements Bending {
    @Override
    public void bend(TokenEndpoint endpoint) {
      endpoint.alterDocuments(
          (sent, document) ->
              document.computeIfPresent(
                  "resourceURI",
                  (name, uri) -> uri.toString().replace("/Batch/Subscription/", "/Subscription/")));
    }

    @Override
    public void bend(ResourceServer server) {
      server.rereadAs(
          (request, correct) ->
              request.path().matches(".*/resource/Subscription/[^/]+")
                      && request.method().equals("GET")
                      && correct.status() == 404
                  ? Optional.of(request.path().replace("/Subscription/", "/Batch/Subscription/"))
                  : Optional.empty());
    }

    @Override
    public void bend(FrontDoor door) {
      door.alterAnswers(
          (request, correct) -> {
            String body = text(correct);
            return body.contains("<UsageSummary")
                ? correct.withBody(
                    body.replace("<UsageSummary", "<ElectricPowerUsageSummary")
                        .replace("</UsageSummary>", "</ElectricPowerUsageSummary>"))
                : correct;
          });
    }
  }

  @Test
  void otherAddressesAndNames_areKnown() throws IOException {
    Map<String, Verdict> verdicts =
        verdicts(
            CLAIMS_ALL,
            new UsesOldWords(),
            Set.of(
                "TC_FND005",
                "TC_PRV001",
                "TC_PRV002",
                "TC_PRV003",
                "TC_RES001_d",
                "TC_RES002_d",
                "TC_ACC_USAGESUMMARY_NONE",
                "TC_ACC_USAGESUMMARIES_FOREIGN",
                "TC_RLR001",
                "TC_ACC_USAGEPOINTBATCH_NONE"));

    assertThat(verdicts)
        .hasSize(10)
        .containsEntry("TC_RLR001", Verdict.NOT_APPLICABLE)
        .containsEntry("TC_ACC_USAGEPOINTBATCH_NONE", Verdict.NOT_APPLICABLE);
    verdicts.keySet().removeAll(Set.of("TC_RLR001", "TC_ACC_USAGEPOINTBATCH_NONE"));
    assertThat(verdicts.values()).containsOnly(Verdict.PASS);
  }

  /** Gives ids to UsagePoints that count within a subscription only: 1, 2 and so on. */
  private static final class CountsUsagePoints implements Bending {
    private static final Pattern PLACE =
        Pattern.compile("(/Subscription/)([^/\"<]+)(/UsagePoint/)([^/\"<]+)");

    private final Map<String, List<String>> ids = new ConcurrentHashMap<>();

    @Override
    public void bend(FrontDoor door) {
      door.alterAnswers(
          (request, correct) -> {
            String body = text(correct);
            return PLACE.matcher(body).find()
                ? correct.withBody(PLACE.matcher(body).replaceAll(this::counted))
                : correct;
          });
    }

    private String counted(MatchResult place) {
      List<String> known =
          ids.computeIfAbsent(place.group(2), unused -> new CopyOnWriteArrayList<>());
      synchronized (known) {
        if (!known.contains(place.group(4))) {
          known.add(place.group(4));
        }
        return place.group(1)
            + place.group(2)
            + place.group(3)
            + (known.indexOf(place.group(4)) + 1);
      }
    }

    @Override
    public void bend(ResourceServer server) {
      server.rereadAs(
          (request, correct) ->
              Optional.of(PLACE.matcher(request.path()).replaceAll(this::known))
                  .filter(path -> !path.equals(request.path())));
    }

    private String known(MatchResult place) {
      List<String> known = ids.getOrDefault(place.group(2), List.of());
      int number =
          place.group(4).matches("[1-9]") ? Integer.parseInt(place.group(4)) : Integer.MAX_VALUE;
      return number <= known.size()
          ? place.group(1) + place.group(2) + place.group(3) + known.get(number - 1)
          : place.group();
    }
  }

  @Test
  void idsThatCountInASubscriptionOnly_leadNowhereElse() throws IOException {
    assertThat(
            verdicts(
                CLAIMS_ALL,
                new CountsUsagePoints(),
                Set.of("TC_PRV003", "TC_PRV004", "TC_RES001_a")))
        .containsOnly(
            Map.entry("TC_PRV003", Verdict.NOT_APPLICABLE),
            Map.entry("TC_PRV004", Verdict.PASS),
            Map.entry("TC_RES001_a", Verdict.PASS));
  }

  /** Says nothing of local time. */
  private static final class HasNoLocalTime implements Bending {
    @Override
    public void bend(SubscriptionResource resource) {
      resource.alterDocuments(
          (path, document) ->
              document
                  .entries("LocalTimeParameters")
                  .forEach(entry -> document.root().children().remove(entry.element())));
    }
  }

  @Test
  void whatIsNotClaimedAndNotThere_doesNotApply() throws IOException {
    Path narrow = folder.resolve("narrow.yaml");
    Files.writeString(
        narrow,
        Files.readString(CLAIMS_ALL).replace(" 32, 34, 35,", " 34,").replace(" 32, 35,", ""));

    assertThat(
            verdicts(
                narrow,
                new HasNoLocalTime(),
                Set.of("TC_ACC_LOCALTIMES_NONE", "TC_ACC_LOCALTIME_RANDOM")))
        .hasSize(2)
        .allSatisfy((id, verdict) -> assertThat(verdict).isEqualTo(Verdict.NOT_APPLICABLE));
  }

  /**
   * Keeps login and consent on another host, and asks everybody who he is whenever he comes from
   * outside.
   */
  private static class KeepsLoginElsewhere implements Bending {
    private static final String HERE = "localhost";
    private static final String ELSEWHERE = "127.0.0.1";
    private static final String OTHER = "https://" + ELSEWHERE + "$1";

    @Override
    public void bend(FrontDoor door) {
      door.alterAnswers(
          (request, correct) -> {
            String host = request.header("Host").orElse("");
            if (request.path().equals(Addresses.AUTHORIZATION) && host.startsWith(HERE)) {
              return Answer.redirect(
                  "https://"
                      + host.replace(HERE, ELSEWHERE)
                      + Addresses.LOGIN
                      + "?"
                      + Parameters.none()
                          .with("continue", request.path() + "?" + request.query().encoded())
                          .encoded());
            }
            return correct
                .header("Location")
                .map(to -> to.replaceFirst("^https://localhost(:\\d+/DataCustodian/)", OTHER))
                .map(to -> correct.replacing("Location", to))
                .orElse(correct);
          });
    }
  }

  /** The same, but whoever asks without a response_type gets a code, wherever he wants. */
  private static final class KeepsLoginElsewhereAndLooksAtNothing extends KeepsLoginElsewhere {
    @Override
    public void bend(AuthorizationEndpoint endpoint) {
      endpoint.overlook(AuthorizationFault.RESPONSE_TYPE_MISSING);
      endpoint.matchRedirectUrisBy((registered, asked) -> true);
    }
  }

  private static final Set<String> MALFORMED =
      "acfmbdeghijkluv"
          .chars()
          .mapToObj(letter -> "TC_OAD001_" + (char) letter)
          .collect(Collectors.toSet());

  @Test
  void loginOnAnotherHostAtEachRequest_isGoneThrough() throws IOException {
    Set<String> cases = with(MALFORMED, "TC_OAD001_n", "TC_OAD001_q", "TC_OAD002");

    assertThat(verdicts(CLAIMS_ALL, new KeepsLoginElsewhere(), cases))
        .hasSameSizeAs(cases)
        .allSatisfy((id, verdict) -> assertThat(verdict).isEqualTo(Verdict.PASS));
  }

  @Test
  void whatIsWrongBehindALoginOnAnotherHost_isFound() throws IOException {
    Map<String, Verdict> verdicts =
        verdicts(CLAIMS_ALL, new KeepsLoginElsewhereAndLooksAtNothing(), MALFORMED);

    assertThat(failed(verdicts))
        .containsExactly(
            "TC_OAD001_a",
            "TC_OAD001_e",
            "TC_OAD001_g",
            "TC_OAD001_h",
            "TC_OAD001_i",
            "TC_OAD001_j",
            "TC_OAD001_k",
            "TC_OAD001_v");
    verdicts.values().removeIf(Verdict.FAIL::equals);
    assertThat(verdicts.values()).containsOnly(Verdict.PASS);
  }

  @Test
  void loginOnAnotherHost_isGoneThroughByChromiumToo() throws IOException {
    assumeThat(Browsers.hasChromium()).isTrue();
    Path chromium = folder.resolve("chromium.yaml");
    Files.writeString(
        chromium,
        Files.readString(CLAIMS_ALL)
            .replace("browser: htmlunit", "browser: chromium\n    hosts: [127.0.0.1]"));

    assertThat(
            verdicts(
                chromium,
                new KeepsLoginElsewhereAndLooksAtNothing(),
                Set.of("TC_OAD001_d", "TC_OAD001_e")))
        .containsOnly(
            Map.entry("TC_OAD001_d", Verdict.PASS), Map.entry("TC_OAD001_e", Verdict.FAIL));
  }

  private static Set<String> failed(Map<String, Verdict> verdicts) {
    return verdicts.entrySet().stream()
        .filter(each -> each.getValue() == Verdict.FAIL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> with(Set<String> cases, String... more) {
    Set<String> all = new TreeSet<>(cases);
    all.addAll(Set.of(more));
    return all;
  }

  private Map<String, Verdict> verdicts(Path runFile, Bending ways, Set<String> cases) {
    return Ways.verdicts(folder.resolve("evidence"), runFile, ways, cases);
  }
}
