package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelsNameNobodyTest {
  private static final String ENTRY = usagePoint("/UsagePoint/1");

  @TempDir private Path folder;

  private Outcome judged(String feed) {
    return Documents.judged(folder, new LabelsNameNobody(), feed);
  }

  private static String headed(String head) {
    return feed(head, ENTRY);
  }

  @Test
  void labelsOfFeedAndEntry_areAllLookedAt() {
    Outcome outcome =
        judged(
            headed(
                "<id>urn:uuid:1</id><title>Usage</title><updated>2026-01-01T00:00:00Z</updated>"
                    + "<link rel=\"self\" href=\""
                    + ROOT
                    + "/Batch/1\"/>"));

    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.inspected()).as("three of the feed, four of the entry").isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Usage of 12 Juniper Lane</title>",
        "<id>jane.doe@example.com</id>",
        "<link rel=\"self\" href=\"https://dc.example.com/jane.doe@example.com/Batch\"/>"
      })
  void traceInTheHeadOfTheFeed_isFound(String head) {
    assertThat(kinds(judged(headed(head)))).containsExactly("PersonalDataInLabel");
    assertThat(kinds(judged(feed(ENTRY, head)))).containsExactly("PersonalDataInLabel");
  }

  @Test
  void traceInAnEntry_isFound() {
    assertThat(kinds(judged(feed(ENTRY.replace("A title", "12 Juniper Lane")))))
        .containsExactly("PersonalDataInLabel");
    assertThat(kinds(judged(feed(ENTRY.replace("A title", "Meter redacted-customer-1")))))
        .containsExactly("PersonalDataInLabel");
  }

  @Test
  void traceInManyLabels_isToldOnce() {
    String named = ENTRY.replace("A title", "Meter redacted-customer-1");
    String another = ENTRY.replace("A title", "Meter redacted-customer-2");

    assertThat(kinds(judged(feed(named, named, another))))
        .containsExactly("PersonalDataInLabel", "PersonalDataInLabel");
  }
}
