package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that answer queries by time otherwise than ours, rightly or not. */
final class LocalQueriesIT {
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

  private static Set<String> with(Set<String> cases, String... more) {
    Set<String> all = new TreeSet<>(cases);
    all.addAll(Set.of(more));
    return all;
  }

  private Map<String, Verdict> verdicts(Path runFile, Bending ways, Set<String> cases) {
    return Ways.verdicts(folder.resolve("evidence"), runFile, ways, cases);
  }
}
