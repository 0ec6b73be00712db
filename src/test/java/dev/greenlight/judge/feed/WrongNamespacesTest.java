package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources in namespaces that are not ours. */
final class WrongNamespacesTest {
  private static final int MANY = 100;

  private static List<FeedFinding> told(String rule, int namespaces) {
    String entries =
        IntStream.range(0, namespaces)
            .mapToObj(
                i ->
                    "<entry><content><UsagePoint xmlns=\"urn:vendor:%d\"/></content></entry>"
                        .formatted(i))
            .collect(Collectors.joining());
    return Feeds.judged(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + entries + "</feed>", Profile.STRICT)
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  @Test
  void each_isTold() {
    assertThat(told("GBX-FIL-05", MANY))
        .extracting(FeedFinding::observed)
        .hasSize(MANY)
        .doesNotHaveDuplicates();
  }

  @Test
  void feedInTheNamespaceOfItsResources_isReadAsOneOfAtom_butNotAsPublished() {
    String feed =
        "<feed"
            + " xmlns=\"http://naesb.org/espi\"><entry><content><UsagePoint/></content></entry></feed>";

    assertThat(Feeds.judged(feed, Profile.STRICT).findings())
        .extracting(FeedFinding::rule)
        .contains("GBX-FIL-05", "D008")
        .doesNotContain("GBX-FIL-02", "D000");
    assertThat(Feeds.judged(feed, Profile.OFFICIAL_2018).findings())
        .extracting(FeedFinding::rule)
        .containsOnly("D000", "GBX-FIL-02");
    assertThat(Feeds.judged(feed.replace("naesb.org", "vendor.test"), Profile.STRICT).findings())
        .extracting(FeedFinding::rule)
        .contains("GBX-FIL-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://naesb.org/espi/1", "https://naesb.org/espi", "urn:vendor:espi"})
  void blocks_areNotHeldBesideAWrongNamespace(String namespace) throws IOException {
    String feed = Files.readString(Path.of("fixtures/feeds/good/hourly-electricity.xml"));

    assertThat(Feeds.judged(feed, Profile.CERTIFICATION).functionBlocks())
        .extracting(ValidationResult.Block::verdict)
        .containsOnly(Verdict.PASS);
    ValidationResult wrong =
        Feeds.judged(feed.replace("http://naesb.org/espi\"", namespace + "\""), Profile.STRICT);
    assertThat(wrong.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(wrong.functionBlocks())
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.verdict()).isEqualTo(Verdict.NOT_APPLICABLE))
        .allSatisfy(block -> assertThat(block.reason()).contains("nothing is recognised"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://naesb.org/espi/1", "https://naesb.org/espi", "urn:vendor:espi"})
  void blocks_areHeldBesideOneStrangeResource(String namespace) throws IOException {
    String feed = Files.readString(Path.of("fixtures/feeds/good/hourly-electricity.xml"));
    String right = "<LocalTimeParameters xmlns=\"http://naesb.org/espi\"";
    assertThat(feed).contains(right);

    ValidationResult wrong =
        Feeds.judged(
            feed.replace(right, right.replace("http://naesb.org/espi", namespace)), Profile.STRICT);
    assertThat(wrong.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(wrong.findings()).extracting(FeedFinding::rule).contains("GBX-FIL-05");
    assertThat(wrong.functionBlocks())
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.verdict().isDecided()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<feed", "<entry"})
  void blocks_areNotHeldWhereAtomItselfIsMisspelt(String element) throws IOException {
    String feed = Files.readString(Path.of("fixtures/feeds/good/hourly-electricity.xml"));
    String wrong =
        element.equals("<feed")
            ? feed.replace("http://www.w3.org/2005/Atom", "https://www.w3.org/2005/Atom")
            : feed.replace("<entry>", "<entry xmlns=\"https://www.w3.org/2005/Atom\">");
    assertThat(wrong).isNotEqualTo(feed);

    assertThat(Feeds.judged(wrong, Profile.STRICT).functionBlocks())
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.verdict()).isEqualTo(Verdict.NOT_APPLICABLE));
  }

  /** A UsagePoint without a ServiceCategory (D008) was read as one. */
  @Test
  void onlyTheFirst_areReadAsOurs() {
    assertThat(told("D008", 3)).hasSize(3);
    assertThat(told("D008", MANY)).hasSizeLessThan(MANY / 2).hasSameSizeAs(told("D008", 2 * MANY));
  }
}
