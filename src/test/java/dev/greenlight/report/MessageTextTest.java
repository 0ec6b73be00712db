package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Body;
import dev.greenlight.record.Header;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTextTest {
  @Test
  void shortBody_isShownWhole() {
    assertThat(MessageText.excerpt(body("<a>ü</a>"), 100))
        .isEqualTo(new MessageText.Excerpt("<a>ü</a>", ""));
  }

  @Test
  void limit_countsWhatMarkupBecomesInHtml() {
    MessageText.Excerpt excerpt = MessageText.excerpt(body("<".repeat(100)), 40);

    assertThat(excerpt.text()).isEqualTo("<".repeat(10));
    assertThat(excerpt.remark())
        .isEqualTo(
            "first 10 of 100 characters shown; 100 bytes received; in full in evidence/bodies/5ha");
  }

  @Test
  void pairOfSurrogates_isNotTornApart() {
    assertThat(MessageText.excerpt(body("a\ud83d\udd0cb"), 2).text()).isEqualTo("a");
  }

  @Test
  void bodyCutOffByTheRun_isRemarkedThoughShownWhole() {
    Body cut = new Body("5ha", 9_000_000, true, "abc".getBytes(StandardCharsets.UTF_8));

    assertThat(MessageText.excerpt(cut, 100))
        .isEqualTo(
            new MessageText.Excerpt(
                "abc", "9,000,000 bytes received, cut off by the limit of the run"));
  }

  @Test
  void bytesThatAreNoText_areNotShown() {
    Body binary = new Body("5ha", 2, false, new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThat(MessageText.excerpt(binary, 100))
        .isEqualTo(
            new MessageText.Excerpt(
                "", "not UTF-8 text; 2 bytes received; in full in evidence/bodies/5ha"));
  }

  @Test
  void bill_isNotShownThoughItIsText() {
    assertThat(MessageText.excerpt(body("%PDF-1.4\nAda Quill owes 12.30\n%%EOF"), 100))
        .satisfies(excerpt -> assertThat(excerpt.text()).isEmpty())
        .satisfies(excerpt -> assertThat(excerpt.remark()).startsWith("a PDF, not shown"));
  }

  @Test
  void whoACustomerIs_isNotShown() {
    MessageText.Excerpt excerpt =
        MessageText.excerpt(
            body("<Customer xmlns='http://naesb.org/espi/customer'>Ada Quill</Customer>"), 1_000);

    assertThat(excerpt.text()).isEmpty();
    assertThat(excerpt.remark())
        .startsWith("Retail Customer data is not shown")
        .endsWith("evidence/bodies/5ha");
  }

  @Test
  void megabyteHeader_isCut() {
    List<Header> shown = MessageText.bounded(List.of(new Header("X", "y".repeat(1_000_000))));

    assertThat(shown).hasSize(1);
    assertThat(shown.get(0).value())
        .hasSizeLessThan(1_600)
        .endsWith("1,000,000 characters in all]");
  }

  @Test
  void tooManyHeaders_areCounted() {
    List<Header> many = Collections.nCopies(10_000, new Header("X-Filler", "y".repeat(92)));

    List<Header> shown = MessageText.bounded(many);

    assertThat(shown).hasSize(41);
    assertThat(shown.get(40)).isEqualTo(new Header("…", "9960 more, in the journal"));
  }

  @Test
  void ordinaryHeaders_stayAsTheyAre() {
    List<Header> headers = List.of(new Header("Accept", "*/*"), new Header("Host", "localhost"));

    assertThat(MessageText.bounded(headers)).isEqualTo(headers);
  }

  private static Body body(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Body("5ha", content.length, false, content);
  }
}
