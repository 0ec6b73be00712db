package dev.greenlight.xml;

import static dev.greenlight.model.EspiVersion.V1_1;
import static dev.greenlight.model.EspiVersion.V3_3;
import static dev.greenlight.model.EspiVersion.V4_0;
import static dev.greenlight.xml.SchemaFixtures.espi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the usage schemas accept and refuse, good and bad side by side. */
class SchemaUsageInstanceTest {

  private static final String LINE_11 =
      "<amount>100000</amount><dateTime>1735707600</dateTime><note>Tax</note>";
  private static final String STATUS_TIME = "<statusTimeStamp>1735707600</statusTimeStamp>";

  @ParameterizedTest
  @EnumSource
  void elementsOutOfOrder_areRefused(EspiVersion version) {
    assertValid(reading("<cost>1</cost><value>974</value>"), version);
    assertInvalid(reading("<value>974</value><cost>1</cost>"), version, "cost");
    assertValid(interval("<duration>3600</duration><start>0</start>"), version);
    assertInvalid(interval("<start>0</start><duration>3600</duration>"), version, "start");
  }

  @ParameterizedTest
  @EnumSource
  void unknownElement_isRefusedButForExtensions(EspiVersion version) {
    assertInvalid(reading("<uom>72</uom>"), version, "uom");
    assertInvalid(reading("<value>1</value><extension/>"), version, "extension");
    assertValid(
        reading(
            "<extension a='1'>text<x xmlns='http://example.com/x'/></extension><value>1</value>"),
        version);
  }

  @ParameterizedTest
  @EnumSource
  void missingMandatoryElement_isRefused(EspiVersion version) {
    assertInvalid(interval("<duration>3600</duration>"), version, "start");
    assertInvalid(espi("UsagePoint", "<ServiceCategory/>"), version, "kind");
    assertValid(espi("UsageSummary", STATUS_TIME), version);
    assertInvalid(espi("UsageSummary", ""), version, "statusTimeStamp");
    assertValid(espi("MeterReading", ""), version);
  }

  @Test
  void deliveryPoint_changedItsFirstLetter() {
    String capital =
        espi("UsagePoint", "<ServiceDeliveryPoint><name>a</name></ServiceDeliveryPoint>");
    String small =
        espi("UsagePoint", "<serviceDeliveryPoint><name>a</name></serviceDeliveryPoint>");

    assertValid(capital, V1_1);
    assertInvalid(capital, V3_3, "ServiceDeliveryPoint");
    assertInvalid(capital, V4_0, "ServiceDeliveryPoint");
    assertInvalid(small, V1_1, "serviceDeliveryPoint");
    assertValid(small, V3_3);
    assertValid(small, V4_0);
  }

  @Test
  void lineItem_needsItsKindAfter11() {
    String plain = summaryWithLine(LINE_11);
    String kind = summaryWithLine(LINE_11 + "<itemKind>5</itemKind>");

    assertValid(plain, V1_1);
    assertInvalid(plain, V3_3, "itemKind");
    assertInvalid(kind, V1_1, "itemKind");
    assertValid(kind, V3_3);
    assertInvalid(summaryWithLine("<note>Tax</note>"), V1_1, "amount");
    assertValid(summaryWithLine("<note>Tax</note><itemKind>5</itemKind>"), V4_0);
  }

  @Test
  void lineItem_takesExtensionsAfter11() {
    assertInvalid(summaryWithLine("<extension/>" + LINE_11), V1_1, "extension");
    assertValid(summaryWithLine("<extension/>" + LINE_11 + "<itemKind>5</itemKind>"), V4_0);
  }

  @Test
  void programIdMappings_cameAfter11() {
    String mapping =
        "<programIdMapping><tOUorCPPorConsumptionTier>tou</tOUorCPPorConsumptionTier>"
            + "<code>1</code><name>Peak</name></programIdMapping>";
    String two = espi("ProgramIdMappings", mapping + mapping);

    assertInvalid(two, V1_1, "ProgramIdMappings");
    assertValid(two, V3_3);
    assertValid(two, V4_0);
    assertInvalid(
        espi("ProgramIdMappings", SchemaFixtures.with(mapping, ">tou<", ">TOU<")), V4_0, "TOU");
    assertInvalid(espi("ProgramIdMappings", ""), V4_0, "programIdMapping");
  }

  @ParameterizedTest
  @CsvSource({
    "140737488355328, true",
    "140737488355329, false",
    "-140737488355328, true",
    "-140737488355329, false",
    "39.00, false",
    "' 39 ', true",
    "'', false"
  })
  void value_isASigned48BitNumber(String value, boolean valid) {
    for (EspiVersion version : EspiVersion.values()) {
      assertThat(SchemaErrors.in(reading("<value>" + value + "</value>"), version).isEmpty())
          .as("%s in %s", value, version)
          .isEqualTo(valid);
    }
  }

  @ParameterizedTest
  @EnumSource
  void unknownCode_isLetPassByOpenTypesWithinTheirNumberType(EspiVersion version) {
    assertValid(espi("ReadingType", "<uom>72</uom>"), version);
    assertValid(espi("ReadingType", "<uom>65535</uom>"), version);
    assertInvalid(espi("ReadingType", "<uom>65536</uom>"), version, "65536");
    assertInvalid(espi("ReadingType", "<uom>kWh</uom>"), version, "kWh");
    assertValid(espi("ReadingType", "<powerOfTenMultiplier>-5</powerOfTenMultiplier>"), version);
    assertInvalid(espi("ReadingType", "<uom>-5</uom>"), version, "-5");
    assertValid(espi("ReadingType", "<phase>97</phase>"), version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"amiCapable", "operable"})
  void listedCode_isAcceptedByAClosedType(String code) {
    assertValid(espi("UsagePoint", "<amiBillingReady>" + code + "</amiBillingReady>"), V4_0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "AmiCapable", " amiCapable", ""})
  void unknownCode_isRefusedByAClosedType(String code) {
    assertInvalid(
        espi("UsagePoint", "<amiBillingReady>" + code + "</amiBillingReady>"),
        V4_0,
        "amiBillingReady");
  }

  @ParameterizedTest
  @EnumSource
  void tokenType_isBearerWithACapital(EspiVersion version) {
    assertValid(authorization("Bearer"), version);
    assertInvalid(authorization("bearer"), version, "bearer");
  }

  @ParameterizedTest
  @EnumSource
  void daylightRule_isUpToFourOctets(EspiVersion version) {
    assertValid(localTime("360E2000"), version);
    assertValid(localTime("B40E"), version);
    assertInvalid(localTime("360E200000"), version, "360E200000");
    assertInvalid(localTime("360E200"), version, "360E200");
  }

  @ParameterizedTest
  @EnumSource
  void wrongNamespace_isRefused(EspiVersion version) {
    assertInvalid("<UsagePoint xmlns='http://naesb.org/ESPI'/>", version, "UsagePoint");
    assertInvalid("<UsagePoint/>", version, "UsagePoint");
    assertValid(espi("UsagePoint", ""), version);
  }

  private static String reading(String children) {
    return espi("IntervalBlock", "<IntervalReading>" + children + "</IntervalReading>");
  }

  private static String interval(String children) {
    return espi("IntervalBlock", "<interval>" + children + "</interval>");
  }

  private static String summaryWithLine(String children) {
    return espi(
        "UsageSummary",
        "<costAdditionalDetailLastPeriod>"
            + children
            + "</costAdditionalDetailLastPeriod>"
            + STATUS_TIME);
  }

  private static String authorization(String tokenType) {
    return espi(
        "Authorization",
        "<status>1</status><expires_at>1735707600</expires_at><scope>FB=4</scope><token_type>"
            + tokenType
            + "</token_type><resourceURI>https://dc.example.com/1</resourceURI>"
            + "<authorizationURI>https://dc.example.com/2</authorizationURI>");
  }

  private static String localTime(String startRule) {
    return espi(
        "LocalTimeParameters",
        "<dstEndRule>B40E2000</dstEndRule><dstOffset>3600</dstOffset><dstStartRule>"
            + startRule
            + "</dstStartRule><tzOffset>-18000</tzOffset>");
  }

  private static void assertValid(String document, EspiVersion version) {
    assertThat(SchemaErrors.in(document, version)).as("%s in %s", document, version).isEmpty();
  }

  private static void assertInvalid(String document, EspiVersion version, String culprit) {
    assertThat(SchemaErrors.in(document, version))
        .as("%s in %s", document, version)
        .isNotEmpty()
        .anySatisfy(message -> assertThat(message).contains(culprit));
  }
}
