package dev.greenlight.judge.feed.official;

import static dev.greenlight.model.Profile.CERTIFICATION;
import static dev.greenlight.model.Profile.OFFICIAL_2018;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Where the two readings of a published test on links part, and where by little they do not. */
final class TwinLinkReadingsTest extends OnSampleFeed {
  @Test
  void blankInHref_countsAsCodedAndNotAsLabelled() {
    UnaryOperator<String> blank =
        replace(
            "rel=\"related\" href=\"ReadingType/1\"", "rel=\"related\" href=\"ReadingType/1 \"");

    assertThat(failed(OFFICIAL_2018, blank)).containsExactly("D024", "D054", "D078");
    assertThat(failed(CERTIFICATION, blank)).isEmpty();
  }

  @Test
  void absoluteHrefThatResolvesToTheRelativeOne_countsAsLabelled() {
    UnaryOperator<String> absolute =
        replace(
            "rel=\"related\" href=\"ReadingType/1\"",
            "rel=\"related\" href=\"https://DATA.invalid/ReadingType/1\"");

    assertThat(failed(OFFICIAL_2018, absolute)).containsExactly("D024", "D054", "D078");
    assertThat(failed(CERTIFICATION, absolute)).isEmpty();
  }

  @Test
  void baseOfTheDocument_countsAsLabelled() {
    UnaryOperator<String> base =
        feed ->
            replaceFirst("<entry>", "<entry xml:base=\"https://data.invalid/deep/\">")
                .apply(feed)
                .replace(
                    "rel=\"self\" href=\"LocalTimeParameters/1\"",
                    "rel=\"self\" href=\"../LocalTimeParameters/1\"");

    assertThat(failed(OFFICIAL_2018, base)).containsExactly("D007", "D135");
    assertThat(failed(CERTIFICATION, base)).isEmpty();
  }

  @Test
  void hrefElsewhere_failsUnderBoth() {
    UnaryOperator<String> elsewhere =
        replace("rel=\"related\" href=\"ReadingType/1\"", "rel=\"related\" href=\"ReadingType/2\"");

    assertThat(failed(OFFICIAL_2018, elsewhere)).containsExactly("D024", "D054", "D078");
    assertThat(failed(CERTIFICATION, elsewhere)).containsExactly("D024", "D054", "D078");
  }

  @Test
  void selfLinkWrittenTwice_isNotSharedAsLabelled() {
    String self = "<link rel=\"self\" href=\"UsagePoint/1/MeterReading/1\"/>";
    UnaryOperator<String> twice = replace(self, self + self);

    assertThat(failed(OFFICIAL_2018, twice)).containsExactly("D021");
    assertThat(failed(CERTIFICATION, twice)).isEmpty();
  }

  @Test
  void relatedLinkWrittenTwice_countsTwiceAsCoded() {
    String related = "<link rel=\"related\" href=\"UsagePoint/1/MeterReading\"/>";
    UnaryOperator<String> twice = replace(related, related + related);

    assertThat(failed(OFFICIAL_2018, twice)).containsExactly("D023");
    assertThat(failed(CERTIFICATION, twice)).isEmpty();
  }

  @Test
  void linkWithoutHref_isALinkOfAReadingTypeAsCoded() {
    UnaryOperator<String> bare =
        replace("<link rel=\"up\" href=\"ReadingType\"/>", "<link rel=\"up\"/>");

    assertThat(failed(OFFICIAL_2018, bare)).isEmpty();
    assertThat(failed(CERTIFICATION, bare)).containsExactly("D053");
  }

  @Test
  void relationInOtherLetterCase_isAnother() {
    UnaryOperator<String> shouted =
        replace("rel=\"up\" href=\"ReadingType\"", "rel=\"Up\" href=\"ReadingType\"");

    assertThat(failed(OFFICIAL_2018, shouted)).containsExactly("D053");
    assertThat(failed(CERTIFICATION, shouted)).containsExactly("D053");
  }

  @Test
  void usagePointWithoutLocalTime_failsAsCodedOnly() {
    UnaryOperator<String> none =
        replace("<link rel=\"related\" href=\"LocalTimeParameters/1\"/>", "");

    assertThat(failed(OFFICIAL_2018, none)).containsExactly("D007", "D135");
    assertThat(failed(CERTIFICATION, none)).containsExactly("D135");
  }

  @Test
  void usagePointThatRelatesToSomethingElse_failsAsLabelledOnly() {
    UnaryOperator<String> other =
        feed ->
            feed.replace("UsagePoint/1/MeterReading", "UsagePoint/1/Reading")
                .replace(
                    "rel=\"related\" href=\"UsagePoint/1/Reading\"", "rel=\"related\" href=\"x\"");

    assertThat(failed(OFFICIAL_2018, other)).doesNotContain("D016").contains("D023");
    assertThat(failed(CERTIFICATION, other)).contains("D016", "D023");
  }
}
