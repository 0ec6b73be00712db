package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** How one entry is found among many. */
final class XmlTreesTest {
  private static final byte[] FEED =
      """
      <feed xmlns="http://www.w3.org/2005/Atom">
        <title>of the feed</title>
        <entry><id>first</id><content><UsagePoint>1</UsagePoint></content></entry>
        <entry><content><UsagePoint>2</UsagePoint></content><id>second</id></entry>
        <entry><id>third</id><content><UsagePoint>3</UsagePoint></content></entry>
      </feed>
      """
          .getBytes(StandardCharsets.UTF_8);

  private static Optional<Element> find(byte[] xml, String id) throws UnreadableXml {
    return XmlTrees.find(xml, head -> idOf(head).equals(id));
  }

  private static String idOf(Element tree) {
    return tree.getElementsByTagNameNS("*", "id").item(0).getTextContent();
  }

  @Test
  void entry_isFoundWithItsContent() throws UnreadableXml {
    assertThat(find(FEED, "first")).hasValueSatisfying(XmlTreesTest::holdsItsOwn);
    assertThat(find(FEED, "second")).hasValueSatisfying(XmlTreesTest::holdsItsOwn);
    assertThat(find(FEED, "third")).hasValueSatisfying(XmlTreesTest::holdsItsOwn);
  }

  @Test
  void links_leadWhereXmlBaseHasThem() throws UnreadableXml {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/espi/">
          <entry><link href="u/1"/><content><link xmlns="" href="u/2"/></content></entry>
          <entry xml:base="https://dc.example.com/x/"><link href="u/3"/></entry>
          <entry><link xml:base="deeper/" href="u/4"/><link href="https://dc.example.com/u/5"/></entry>
        </feed>
        """;
    List<String> hrefs = new ArrayList<>();
    XmlTrees.read(
        feed.getBytes(StandardCharsets.UTF_8),
        entry -> {
          for (int i = 0; i < entry.getElementsByTagNameNS("*", "link").getLength(); i++) {
            Element link = (Element) entry.getElementsByTagNameNS("*", "link").item(i);
            hrefs.add(link.getAttribute("href"));
          }
        });

    assertThat(hrefs)
        .containsExactly(
            "/espi/u/1",
            "u/2",
            "https://dc.example.com/x/u/3",
            "/espi/deeper/u/4",
            "https://dc.example.com/u/5");
  }

  private static void holdsItsOwn(Element entry) {
    String number =
        switch (idOf(entry)) {
          case "first" -> "1";
          case "second" -> "2";
          default -> "3";
        };
    assertThat(entry.getElementsByTagNameNS("*", "UsagePoint").item(0).getTextContent())
        .isEqualTo(number);
  }

  @Test
  void heads_areShownWithoutContentAndOnlyAsFarAsNeeded() throws UnreadableXml {
    List<String> shown = new ArrayList<>();
    XmlTrees.find(
        FEED,
        head -> {
          shown.add(idOf(head) + head.getTextContent());
          return shown.size() == 2;
        });
    assertThat(shown).containsExactly("firstfirst", "secondsecond");
  }

  @Test
  void whatIsNotThere_isNotFound() throws UnreadableXml {
    assertThat(find(FEED, "fourth")).isEmpty();
  }

  @Test
  void documentThatIsNoFeed_isFoundItself() throws UnreadableXml {
    byte[] entry =
        "<entry><id>only</id><content><a>b</a></content></entry>".getBytes(StandardCharsets.UTF_8);
    assertThat(find(entry, "only"))
        .hasValueSatisfying(found -> assertThat(found.getTextContent()).isEqualTo("onlyb"));
  }

  @Test
  void brokenDocument_isUnreadable() {
    byte[] cut =
        new String(FEED, StandardCharsets.UTF_8).substring(0, 200).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> find(cut, "third")).isInstanceOf(UnreadableXml.class);
  }

  /** A block of that many readings, each of five elements. */
  private static byte[] block(int readings) {
    String reading =
        "<IntervalReading> <timePeriod><duration>900</duration><start>1</start></timePeriod>"
            + "<value>7</value></IntervalReading>";
    return ("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>block</id><content>"
            + "<IntervalBlock xmlns=\"http://naesb.org/espi\"><interval><start>1</start></interval>"
            + reading.repeat(readings)
            + "</IntervalBlock></content></entry></feed>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readings_areNoPartOfTheTreesThatAreRead() throws UnreadableXml {
    List<String> texts = new ArrayList<>();
    XmlTrees.read(block(70_080), entry -> texts.add(entry.getTextContent()));
    assertThat(texts).containsExactly("block1");
  }

  @Test
  void readings_areOneTextEachInWhatIsFound() throws UnreadableXml {
    assertThat(find(block(70_080), "block"))
        .hasValueSatisfying(
            entry -> {
              var readings = entry.getElementsByTagNameNS("*", "IntervalReading");
              assertThat(readings.getLength()).isEqualTo(70_080);
              assertThat(readings.item(0).getTextContent())
                  .isEqualTo("timePeriod(duration(900)start(1))value(7)");
            });
  }
}
