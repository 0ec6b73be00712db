package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {

  private static String write(XmlElement root) {
    return new String(DocumentWriter.write(root), StandardCharsets.UTF_8);
  }

  @Test
  void textAndAttributes_areEscaped() {
    XmlElement title = XmlElement.atom("title").text("<a> & \"b\" é").attribute("x", "1 < \"2\"");

    assertThat(write(title))
        .contains(" x=\"1 &lt; &quot;2&quot;\"")
        .contains(">&lt;a&gt; &amp; &quot;b&quot; é</title>");
  }

  @Test
  void namespace_isDeclaredWhereItChanges() {
    XmlElement content =
        XmlElement.atom("content").with(XmlElement.espi("UsagePoint").with("status", 1));

    assertThat(write(content))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <content xmlns="http://www.w3.org/2005/Atom">
              <UsagePoint xmlns="http://naesb.org/espi"><status>1</status></UsagePoint>
            </content>
            """);
  }

  @Test
  void reading_standsOnOneLine() {
    XmlElement block =
        XmlElement.espi("IntervalBlock")
            .with(new Reading(new Span(0, 3_600), 5, 7).toElement())
            .with(new Reading(new Span(3_600, 7_200), 6, 8).toElement());

    assertThat(write(block).lines().filter(line -> line.contains("<IntervalReading>")))
        .containsExactly(
            "  <IntervalReading><cost>7</cost><timePeriod><duration>3600</duration>"
                + "<start>0</start></timePeriod><value>5</value></IntervalReading>",
            "  <IntervalReading><cost>8</cost><timePeriod><duration>3600</duration>"
                + "<start>3600</start></timePeriod><value>6</value></IntervalReading>");
  }
}
