package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SingleResourceChecksTest {
  private static final String U = "/Subscription/9/UsagePoint/";
  private static final String A = point("a", "a");
  private static final String B = point("b", "b");
  private static final String OF_A = reading("a");
  private static final String OF_B = reading("b");
  private static final String TYPE = entry("/ReadingType/1", espi("ReadingType", ""));
  private static final String BATCH = feed(TYPE, A, OF_A, B, OF_B);

  @TempDir private Path folder;

  private static String point(String id, String chain) {
    return Documents.usagePoint(U + id)
        .replace(
            "<title>",
            "<link rel=\"related\" href=\"" + ROOT + U + chain + "/MeterReading\"/><title>");
  }

  private static String reading(String point) {
    return entry(U + point + "/MeterReading/m", espi("MeterReading", ""));
  }

  private Outcome judged(Check check, int status, String body) {
    return judged(check, status, body, feed(B));
  }

  private Outcome judged(Check check, int status, String body, String foreign) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("batch", Hearing.exchange(ROOT + "/Batch", 200, BATCH))
          .with("own", Hearing.exchange(ROOT + "/Batch/a", 200, feed(A)))
          .with("foreign", Hearing.exchange(ROOT + "/Batch/b", 200, foreign))
          .with("scope", "FB=4;AccountCollection=2")
          .with("answer", Hearing.exchange(ROOT + "/x", status, body))
          .with("link 1", Hearing.exchange(ROOT + "/x", status, body))
          .of(check);
    }
  }

  @Test
  void batchOfAUsagePoint_isWhatBelongsToIt() {
    Check check = new BatchIsOfOneUsagePoint();

    assertThat(judged(check, 200, feed(TYPE, A, OF_A)).breaches()).isEmpty();
    assertThat(kinds(judged(check, 200, BATCH))).containsExactly("NotOneUsagePoint");
    assertThat(kinds(judged(check, 200, feed(A)))).containsExactly("EntryMissing");
    assertThat(kinds(judged(check, 200, feed(A, OF_A, OF_B)))).containsExactly("EntryOfAnother");
    assertThat(kinds(judged(check, 404, ""))).containsExactly("NotServed");
  }

  @Test
  void linksToWhatTheBatchDoesNotHold_areAdvice() {
    assertThat(judged(new LinksOpen(1, 1), 204, "").breaches()).isEmpty();
    assertThat(duties(judged(new LinksOpen(1, 1), 403, "")))
        .containsExactly("links_open_elsewhere");
  }

  @Test
  void links_openOrLeadNowhere() {
    assertThat(judged(new LinksOpen(1, 0), 200, BATCH).inspected()).isEqualTo(1);
    assertThat(judged(new LinksOpen(1, 0), 200, BATCH).breaches()).isEmpty();
    assertThat(kinds(judged(new LinksOpen(1, 0), 404, ""))).containsExactly("LinkLeadsNowhere");
    assertThat(judged(new LinksOpen(0, 0), 200, BATCH).inspected()).isZero();
  }

  @Test
  void usagePoints_keepTheirChainsApart() {
    Check check = new HasUsagePointsOfTheirOwn();

    assertThat(judged(check, 200, BATCH).breaches()).isEmpty();
    assertThat(judged(check, 200, feed(A, OF_A)).undecided()).contains("but 1");
    assertThat(kinds(judged(check, 200, feed(A, OF_A, B)))).containsExactly("ChainMissing");
    assertThat(kinds(judged(check, 200, feed(A, OF_A, point("b", "a")))))
        .containsExactly("ChainShared");
    assertThat(kinds(judged(check, 200, feed(A, OF_A, A)))).contains("AddressShared");
  }

  @Test
  void chains_mayBeLinkedToByTheirMembersAndBeBills() {
    Check check = new HasUsagePointsOfTheirOwn();
    String readingOfB = OF_B.replaceAll("<link rel=\"up\"[^>]*>", "");
    String bill = entry(U + "b/ElectricPowerUsageSummary/s", espi("ElectricPowerUsageSummary", ""));
    String toMember = B.replace("/b/MeterReading\"", "/b/MeterReading/m\"");
    String toBill = B.replace("/b/MeterReading\"", "/b/ElectricPowerUsageSummary\"");

    assertThat(judged(check, 200, feed(A, OF_A, B, readingOfB)).breaches()).isEmpty();
    assertThat(judged(check, 200, feed(A, OF_A, toMember, readingOfB)).breaches()).isEmpty();
    assertThat(judged(check, 200, feed(A, OF_A, toBill, bill)).breaches()).isEmpty();
  }

  @Test
  void usagePoints_areAsManyAsGranted() {
    Check check = new HoldsAsManyUsagePointsAsGranted();

    assertThat(judged(check, 200, BATCH).breaches()).isEmpty();
    assertThat(kinds(judged(check, 200, feed(A, B, point("c", "c")))))
        .containsExactly("MoreThanGranted");
    assertThat(duties(judged(check, 200, feed(A)))).containsExactly("usage_points_all_served");
  }

  @Test
  void bulk_holdsTheUsagePointsOfBoth() {
    assertThat(judged(new BulkHoldsBatches("UsagePoint"), 200, BATCH).breaches()).isEmpty();
    assertThat(kinds(judged(new BulkHoldsBatches("UsagePoint"), 200, feed(A))))
        .containsExactly("ResourceMissing");
    assertThat(judged(new BulkHoldsBatches("UsagePoint"), 202, "").undecided()).contains("202");
  }

  @Test
  void bulkWithOtherIds_lacksNothing_andIsToldSo() {
    String renumbered = BATCH.replaceAll("urn:uuid:[0-9a-f]{4}", "urn:uuid:0000");

    assertThat(kinds(judged(new BulkHoldsBatches("UsagePoint"), 200, renumbered)))
        .isNotEmpty()
        .allMatch("OtherId"::equals);
  }

  @Test
  void bulk_saysNothingWhereABatchHoldsNone() {
    Outcome outcome = judged(new BulkHoldsBatches("UsagePoint"), 200, BATCH, feed(TYPE));

    assertThat(outcome.undecided()).contains("second customer holds no UsagePoint");
    assertThat(kinds(judged(new BulkHoldsBatches("UsagePoint"), 403, "")))
        .containsExactly("WrongStatus");
  }
}
