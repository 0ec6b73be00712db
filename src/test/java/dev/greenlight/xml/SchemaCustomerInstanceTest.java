package dev.greenlight.xml;

import static dev.greenlight.model.EspiVersion.V1_1;
import static dev.greenlight.model.EspiVersion.V3_3;
import static dev.greenlight.model.EspiVersion.V4_0;
import static dev.greenlight.xml.SchemaFixtures.customer;
import static dev.greenlight.xml.SchemaFixtures.entry;
import static dev.greenlight.xml.SchemaFixtures.espi;
import static dev.greenlight.xml.SchemaFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Retail Customer schemas accept and refuse, good and bad side by side. */
class SchemaCustomerInstanceTest {

  private static final String CUSTOMER =
      customer(
          "Customer",
          "<Organisation><streetAddress><townDetail><name>Springfield</name></townDetail>"
              + "</streetAddress></Organisation><kind>residential</kind>"
              + "<status><value>active</value></status><customerName>A. Person</customerName>");

  private static final String STATEMENT =
      customer(
          "Statement",
          "<issueDateTime>1735707600</issueDateTime><statementRef><fileName>bill.pdf</fileName>"
              + "<mediaType>application/pdf</mediaType>"
              + "<statementURL>https://dc.example.com/bill</statementURL></statementRef>");

  @ParameterizedTest
  @EnumSource(names = "V1_1", mode = EnumSource.Mode.EXCLUDE)
  void customer_isValidByItselfAndInAnEntry(EspiVersion version) {
    assertValid(CUSTOMER, version);
    assertValid(entry(CUSTOMER), version);
  }

  @Test
  void customerData_isUnknownIn11() {
    assertInvalid(entry(CUSTOMER), V1_1, "Customer");
    assertInvalid(CUSTOMER, V1_1, "Customer");
  }

  @Test
  void statement_cameWith40() {
    assertInvalid(STATEMENT, V3_3, "Statement");
    assertValid(STATEMENT, V4_0);
    assertInvalid(
        with(STATEMENT, "<statementURL>https://dc.example.com/bill</statementURL>", ""),
        V4_0,
        "statementRef");
  }

  @Test
  void plainTextForStatus_isRefused() {
    assertValid(customer("Customer", "<status><value>active</value></status>"), V4_0);
    assertInvalid(customer("Customer", "<status>active</status>"), V4_0, "status");
  }

  @Test
  void wrongOrder_isRefused() {
    assertInvalid(
        customer("Customer", "<kind>residential</kind><Organisation/>"), V4_0, "Organisation");
    assertValid(customer("CustomerAccount", "<type>a</type><billingCycle>1</billingCycle>"), V4_0);
    assertInvalid(
        customer("CustomerAccount", "<billingCycle>1</billingCycle><type>a</type>"), V4_0, "type");
  }

  @Test
  void usageNamespaceInside_isRefused() {
    assertValid(customer("Customer", "<vip>true</vip>"), V4_0);
    assertInvalid(
        customer("Customer", "<vip xmlns='http://naesb.org/espi'>true</vip>"), V4_0, "vip");
  }

  @ParameterizedTest
  @CsvSource({
    "TelephoneNumber, ext, extension2",
    "Location, positionPoints, PositionPoints",
    "CustomerAgreement, DemandResponseProgram, DemandResponsePrograms",
    "CustomerAgreement, PricingStructures, pricingStructures",
    "ServiceLocation, UsagePoints, usagePoints",
    "Meter, MeterMultipliers, meterMultipliers",
    "Organisation, organisationName, organizationName"
  })
  void element_isSpeltAsInTheStandard(String type, String right, String wrong) {
    assertValid(customer(type, "<%s/>".formatted(right)), V3_3);
    assertInvalid(customer(type, "<%s/>".formatted(wrong)), V3_3, wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"residential", "anything", ""})
  void kind_isOpen(String kind) {
    assertValid(customer("Customer", "<kind>%s</kind>".formatted(kind)), V4_0);
  }

  @Test
  void interval_needsNeitherPartUnlikeOnTheUsageSide() {
    assertValid(customer("CustomerAgreement", "<validityInterval/>"), V4_0);
    assertInvalid(espi("IntervalBlock", "<interval/>"), V4_0, "interval");
    assertInvalid(
        customer(
            "CustomerAgreement",
            "<validityInterval><duration>4294967296</duration></validityInterval>"),
        V4_0,
        "4294967296");
  }

  @Test
  void usagePoints_mayBeWrittenInOneListOrInSeveral() {
    String one = "<UsagePoint>https://dc.example.com/u/1</UsagePoint>";
    String lists = "<UsagePoints>%s</UsagePoints>";

    assertValid(customer("ServiceLocation", lists.formatted(one + one)), V4_0);
    assertValid(customer("ServiceLocation", lists.formatted(one) + lists.formatted(one)), V4_0);
    assertValid(customer("ServiceLocation", lists.formatted("")), V4_0);
    assertInvalid(customer("ServiceLocation", one), V4_0, "UsagePoint");
  }

  @Test
  void programDateIdMappings_holdOneMappingAtMost() {
    String one =
        "<programDateIdMapping><programDateType>CUST_DR_PROGRAM_ENROLLMENT_DATE</programDateType>"
            + "<code>1</code><name>n</name></programDateIdMapping>";

    assertValid(customer("ProgramDateIdMappings", one), V4_0);
    assertInvalid(customer("ProgramDateIdMappings", one + one), V4_0, "programDateIdMapping");
    assertInvalid(customer("ProgramDateIdMappings", with(one, "<code>1</code>", "")), V4_0, "code");
  }

  @Test
  void localTime_goesByTwoNames() {
    String rules =
        "<dstEndRule>B40E2000</dstEndRule><dstOffset>3600</dstOffset>"
            + "<dstStartRule>360E2000</dstStartRule><tzOffset>-18000</tzOffset>";

    assertValid(customer("LocalTimeParameters", rules), V3_3);
    assertValid(customer("TimeConfiguration", rules), V3_3);
    assertInvalid(customer("LocalTimeParameters", ""), V3_3, "dstEndRule");
  }

  @Test
  void batchList_isDeclaredInBothNamespaces() {
    String uri = "<resources>https://dc.example.com/1</resources>";

    assertValid(customer("BatchList", uri), V4_0);
    assertValid(espi("BatchList", uri), V4_0);
    assertInvalid(customer("ServiceStatus", ""), V4_0, "ServiceStatus");
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
