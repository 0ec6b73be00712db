package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.server.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that do things otherwise than ours, and rightly: nobody accuses them. */
final class LocalWaysIT {
  private static final Path CLAIMS_ALL = Path.of("fixtures/runs/embedded-custodian.yaml");

  @TempDir private Path folder;

  private static String text(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
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
        // Its feed calls itself by the usual address, not by that which it is read from.
        .containsEntry("TC_FND005", Verdict.WARNING)
        .containsEntry("TC_RLR001", Verdict.NOT_APPLICABLE)
        .containsEntry("TC_ACC_USAGEPOINTBATCH_NONE", Verdict.NOT_APPLICABLE);
    verdicts.keySet().removeAll(Set.of("TC_FND005", "TC_RLR001", "TC_ACC_USAGEPOINTBATCH_NONE"));
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

  private Map<String, Verdict> verdicts(Path runFile, Bending ways, Set<String> cases) {
    return Ways.verdicts(folder.resolve("evidence"), runFile, ways, cases);
  }
}
