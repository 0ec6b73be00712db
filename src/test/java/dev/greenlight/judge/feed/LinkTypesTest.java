package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links whose type says another kind than their address. */
class LinkTypesTest {
  private static final Path ONE_WRONG =
      Path.of("fixtures/feeds/bad/LinkTypesSayWhereTheyLead/type-of-another-kind.xml");
  private static final String ROOT = "https://custodian.test/espi/1_1/resource/";
  private static final String WRONG = link("related", ROOT + "ReadingType/1");
  private static final String RIGHT = link("related", ROOT + "ReadingType/77");

  /** Lives at an address that names another kind, so a link that says MeterReading is right. */
  private static final String METER_READING =
      """
        <entry>
          <id>urn:uuid:a6c8a6a5-4a52-5fd7-9b0f-0f6de54a9b3c</id>
      %s
          <title>Elsewhere</title>
          <updated>2026-03-01T06:00:00Z</updated>
          <content><MeterReading xmlns="http://naesb.org/espi"/></content>
        </entry>
      </feed>
      """
          .formatted(link("self", ROOT + "ReadingType/77"));

  private static String link(String rel, String href) {
    return "    <link rel=\"%s\" href=\"%s\" type=\"espi-entry/MeterReading\"/>"
        .formatted(rel, href);
  }

  /** Lines at which a type is told to contradict its address. */
  private static List<Integer> told(String links) throws IOException {
    String feed =
        Files.readString(ONE_WRONG).replace(WRONG, links).replace("</feed>\n", METER_READING);
    assertThat(feed).contains(links, METER_READING);
    return Feeds.judged(feed, Profile.STRICT).findings().stream()
        .filter(finding -> finding.kind().equals("LinkTypeContradictsAddress"))
        .map(finding -> finding.location().line())
        .toList();
  }

  @Test
  void typeThatIsRight_thoughTheAddressSaysOtherwise_passes() throws IOException {
    assertThat(told(RIGHT)).isEmpty();
  }

  @Test
  void typeThatIsWrong_behindOneThatIsRight_isTold() throws IOException {
    assertThat(told(RIGHT + "\n" + WRONG)).containsExactly(46);
    assertThat(told(WRONG + "\n" + RIGHT)).containsExactly(45);
  }
}
