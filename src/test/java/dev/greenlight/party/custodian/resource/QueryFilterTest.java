package dev.greenlight.party.custodian.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.FeedDeviations;
import dev.greenlight.party.server.Parameters;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A query takes its part of whatever a batch has become. */
class QueryFilterTest {
  private static final UsageData DATA =
      UsageData.of(
          7,
          "https://custodian.test/espi/1_1/resource",
          Instant.parse("2026-11-20T12:00:00Z"),
          UsageData.SHORTEST_HISTORY);
  private static final ResourcePath PATH = ResourcePath.of("Batch/Subscription/9");
  private static final List<String> QUERIES =
      List.of(
          "published-min=2026-11-01T00:00:00Z&published-max=2026-11-08T00:00:00Z",
          "updated-min=2026-11-01T00:00:00Z",
          "updated-max=2026-11-01T00:00:00Z",
          "max-results=3&start-index=2",
          "depth=1");

  private final QueryFilter filter = new QueryFilter();

  static List<FeedDeviation> sins() {
    return FeedDeviations.all();
  }

  @ParameterizedTest
  @MethodSource("sins")
  void anySinOfTheFeed_leavesSomethingThatAQueryCanTakeItsPartOf(FeedDeviation sin) {
    AtomDocument whole = sin.sinned(batch());

    for (String query : QUERIES) {
      AtomDocument part = new AtomDocument(whole.root().copy());
      apply(query, part);
      assertThat(part.entries().size()).as(query).isLessThanOrEqualTo(whole.entries().size());
    }
  }

  @Test
  void entryWhoseTimeNobodyCanRead_isInNoWindow() {
    AtomDocument batch = batch();
    batch
        .entries("IntervalBlock")
        .forEach(block -> block.element().at("published").text("last Tuesday"));

    apply(QUERIES.get(0), batch);

    assertThat(batch.entries("IntervalBlock")).isEmpty();
    assertThat(batch.entries("UsagePoint")).isNotEmpty();
  }

  private void apply(String query, AtomDocument document) {
    filter.apply(filter.read(Parameters.parse(query)), PATH, document);
  }

  private static AtomDocument batch() {
    return DATA.subscription(UsageData.SUBSCRIPTION_1).orElseThrow().batch();
  }
}
