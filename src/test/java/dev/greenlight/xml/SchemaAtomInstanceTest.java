package dev.greenlight.xml;

import static dev.greenlight.xml.SchemaFixtures.entry;
import static dev.greenlight.xml.SchemaFixtures.espi;
import static dev.greenlight.xml.SchemaFixtures.minimalFeed;
import static dev.greenlight.xml.SchemaFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Atom schema accepts and refuses, the known gaps of a repeated choice included. */
class SchemaAtomInstanceTest {

  private static final String RESOURCE = espi("MeterReading", "");

  @ParameterizedTest
  @EnumSource
  void completeEntry_isValid(EspiVersion version) {
    assertThat(SchemaErrors.in(entry(RESOURCE), version)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<id>urn:uuid:526e5208-b8e9-551c-981a-bd8ce4193f79</id>",
        "<title>One</title>",
        "<published>2025-01-02T05:00:00Z</published>",
        "<updated>2025-01-02T05:00:00Z</updated>",
        "<link rel=\"self\" href=\"https://dc.example.com/a/1\"/>"
      })
  void missingChildOfAnEntry_isNotSeen(String child) {
    assertAccepted(with(entry(RESOURCE), child, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<title>Two</title>", "<id>urn:x:2</id>"})
  void secondTitleOrId_isNotSeen(String child) {
    assertAccepted(with(entry(RESOURCE), "<title>", child + "<title>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text only", "  "})
  void contentWithoutResource_isNotSeen(String content) {
    assertAccepted(entry(content));
  }

  @ParameterizedTest
  @EnumSource
  void twoResourcesInOneContent_areNotSeen(EspiVersion version) {
    assertThat(SchemaErrors.in(entry(RESOURCE + RESOURCE), version)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x xmlns='http://example.com/x'/>",
        "<NoSuchThing xmlns='http://naesb.org/espi/customer'/>",
        "<NoSuchThing xmlns='http://naesb.org/espi'/>"
      })
  void undeclaredContent_isRefusedOnce(String content) {
    for (EspiVersion version : EspiVersion.values()) {
      assertThat(SchemaErrors.in(entry(content), version))
          .singleElement()
          .asString()
          .startsWith("cvc-complex-type.2.4.c");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x:date xmlns:x='http://purl.org/dc/elements/1.1/'/>",
        "<UsagePoint/>",
        "<x xmlns=''/>"
      })
  void undeclaredChildOfAnEntry_isRefused(String child) {
    assertRefused(with(entry(RESOURCE), "<title>", child + "<title>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xmlns:x='http://example.com/x' x:a='1'", "a='1'"})
  void undeclaredAttribute_isRefused(String attribute) {
    assertRefused(with(entry(RESOURCE), "<title", "<title " + attribute));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xml:lang='en-CA'", "xml:base='https://dc.example.com/'", "xml:space='default'"})
  void attributeOfXmlItself_isAccepted(String attribute) {
    assertAccepted(with(entry(RESOURCE), "<title", "<title " + attribute));
  }

  @ParameterizedTest
  @EnumSource
  void linkWithoutRelOrHref_isRefused(EspiVersion version) {
    assertThat(SchemaErrors.in(with(entry(RESOURCE), "rel=\"up\"", ""), version))
        .singleElement()
        .asString()
        .contains("'rel'");
    assertThat(
            SchemaErrors.in(
                with(entry(RESOURCE), "href=\"https://dc.example.com/a\"", ""), version))
        .singleElement()
        .asString()
        .contains("'href'");
  }

  @ParameterizedTest
  @EnumSource
  void publishedInAFeed_isRefused(EspiVersion version) {
    String feed =
        with(minimalFeed(), "<title>", "<published>2025-01-02T05:00:00Z</published><title>");

    assertThat(SchemaErrors.in(feed, version)).singleElement().asString().contains("published");
  }

  @ParameterizedTest
  @EnumSource
  void feedWithoutLinkAndEntries_isValidAsBefore2020(EspiVersion version) {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:x:1</id><title/>"
            + "<updated>2025-01-02T05:00:00Z</updated></feed>";

    assertThat(SchemaErrors.in(feed, version)).isEmpty();
    assertThat(SchemaErrors.in(with(feed, "<id>", "<name/><id>"), version)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed", "entry"})
  void emptyElement_isNotSeen(String root) {
    assertAccepted("<" + root + " xmlns='http://www.w3.org/2005/Atom'/>");
  }

  @ParameterizedTest
  @EnumSource
  void linksApartFromEachOther_areValidAsBefore2020(EspiVersion version) {
    String apart = with(entry(RESOURCE), "</title>", "</title><link rel='related' href='x'/>");

    assertThat(SchemaErrors.in(apart, version)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-02T05:00:00", "2025-01-02T05:00:00.5+01:00"})
  void dateAndTime_mayLackItsZone(String date) {
    assertAccepted(with(entry(RESOURCE), "2025-01-02T05:00:00Z", date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-02", "2025-01-02T05:00:00:599Z", ""})
  void otherDate_isRefused(String date) {
    assertRefused(with(entry(RESOURCE), "2025-01-02T05:00:00Z", date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ops@example.com", "ops@dc.example.com"})
  void plainAddress_isAnEmail(String address) {
    assertAccepted(with(entry(RESOURCE), "<title>", author(address) + "<title>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ops@localhost", "first.last@example.com", "ops"})
  void otherAddress_isNoEmail(String address) {
    assertRefused(with(entry(RESOURCE), "<title>", author(address) + "<title>"));
  }

  private static String author(String address) {
    return "<author><name>Operations</name><email>" + address + "</email></author>";
  }

  private static void assertAccepted(String document) {
    assertThat(SchemaErrors.in(document, EspiVersion.V1_1)).as(document).isEmpty();
    assertThat(SchemaErrors.in(document, EspiVersion.V4_0)).as(document).isEmpty();
  }

  private static void assertRefused(String document) {
    assertThat(SchemaErrors.in(document, EspiVersion.V1_1)).as(document).isNotEmpty();
    assertThat(SchemaErrors.in(document, EspiVersion.V4_0)).as(document).isNotEmpty();
  }
}
