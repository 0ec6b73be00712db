package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids of what a customer grants once more. */
final class KeepsIdsForNextConsentTest {
  @TempDir private Path folder;

  private Outcome compares(String before, String now) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ROOT + "/Batch/Subscription/1", 200, before))
          .with("answer", Hearing.exchange(ROOT + "/Batch/Subscription/2", 200, now))
          .of(new KeepsIdsForNextConsent());
    }
  }

  private static String usagePoint(String subscription, String id) {
    return """
        <entry xmlns="http://www.w3.org/2005/Atom"><id>urn:uuid:%s</id>
        <link rel="self" href="%s/Subscription/%s/UsagePoint/1"/>
        <content><UsagePoint xmlns="http://naesb.org/espi"/></content></entry>
        """
        .formatted(id, ROOT, subscription);
  }

  @Test
  void sameId_holds() {
    assertThat(compares(feed(usagePoint("1", "A")), feed(usagePoint("1", "a"))).breaches())
        .isEmpty();
    Outcome ownAddresses = compares(feed(usagePoint("1", "a")), feed(usagePoint("2", "A")));
    assertThat(ownAddresses.breaches()).isEmpty();
    assertThat(ownAddresses.inspected()).isEqualTo(1);
  }

  @Test
  void otherIdAtTheSameAddress_isFound() {
    assertThat(kinds(compares(feed(usagePoint("1", "a")), feed(usagePoint("1", "b")))))
        .containsExactly("OtherIdThanInBatch");
  }

  @Test
  void otherIdsAtOtherAddresses_areFound() {
    assertThat(kinds(compares(feed(usagePoint("1", "a")), feed(usagePoint("2", "b")))))
        .containsExactly("UsagePointsRenumbered");
  }

  @Test
  void otherUsagePoints_areUndecided() {
    String two = usagePoint("2", "b") + usagePoint("3", "c");
    assertThat(compares(feed(usagePoint("1", "a")), feed(two)).undecided()).contains("1 Usage");
    assertThat(compares(feed(usagePoint("1", "a")), feed("")).undecided())
        .contains("no UsagePoint");
  }
}
