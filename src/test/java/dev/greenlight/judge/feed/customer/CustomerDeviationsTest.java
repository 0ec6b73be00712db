package dev.greenlight.judge.feed.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.CustomerFeed;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.feed.CustomerDeviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sin against Retail Customer data is noticed by those who must, and by nobody else. */
class CustomerDeviationsTest {
  private static final String ROOT = "https://localhost:8443/DataCustodian/espi/1_1/resource";
  private static final Instant NOW = Instant.parse("2026-11-23T20:30:00Z");
  private static final FeedJudge JUDGE = FeedJudge.bundled();

  private static final Set<FunctionBlockId> BLOCKS =
      Stream.of(51, 54, 55, 56, 57, 58, 59, 60, 61, 62, 71)
          .map(FunctionBlockId::new)
          .collect(Collectors.toUnmodifiableSet());

  private static AtomDocument feed() {
    List<String> usagePoints =
        Stream.of("dfghj", "kmnpq", "rstvw")
            .map(point -> ROOT + "/Subscription/9/UsagePoint/" + point)
            .toList();
    return CustomerFeed.of(7, ROOT, NOW, usagePoints).document();
  }

  private static ValidationResult judged(byte[] document, Profile profile) {
    try {
      return JUDGE.judge(
          "feed.xml",
          new ByteArrayInputStream(document),
          new FeedRuling(Optional.empty(), profile, BLOCKS, NOW).from("localhost"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> noticed(ValidationResult result) {
    Set<String> ids =
        result.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(FeedFinding::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    if (result.schema().verdict() == Verdict.FAIL) {
      ids.add(Detection.SCHEMA);
    }
    return ids;
  }

  static List<FeedDeviation> all() {
    return CustomerDeviations.all();
  }

  @ParameterizedTest
  @EnumSource(names = {"CERTIFICATION", "STRICT"})
  void feedWithoutDeviation_passesEveryBlock(Profile profile) {
    ValidationResult result = judged(feed().toBytes(), profile);

    assertThat(noticed(result)).isEmpty();
    assertThat(result.schema().verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.functionBlocks())
        .hasSameSizeAs(BLOCKS)
        .allSatisfy(
            block -> {
              assertThat(block.verdict()).as(block.id().toString()).isEqualTo(Verdict.PASS);
              assertThat(block.inspected()).isPositive();
            });
  }

  @Test
  void feedWithoutDeviation_callsForTheSameBlocksByItself() throws IOException {
    ValidationResult result =
        JUDGE.judge(
            "feed.xml",
            new ByteArrayInputStream(feed().toBytes()),
            FeedRuling.auto(Profile.CERTIFICATION, NOW));

    assertThat(result.functionBlocks())
        .extracting(ValidationResult.Block::id)
        .containsExactlyInAnyOrderElementsOf(BLOCKS);
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_landsAlwaysTheSameAndSaysWhatItDoes(FeedDeviation deviation) {
    byte[] bent = deviation.commit(feed());

    assertThat(bent).isNotEqualTo(feed().toBytes()).isEqualTo(deviation.commit(feed()));
    assertThat(deviation.summary()).matches("[A-Z][a-z]+ .+[^.]\\.");
  }

  /** What the run file says of a customer stands in the evidence by its pseudonym. */
  @Test
  void whatIsWithheld_isNotJudgedByItsForm() {
    String feed = new String(feed().toBytes(), StandardCharsets.UTF_8);
    String withheld =
        feed.replaceAll(
            "(<(?:\\w+:)?(?:postalCode|areaCode|ituPhone|email1)>)[^<]+", "$1redacted-customer-2");

    assertThat(withheld).isNotEqualTo(feed).contains("postalCode>redacted-customer-2<");
    assertThat(noticed(judged(withheld.getBytes(StandardCharsets.UTF_8), Profile.STRICT)))
        .isEmpty();
  }
}
