package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.record.Exchange;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a customer is out of a feed. */
final class BelongingsTest {
  private static final String ROOT = "https://dc.example/espi/1_1/resource/";

  private static Exchange feed(String... paths) {
    String entries =
        Stream.of(paths)
            .map(path -> "<entry><link rel=\"self\" href=\"" + ROOT + path + "\"/></entry>")
            .collect(Collectors.joining());
    return Hearing.exchange(
        ROOT + "Batch/Bulk/1",
        200,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + entries + "</feed>");
  }

  private static final Belongings HIS =
      Belongings.of(feed("UsagePoint/1", "ReadingType/7"), feed("UsagePoint/2", "ReadingType/7"));

  @Test
  void feedThatNamesWhatIsHis_holdsHim() {
    assertThat(HIS.areOutOf(feed("UsagePoint/2", "UsagePoint/1"))).isFalse();
  }

  @Test
  void whatIsSharedOrBeginsLikeHis_isOfOthers() {
    assertThat(HIS.areOutOf(feed("UsagePoint/2", "UsagePoint/11", "ReadingType/7"))).isTrue();
  }
}
