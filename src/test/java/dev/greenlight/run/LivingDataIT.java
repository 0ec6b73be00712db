package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.server.Parameters;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that answer queries rightly while their data goes on changing. */
final class LivingDataIT {
  private static final Path CLAIMS_ALL = Path.of("fixtures/runs/embedded-custodian.yaml");
  private static final String BLOCK = "IntervalBlock";

  @TempDir private Path folder;

  /** Changes a block of the times that are asked for with the first requests of each query. */
  private abstract static class Living implements Bending {
    private static final int FIRST = 2;
    private static final Set<String> PAGE = Set.of("start-index", "max-results");

    private final String stamp;
    private final Map<List<String>, Integer> asked = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private boolean due;
    private Instant from;
    private Instant to;

    Living(String stamp) {
      this.stamp = stamp;
    }

    @Override
    public void bend(QueryFilter queries) {
      queries.readAs(this::seen);
    }

    @Override
    public void bend(ResourceServer server) {
      server.bendBatches(this::alive, UnaryOperator.identity());
    }

    private synchronized Parameters seen(Parameters query) {
      // All pages are one query.
      List<String> times =
          query.list().stream()
              .map(each -> each.name() + (PAGE.contains(each.name()) ? "" : each.value()))
              .toList();
      if (!times.isEmpty() && asked.merge(times, 1, Integer::sum) <= FIRST) {
        from = query.first(stamp + "-min").map(LivingDataIT::time).orElse(Instant.MIN);
        to = query.first(stamp + "-max").map(LivingDataIT::time).orElse(Instant.MAX);
        due = true;
      }
      return query;
    }

    private synchronized AtomDocument alive(AtomDocument batch) {
      List<Entry> blocks = batch.entries(BLOCK);
      for (int i = 0; i < blocks.size(); i++) {
        Entry block = blocks.get(i);
        if (due && mayChange(i) && isInTime(block) && changed.add(block.self())) {
          due = false;
        }
        show(batch, block, mayChange(i), changed.contains(block.self()));
      }
      return batch;
    }

    private boolean isInTime(Entry block) {
      Instant time = time(block.element().at(stamp).text());
      return !time.isBefore(from) && !time.isAfter(to);
    }

    /** Whether that one of all blocks is such that changes. */
    abstract boolean mayChange(int place);

    abstract void show(AtomDocument batch, Entry block, boolean mayChange, boolean hasChanged);
  }

  private static Instant time(String written) {
    return OffsetDateTime.parse(written).toInstant();
  }

  /** Validates blocks anew, so that they leave the time of their last change. */
  private static class ValidatesAnew extends Living {
    private final String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    ValidatesAnew() {
      super("updated");
    }

    @Override
    boolean mayChange(int place) {
      return true;
    }

    @Override
    void show(AtomDocument batch, Entry block, boolean mayChange, boolean hasChanged) {
      if (hasChanged) {
        block.element().at("updated").text(now);
      }
    }
  }

  @Test
  void whatIsValidatedAnewMeanwhile_isNotMissed() {
    Set<String> cases = Set.of("TC_QRY001_d", "TC_QRY001_e", "TC_QRY001_f", "TC_QRY010_c");

    assertThat(verdicts(new ValidatesAnew(), cases).values())
        .hasSameSizeAs(cases)
        .containsOnly(Verdict.PASS);
  }

  /** The same, and never finds every other block by its time. */
  private static final class LosesBlocks extends ValidatesAnew {
    @Override
    public void bend(QueryFilter queries) {
      super.bend(queries);
      queries.takeTimesFrom(
          (entry, stamp) ->
              new Entry(entry).self().hashCode() % 2 == 0
                  ? Optional.empty()
                  : entry.child(stamp).map(each -> time(each.text())));
    }
  }

  @Test
  void whatIsMissingEachTime_isFoundAllTheSame() {
    Set<String> cases = Set.of("TC_QRY001_d", "TC_QRY001_e", "TC_QRY001_f");

    assertThat(verdicts(new LosesBlocks(), cases).values())
        .hasSameSizeAs(cases)
        .containsOnly(Verdict.FAIL);
  }

  /** Makes up the Atom ids anew with each answer. */
  private static final class MakesUpIds implements Bending {
    @Override
    public void bend(ResourceServer server) {
      server.bendBatches(
          batch -> {
            batch
                .entries()
                .forEach(entry -> entry.element().at("id").text("urn:uuid:" + UUID.randomUUID()));
            return batch;
          },
          UnaryOperator.identity());
    }
  }

  /** That ids change is for another case. */
  @Test
  void idsThatAreMadeUpAnew_areNoChange() {
    assertThat(verdicts(new MakesUpIds(), Set.of("TC_QRY001_a", "TC_QRY001_d", "TC_QRY006")))
        .containsEntry("TC_QRY001_a", Verdict.PASS)
        .containsEntry("TC_QRY001_d", Verdict.PASS)
        .containsEntry("TC_QRY006", Verdict.WARNING);
  }

  /** Publishes one block after the other that was there for a while. */
  private static final class PublishesMore extends Living {
    private static final int EACH = 3;

    PublishesMore() {
      super("published");
    }

    @Override
    boolean mayChange(int place) {
      return place % EACH == 1;
    }

    @Override
    void show(AtomDocument batch, Entry block, boolean mayChange, boolean hasChanged) {
      if (mayChange && !hasChanged) {
        batch.root().children().remove(block.element());
      }
    }
  }

  @Test
  void whatIsPublishedMeanwhile_isNoneTooMany() {
    Set<String> cases =
        Set.of(
            "TC_QRY001_a",
            "TC_QRY001_b",
            "TC_QRY001_c",
            "TC_QRY005",
            "TC_QRY006",
            "TC_QRY007",
            "TC_QRY008",
            "TC_QRY009_a",
            "TC_QRY010_a",
            "TC_QRY010_b");

    assertThat(verdicts(new PublishesMore(), cases).values())
        .hasSameSizeAs(cases)
        .containsOnly(Verdict.PASS);
  }

  private Map<String, Verdict> verdicts(Bending ways, Set<String> cases) {
    // One after the other: what changes for one of them is no matter of the others.
    return Ways.verdicts(folder.resolve("evidence"), CLAIMS_ALL, ways, cases, 1);
  }
}
