package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class FeedDirectoryTest {
  private static final String BASE =
      "https://dc.example.com/espi/1_1/resource/Batch/Subscription/9";

  private static FeedDirectory read(String entries) {
    String feed =
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom' xmlns='http://naesb.org/espi'>"
            + entries
            + "</a:feed>";
    return FeedDirectory.of(BASE, feed.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void entry_tellsWhereItLives() {
    FeedDirectory directory =
        read(
            "<a:entry><a:link rel='self' href='https://dc.example.com/u/1'/><a:link rel='up'"
                + " href='https://dc.example.com/u'/><a:content><UsagePoint><link rel='self'"
                + " href='x'/></UsagePoint></a:content></a:entry>");

    FeedDirectory.Entry entry = directory.first("UsagePoint").orElseThrow();
    assertThat(entry.self()).isEqualTo("https://dc.example.com/u/1");
    assertThat(entry.up()).contains("https://dc.example.com/u");
  }

  @Test
  void relativeLink_isResolved() {
    FeedDirectory directory =
        read(
            "<a:entry><a:link rel='self'"
                + " href='/u/1'/><a:content><UsagePoint/></a:content></a:entry>");

    assertThat(directory.first("UsagePoint").orElseThrow().self())
        .isEqualTo("https://dc.example.com/u/1");
  }

  @Test
  void relativeLink_isResolvedAgainstXmlBase() {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/espi/1_1/resource/'>"
            + "<entry><link rel='self' href='u/1'/><content><UsagePoint/></content></entry>"
            + "<entry xml:base='https://other.example.com/'><link rel='self' href='u/2'/>"
            + "<link xml:base='deeper/' rel='up' href='u'/><content><UsagePoint/></content></entry>"
            + "</feed>";
    FeedDirectory directory = FeedDirectory.of(BASE, feed.getBytes(StandardCharsets.UTF_8));

    assertThat(directory.entries())
        .extracting(FeedDirectory.Entry::self)
        .containsExactly(
            "https://dc.example.com/espi/1_1/resource/u/1", "https://other.example.com/u/2");
    assertThat(directory.entries().get(1).up()).contains("https://other.example.com/deeper/u");
  }

  @Test
  void entryWithoutSelfLink_countsButIsNotFound() {
    FeedDirectory directory = read("<a:entry><a:content><UsagePoint/></a:content></a:entry>");

    assertThat(directory.entries()).hasSize(1);
    assertThat(directory.first("UsagePoint")).isEmpty();
  }

  @Test
  void entry_isToldFromOthersByIdAndAddress() {
    FeedDirectory.Entry entry =
        read("<a:entry><a:id> urn:uuid:1 </a:id><a:link rel='self' href='/b/1'/></a:entry>")
            .entries()
            .get(0);
    FeedDirectory.Entry nowhere =
        read("<a:entry><a:id>urn:uuid:2</a:id></a:entry>").entries().get(0);

    assertThat(entry.key()).isEqualTo("urn:uuid:1 https://dc.example.com/b/1");
    assertThat(entry.place()).isEqualTo("https://dc.example.com/b/1");
    assertThat(nowhere.key()).isEqualTo("urn:uuid:2").isEqualTo(nowhere.place());
  }

  @Test
  void oldNameOfAResource_isItsKind() {
    assertThat(
            read("<a:entry><a:link rel='self' href='/s'/><a:content>"
                    + "<ElectricPowerUsageSummary/></a:content></a:entry>")
                .first("UsageSummary"))
        .isPresent();
  }

  private static String block(int id, String updated) {
    return "<a:entry><a:link rel='self' href='/b/%d'/><a:link rel='up' href='/b'/>".formatted(id)
        + "<a:updated>2026-01-0%sT00:00:00Z</a:updated></a:entry>".formatted(updated);
  }

  @Test
  void part_isOfAnotherTimeWhereSomethingIsNewChangedOrGone() {
    FeedDirectory whole = read(block(1, "1") + block(2, "1"));
    String one = "https://dc.example.com/b/1";
    String all = "https://dc.example.com/b";

    assertThat(whole.isOfAnotherTimeThan(read(block(1, "1")), one)).isFalse();
    assertThat(whole.isOfAnotherTimeThan(whole, all)).isFalse();
    assertThat(whole.isOfAnotherTimeThan(read(block(1, "2")), one)).isTrue();
    assertThat(whole.isOfAnotherTimeThan(read(block(3, "1")), one)).isTrue();
    assertThat(whole.isOfAnotherTimeThan(read(block(1, "1")), all)).isTrue();
  }

  @Test
  void truncatedFeed_isNotReadable() {
    byte[] broken = "<feed><entry>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> FeedDirectory.of(BASE, broken))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("not readable");
  }
}
