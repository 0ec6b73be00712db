package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BulkHoldsChosenOnlyTest {
  private static final String ONE = usagePoint("/Subscription/9/UsagePoint/a");
  private static final String OTHER = usagePoint("/Subscription/9/UsagePoint/b");
  private static final String PART_OF_OTHER =
      entry("/Subscription/9/UsagePoint/b/MeterReading/m", espi("MeterReading", ""));
  private static final String NEIGHBOUR = usagePoint("/Subscription/7/UsagePoint/n");

  @TempDir private Path folder;

  private Outcome heard(String whole, String chosen, int status, String bulk) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ROOT + "/Batch?w", 200, whole, Hearing.ATOM))
          .with("chosen", Hearing.exchange(ROOT + "/Batch?n", 200, chosen, Hearing.ATOM))
          .with("answer", Hearing.exchange(ROOT + "/Bulk", status, bulk, Hearing.ATOM))
          .of(new BulkHoldsChosenOnly());
    }
  }

  @Test
  void chosenOneBesideAnotherCustomer_isFine() {
    Outcome outcome = heard(feed(ONE, OTHER), feed(ONE), 200, feed(NEIGHBOUR, ONE));

    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @Test
  void partOfAnother_isFound() {
    assertThat(kinds(heard(feed(ONE, OTHER), feed(ONE), 200, feed(NEIGHBOUR, ONE, PART_OF_OTHER))))
        .containsExactly("UsagePointInBulk");
  }

  @Test
  void another_isFoundWhereEachConsentHasIdsOfItsOwn() {
    String one = ONE.replace("/9/UsagePoint/a", "/8/UsagePoint/x");
    String other = OTHER.replace("/9/UsagePoint/b", "/8/UsagePoint/y");

    assertThat(kinds(heard(feed(ONE, OTHER), feed(one), 200, feed(NEIGHBOUR, one)))).isEmpty();
    assertThat(kinds(heard(feed(ONE, OTHER), feed(one), 200, feed(NEIGHBOUR, one, other))))
        .containsExactly("UsagePointInBulk");
  }

  @Test
  void bulkDataWithoutTheChosenOne_provesNothing() {
    assertThat(heard(feed(ONE, OTHER), feed(ONE), 200, feed(NEIGHBOUR)).undecided())
        .contains("proves nothing");
    assertThat(heard(feed(ONE, OTHER), feed(ONE), 403, "").undecided()).contains("403");
  }

  @Test
  void whoHasNoOther_showsNothing() {
    assertThat(heard(feed(ONE), feed(ONE), 200, feed(ONE)).undecided()).contains("1 of 1");
  }
}
