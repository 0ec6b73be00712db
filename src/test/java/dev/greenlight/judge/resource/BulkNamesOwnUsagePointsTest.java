package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BulkNamesOwnUsagePointsTest {
  private static final String FIRST = "/Subscription/9/UsagePoint/a";
  private static final String SECOND = "/Subscription/91/UsagePoint/b";

  @TempDir private Path folder;

  private static String location(String customer, String usagePoint) {
    return entry(
        "/RetailCustomer/" + customer + "/ServiceLocation/l",
        "<ServiceLocation xmlns=\"http://naesb.org/espi/customer\"><UsagePoints><UsagePoint>"
            + usagePoint
            + "</UsagePoint></UsagePoints></ServiceLocation>");
  }

  private Outcome judged(String ofSecond) {
    String first = location("1", ROOT + FIRST);
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("own", Hearing.exchange(ROOT + "/Batch/RetailCustomer/1", 200, feed(first)))
          .with(
              "foreign",
              Hearing.exchange(
                  ROOT + "/Batch/RetailCustomer/2", 200, feed(location("2", ROOT + SECOND))))
          .with(
              "batch",
              Hearing.exchange(ROOT + "/Batch/Subscription/9", 200, feed(usagePoint(FIRST))))
          .with(
              "other batch",
              Hearing.exchange(ROOT + "/Batch/Subscription/91", 200, feed(usagePoint(SECOND))))
          .with(
              "answer",
              Hearing.exchange(
                  ROOT + "/Batch/BulkRetailCustomerInfo/1",
                  200,
                  feed(first, location("2", ofSecond))))
          .of(new BulkNamesOwnUsagePoints());
    }
  }

  @Test
  void usagePointsOfTheSameCustomer_areRight() {
    assertThat(judged(ROOT + SECOND).breaches()).isEmpty();
    assertThat(judged(ROOT + SECOND).inspected()).isEqualTo(2);
  }

  @Test
  void usagePointsOfAnother_orOfNobody_areFound() {
    assertThat(kinds(judged(ROOT + FIRST))).containsExactly("UsagePointOfAnother");
    assertThat(kinds(judged(ROOT + "/Subscription/9/UsagePoint/b")))
        .containsExactly("UsagePointUnknown");
  }
}
