package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Location;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.XmlPass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers from 4·10^18 on are told as they are written where a finding is about them. */
class LargeNumbersTest {
  private static final long START = 1_700_000_000L;

  private static List<FeedFinding> findings(String written, String instead) {
    String feed = Feeds.block(START, START + 3600, START + 7200);
    return Feeds.judged(feed.replaceFirst(written, instead), Profile.STRICT).findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9223372036854775807", "18446744073709551616", "-98765432109876543210987654321"})
  void value_isToldAsItIsWritten(String number) {
    assertThat(findings("<value>1<", "<value>" + number + "<"))
        .filteredOn(finding -> finding.kind().equals("PlaceholderValue"))
        .extracting(FeedFinding::observed)
        .containsExactly(number);
  }

  @Test
  void ofSeveral_theOneWhereTheFindingIsIsTold() {
    String feed =
        Feeds.block(START, START + 3600)
            .replaceFirst("<value>1<", "<value>9223372036854775807<")
            .replaceFirst("<value>1<", "<value>9223372036854775806<");

    assertThat(Feeds.judged(feed, Profile.STRICT).findings())
        .filteredOn(finding -> finding.kind().equals("PlaceholderValue"))
        .extracting(FeedFinding::observed)
        .contains("9223372036854775807");
  }

  @ParameterizedTest
  @CsvSource({
    "UsagePoint, http://naesb.org/espi, 1, 4·10^18 or beyond",
    "UsagePoint, http://naesb.org/espi, 2, 98765432109876543210",
    "UsagePoint, http://naesb.org/espi, 3, 98765432109876543210",
    "UsagePoint, http://naesb.org/espi, 4, 4·10^18 or beyond",
    "UsagePoint, http://naesb.org/espi, 5, 4·10^18 or beyond",
    "CustomerAccount, http://naesb.org/espi/customer, 3, 4·10^18 or beyond"
  })
  void numberOfAnotherElementOrOfACustomer_isNotTold(
      String resource, String namespace, int line, String told) throws IOException {
    String number = "98765432109876543210";
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><content>
        <%1$s xmlns="%2$s">
        <amount>%3$s</amount>
        <other/><nest>
        <amount>-%3$s</amount></nest></%1$s></content></entry></feed>
        """
            .formatted(resource, namespace, number);
    LargeNumbers large = new LargeNumbers();
    new XmlPass(ReaderLimits.DEFAULT, true, new FeedReader(event -> {}, large), List.of())
        .read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));

    assertThat(large.told("4·10^18 or beyond", new Location(line, 1, ""))).isEqualTo(told);
  }

  @Test
  void timeBeyondCalendars_isNoInstant() {
    assertThat(findings("<start>" + START, "<start>98765432109876543210"))
        .isNotEmpty()
        .allSatisfy(
            finding -> assertThat(finding.message()).doesNotContain("+1000000000", "4000000000"));
  }
}
